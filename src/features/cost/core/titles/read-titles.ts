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

const original = z.object({ earnedTitleIds: list });
const everything = z.object({ values: z.object({ [stores.costTitles.key]: list }) });

/** A bare list, what the original calculator kept, or the file of "Export everything". */
function entriesOf(json: unknown): readonly unknown[] | null {
  const bare = z.safeParse(list, json);
  if (bare.success) return bare.data;
  const theirs = z.safeParse(original, json);
  if (theirs.success) return theirs.data.earnedTitleIds;
  const ours = z.safeParse(everything, json);
  return ours.success ? (ours.data.values[stores.costTitles.key] ?? []) : null;
}

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
  const found = entriesOf(json);
  if (found === null) return err('no-titles');
  const entries = new Set(found);
  const ids = titles.map(({ id }) => id).filter((id) => entries.has(id));
  return ok({ ids, unknown: entries.size - ids.length });
}
