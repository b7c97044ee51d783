import { quantityRules } from '../rules.ts';
import type { Scenario } from '../scenario.ts';
import { mixTotal, type TokenMix } from '../token-mix.ts';
import type { TokenCounts } from './usage.ts';

/** Counts as parts of a hundred, to four digits after the point. */
export function partsOf(tokens: TokenCounts): TokenMix {
  const part = (count: number) => Math.round((count / mixTotal(tokens)) * 1e6) / 1e4;
  return {
    input: part(tokens.input),
    cacheRead: part(tokens.cacheRead),
    cacheWrite: part(tokens.cacheWrite),
    output: part(tokens.output),
  };
}

/** Millions of tokens a day, to six digits. */
export const tokensPerDay = (tokens: TokenCounts, days: number): number =>
  Number((mixTotal(tokens) / days / 1e6).toPrecision(6));

/** What a report changes in a scenario; `null` if it is more a day than the calculator counts. */
export function applyUsage(
  tokens: TokenCounts,
  days: number,
  model: string,
): Pick<Scenario, 'tokensM' | 'mix' | 'model'> | null {
  const tokensM = tokensPerDay(tokens, days);
  return tokensM > quantityRules.tokensM.max ? null : { tokensM, mix: partsOf(tokens), model };
}
