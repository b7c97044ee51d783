import type { Rehearsal } from './rehearse.ts';
import type { Words } from './words.ts';

export type Report = {
  readonly verdict: string;
  readonly count: string;
  /** One per attempt that the schedule allows; `done` marks the attempt that ended well. */
  readonly rows: readonly { readonly state: 'made' | 'done' | 'unmade'; readonly outcome: string }[];
};

/** Puts a rehearsal into words, row by row. */
export const report = ({ attempts, stop }: Rehearsal, words: Words): Report => ({
  verdict: words.verdicts[stop],
  count: words.counts[attempts.length - 1] ?? '',
  rows: words.counts.map((_, index) => {
    if (index >= attempts.length) return { state: 'unmade', outcome: words.unmade };
    if (index < attempts.length - 1) return { state: 'made', outcome: words.waits[index] ?? '' };
    return { state: stop === 'done' ? 'done' : 'made', outcome: words.outcomes[stop] };
  }),
});
