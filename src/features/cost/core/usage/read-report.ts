import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import { mixTotal } from '../token-mix.ts';
import { type Counts, type Report, type Row, reportSchema } from './report-schema.ts';
import {
  addTokens,
  differingKind,
  fieldProblems,
  type ModelUsage,
  noTokens,
  sumTokens,
  type TokenCounts,
  type Usage,
  type UsageKind,
  type UsageReason,
} from './usage.ts';

interface Place {
  /** Like `daily[3]`. */
  readonly path: string;
  readonly row: Row;
}

interface Rows {
  readonly kind: UsageKind;
  readonly places: readonly Place[];
}

const fieldOf = {
  input: 'inputTokens',
  cacheRead: 'cacheReadTokens',
  cacheWrite: 'cacheCreationTokens',
  output: 'outputTokens',
} as const;

function tokensOf(counts: Counts): TokenCounts {
  const { inputTokens, outputTokens, cachedInputTokens: cached } = counts;
  const stated = counts.cacheReadTokens !== undefined || cached === undefined;
  return {
    input: stated ? inputTokens : Math.max(0, inputTokens - cached),
    cacheRead: stated ? (counts.cacheReadTokens ?? 0) : cached,
    cacheWrite: counts.cacheCreationTokens ?? 0,
    output: outputTokens,
  };
}

function modelsOf(row: Row): readonly ModelUsage[] {
  const listed = row.modelBreakdowns?.map((one) => ({
    id: one.modelName,
    tokens: tokensOf(one),
    cost: one.missingPricing === true ? null : (one.cost ?? null),
  }));
  const named = Object.entries(row.models ?? {}).map(([id, one]) => ({
    id,
    tokens: tokensOf(one),
    cost: null,
  }));
  return listed ?? named;
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

function mergeModels(all: readonly ModelUsage[]): readonly ModelUsage[] {
  const merged = new Map<string, ModelUsage>();
  for (const { id, tokens, cost } of all) {
    const before = merged.get(id) ?? { id, tokens: noTokens, cost: 0 };
    merged.set(id, { id, tokens: addTokens(before.tokens, tokens), cost: plus(before.cost, cost) });
  }
  return [...merged.values()]
    .filter(({ tokens }) => mixTotal(tokens) > 0)
    .toSorted((a, b) => mixTotal(b.tokens) - mixTotal(a.tokens));
}

const placed = (name: string, rows: readonly Row[]): readonly Place[] =>
  rows.map((row, index) => ({ path: `${name}[${index}]`, row }));

/** The most exact of the lists that a report holds. */
function rowsOf(report: Report): Rows | null {
  if (report.daily) return { kind: 'daily', places: placed('daily', report.daily) };
  if (report.projects) {
    const places = Object.entries(report.projects).flatMap(([name, rows]) =>
      placed(`projects.${name}`, rows),
    );
    return { kind: 'daily', places };
  }
  if (report.sessions) return { kind: 'session', places: placed('sessions', report.sessions) };
  if (report.session) return { kind: 'session', places: placed('session', report.session) };
  if (report.weekly) return { kind: 'weekly', places: placed('weekly', report.weekly) };
  return report.monthly ? { kind: 'monthly', places: placed('monthly', report.monthly) } : null;
}

const daysOfRow: Readonly<Record<UsageKind, (row: Row) => readonly (string | undefined)[]>> = {
  daily: (row) => [row.date ?? row.period],
  session: ({ firstActivity, lastActivity, metadata }) =>
    [firstActivity, lastActivity, metadata?.firstActivity, metadata?.lastActivity].map((at) =>
      /^\d{4}-\d{2}-\d{2}T/.test(at ?? '') ? at?.slice(0, 10) : at,
    ),
  weekly: () => [],
  monthly: () => [],
  summary: () => [],
};

const isIso = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day);

export function spanOf(days: readonly string[]): Pick<Usage, 'days' | 'from' | 'to'> {
  const sorted = [...new Set(days)].sort();
  const dated = sorted.every(isIso);
  return {
    days: sorted.length || null,
    from: (dated && sorted[0]) || null,
    to: (dated && sorted.at(-1)) || null,
  };
}

/** A row whose models use more than the row, or totals that are not the sum of the rows. */
function contradiction(places: readonly Place[], totals: Report['totals']): UsageReason | null {
  for (const { path, row } of places) {
    const models = modelsOf(row);
    if (models.length === 0) continue;
    const whole = mixTotal(tokensOf(row));
    const parts = mixTotal(sumTokens(models.map(({ tokens }) => tokens)));
    if (parts > whole) return { kind: 'contradiction', path, stated: whole, summed: parts };
  }
  const summed = sumTokens(places.map(({ row }) => tokensOf(row)));
  const { inputTokens, outputTokens, ...rest } = totals ?? {};
  if (inputTokens === undefined || outputTokens === undefined) return null;
  const stated = tokensOf({ ...rest, inputTokens, outputTokens });
  const kind = differingKind(stated, summed);
  if (!kind) return null;
  return {
    kind: 'contradiction',
    path: `totals.${fieldOf[kind]}`,
    stated: stated[kind],
    summed: summed[kind],
  };
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : (index > 0 ? '.' : '') + String(key)))
    .join('');

function fieldReason(issue: {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}): UsageReason {
  const problem = fieldProblems.find((one) => one === issue.message) ?? 'wrong-type';
  return { kind: 'field', path: pathOf(issue.path), problem };
}

/** A report of ccusage that JSON.parse has read. */
export function readReport(json: unknown): Result<Usage, UsageReason> {
  // What ccusage 15-18 print when there is nothing to report.
  if (Array.isArray(json) && json.length === 0) return err({ kind: 'no-usage' });
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return err({ kind: 'other-json' });
  if ('blocks' in json) return err({ kind: 'blocks' });
  const parsed = z.safeParse(reportSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return err(issue ? fieldReason(issue) : { kind: 'other-json' });
  }
  const rows = rowsOf(parsed.data);
  if (!rows) return err({ kind: 'other-json' });
  const { kind, places } = rows;
  const wrong = contradiction(places, parsed.data.totals);
  if (wrong) return err(wrong);
  const tokens = sumTokens(places.map(({ row }) => tokensOf(row)));
  if (mixTotal(tokens) === 0) return err({ kind: 'no-usage' });
  const days = places.flatMap(({ row }) => daysOfRow[kind](row)).filter((day) => day !== undefined);
  return ok({
    kind,
    ...spanOf(days),
    tokens,
    models: mergeModels(places.flatMap(({ row }) => modelsOf(row))),
    cost: places.map(({ row }) => row.totalCost ?? row.costUSD ?? null).reduce(plus, 0),
  });
}
