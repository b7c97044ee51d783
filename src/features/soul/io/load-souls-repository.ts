import { err, ok, type Result } from '#lib/result.ts';
import { withBase } from '#lib/url.ts';
import { z } from '#lib/zod.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';

const schema = z.object({ version: z.literal(1), repository: z.nullable(z.string()) });

/** Where the souls of this site's community are published, `owner/name`; null where it has none. */
export const loadSoulsRepository = async ({
  base,
}: SiteConfig): Promise<Result<string | null, 'unavailable'>> => {
  try {
    const response = await fetch(withBase(base, '/souls/community.json'));
    if (!response.ok) return err('unavailable');
    const read = z.safeParse(schema, await response.json());
    return read.success ? ok(read.data.repository) : err('unavailable');
  } catch {
    return err('unavailable');
  }
};
