import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import { stores } from '#platform/storage/core/stores.ts';
import type { TitleId } from './title.ts';
import { titles } from './titles.ts';

export type TitlesReason = 'empty' | 'not-json' | 'no-titles';

export interface FoundTitles {
  readonly ids: readonly TitleId[];
  /** How many entries name no title of this calculator. */
  readonly unknown: number;
}

const list = z.array(z.unknown());

/** A bare list, what the original calculator kept, or the file of "Export everything". */
const shapes = [
  list,
  z.pipe(
    z.object({ earnedTitleIds: list }),
    z.transform((file) => file.earnedTitleIds),
  ),
  z.pipe(
    z.object({ values: z.object({ [stores.costTitles.key]: list }) }),
    z.transform((file) => file.values[stores.costTitles.key] ?? []),
  ),
] as const;

/** The titles of which JSON says that they were earned. */
export function readTitles(text: string): Result<FoundTitles, TitlesReason> {
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (plain === '') return err('empty');
  let json: unknown;
  try {
    json = JSON.parse(plain);
  } catch {
    return err('not-json');
  }
  const found = shapes.map((shape) => z.safeParse(shape, json)).find(({ success }) => success);
  if (!found?.success) return err('no-titles');
  const entries = new Set(found.data);
  const ids = titles.map(({ id }) => id).filter((id) => entries.has(id));
  return ok({ ids, unknown: entries.size - ids.length });
}
