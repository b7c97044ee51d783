import { type TokenKind, type TokenMix, tokenKinds } from '../token-mix.ts';

/** Tokens by kind; here counts, not parts. */
export type TokenCounts = TokenMix;

export interface ModelUsage {
  /** As the report names it. */
  readonly id: string;
  readonly tokens: TokenCounts;
  /** In dollars; `null` where the report states none. */
  readonly cost: number | null;
}

export type UsageKind = 'daily' | 'session' | 'weekly' | 'monthly' | 'summary';

/** What a report of agent usage says. */
export interface Usage {
  readonly kind: UsageKind;
  /** Days with usage; `null` where the report does not tell them. Of sessions, the days that are named: there can be more. */
  readonly days: number | null;
  /** ISO dates of the first and the last of those days. */
  readonly from: string | null;
  readonly to: string | null;
  readonly tokens: TokenCounts;
  /** The largest first; empty where the report does not say which model used what. */
  readonly models: readonly ModelUsage[];
  /** In dollars, as the report states it. */
  readonly cost: number | null;
}

export const fieldProblems = [
  'missing',
  'not-a-number',
  'negative',
  'too-large',
  'not-a-date',
  'wrong-type',
] as const;

export type FieldProblem = (typeof fieldProblems)[number];

export type UsageReason =
  /** Nothing was given. */
  | { readonly kind: 'empty' }
  /** Bytes that are no text. */
  | { readonly kind: 'not-text' }
  /** It starts like JSON and ends in the middle. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'not-json' }
  /** The log of an agent, not a report on it. */
  | { readonly kind: 'agent-log' }
  /** JSON, but no report that counts tokens by day, session, week or month. */
  | { readonly kind: 'other-json' }
  /** ccusage's report of five-hour blocks. */
  | { readonly kind: 'blocks' }
  /** A report in which nothing was used. */
  | { readonly kind: 'no-usage' }
  /** A table whose columns or digits the terminal left out. */
  | { readonly kind: 'cut-table' }
  /** Neither JSON nor a table nor numbers with names. */
  | { readonly kind: 'unrecognized' }
  /** `path` is like `daily[3].outputTokens`. */
  | { readonly kind: 'field'; readonly path: string; readonly problem: FieldProblem }
  /** What `path` states is not what its parts add up to. */
  | {
      readonly kind: 'contradiction';
      readonly path: string;
      readonly stated: number;
      readonly summed: number;
    };

export const noTokens: TokenCounts = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 };

export function addTokens(a: TokenCounts, b: TokenCounts): TokenCounts {
  return {
    input: a.input + b.input,
    cacheRead: a.cacheRead + b.cacheRead,
    cacheWrite: a.cacheWrite + b.cacheWrite,
    output: a.output + b.output,
  };
}

export const sumTokens = (all: readonly TokenCounts[]): TokenCounts => all.reduce(addTokens, noTokens);

/** The first kind in which two counts differ. */
export const differingKind = (a: TokenCounts, b: TokenCounts): TokenKind | undefined =>
  tokenKinds.find((kind) => a[kind] !== b[kind]);
