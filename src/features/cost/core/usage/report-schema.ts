import { z } from '#lib/zod.ts';
import type { FieldProblem } from './usage.ts';

const is = (problem: FieldProblem): FieldProblem => problem;

const or = (problem: FieldProblem) => ({
  error: (issue: { readonly input?: unknown }): FieldProblem =>
    issue.input === undefined ? 'missing' : problem,
});

/** A trillion tokens, or dollars: beyond it a number is an error, and sums would lose digits. */
const LARGEST = 1e12;

const amount = z.number(or('not-a-number')).check(z.gte(0, is('negative')), z.lte(LARGEST, is('too-large')));
const name = z.string(or('wrong-type'));
const day = name.check(z.regex(/\d{4}/, is('not-a-date')));

const counts = {
  inputTokens: amount,
  outputTokens: amount,
  cacheReadTokens: z.optional(amount),
  cacheCreationTokens: z.optional(amount),
  /** What @ccusage/codex 15-18 wrote instead of the two above; these tokens are among `inputTokens`. */
  cachedInputTokens: z.optional(amount),
};

interface CacheCounts {
  readonly cacheReadTokens?: number | undefined;
  readonly cacheCreationTokens?: number | undefined;
  readonly cachedInputTokens?: number | undefined;
}

/** A cache count that is not stated is not 0. */
const cacheStated = (field: 'cacheReadTokens' | 'cacheCreationTokens') =>
  z.refine<CacheCounts>((row) => row[field] !== undefined || row.cachedInputTokens !== undefined, {
    path: [field],
    error: is('missing'),
  });
const cache = [cacheStated('cacheReadTokens'), cacheStated('cacheCreationTokens')] as const;

const breakdown = z
  .object({ ...counts, modelName: name, cost: z.optional(amount), missingPricing: z.optional(z.unknown()) })
  .check(...cache);

const row = z
  .object(
    {
      ...counts,
      totalCost: z.optional(amount),
      costUSD: z.optional(amount),
      /** Day, week, month or session of ccusage 20's report on every agent. */
      period: z.optional(name),
      date: z.optional(day),
      firstActivity: z.optional(day),
      lastActivity: z.optional(day),
      metadata: z.optional(
        z.object({ firstActivity: z.optional(day), lastActivity: z.optional(day) }, is('wrong-type')),
      ),
      modelBreakdowns: z.optional(z.array(breakdown, is('wrong-type'))),
      /** By name, in reports on Codex. */
      models: z.optional(
        z.record(z.string(), z.object(counts, is('wrong-type')).check(...cache), is('wrong-type')),
      ),
    },
    is('wrong-type'),
  )
  .check(...cache);

const dated = row.check(
  z.refine((one) => one.date !== undefined || /^\d{4}-\d{2}-\d{2}$/.test(one.period ?? ''), {
    path: ['date'],
    error: is('missing'),
  }),
);

const list = <T extends z.ZodMiniType>(item: T) => z.optional(z.array(item, is('wrong-type')));

/** The reports of ccusage 15 to 20, with the fields that are read. */
export const reportSchema = z.object({
  daily: list(dated),
  /** `daily --instances`: days under the names of projects. */
  projects: z.optional(z.record(z.string(), z.array(dated, is('wrong-type')), is('wrong-type'))),
  /** ccusage 20 on every agent; the other reports say `sessions`. */
  session: list(row),
  sessions: list(row),
  weekly: list(row),
  monthly: list(row),
  totals: z.optional(
    z.nullable(
      z.object(
        {
          inputTokens: z.optional(amount),
          outputTokens: z.optional(amount),
          cacheReadTokens: z.optional(amount),
          cacheCreationTokens: z.optional(amount),
          cachedInputTokens: z.optional(amount),
        },
        is('wrong-type'),
      ),
    ),
  ),
});

export type Report = z.infer<typeof reportSchema>;
export type Row = z.infer<typeof row>;
export type Counts = z.infer<z.ZodMiniObject<typeof counts>>;
