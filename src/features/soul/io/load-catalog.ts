import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import { type SoulFragment, soulCatalogSchema } from '../core/schema.ts';

/** Fetches the catalogue of one language; an error means unreachable or not a catalogue. */
export const loadCatalog = async (url: string): Promise<Result<readonly SoulFragment[], 'unavailable'>> => {
  try {
    const response = await fetch(url);
    if (!response.ok) return err('unavailable');
    const parsed = z.safeParse(soulCatalogSchema, await response.json());
    return parsed.success ? ok(parsed.data.fragments) : err('unavailable');
  } catch {
    return err('unavailable');
  }
};
