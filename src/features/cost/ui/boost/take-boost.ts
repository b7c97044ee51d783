import { err, ok, type Result } from '#lib/result.ts';
import type { Work } from '../../core/assess.ts';
import { type Boost, boosted } from '../../core/boost.ts';
import { quantityRules } from '../../core/rules.ts';
import type { Scenario } from '../../core/scenario.ts';

export type Taken = Pick<Scenario, 'tokensM' | 'multiplier' | 'speedRange'>;

/** What a boost makes of a scenario, or the quantity that it takes out of its bounds. A stated range of speeds moves along. */
export function takeBoost(
  scenario: Taken,
  work: Work,
  boost: Boost,
): Result<Taken, 'tokensM' | 'multiplier'> {
  const { tokensM, multiplier } = boosted(work, boost);
  const { max } = quantityRules.multiplier;
  if (multiplier > max) return err('multiplier');
  if (tokensM > quantityRules.tokensM.max) return err('tokensM');
  const times = (speed: number) => Math.min(max, speed * boost.sessions);
  const { speedRange } = scenario;
  return ok({
    tokensM,
    multiplier,
    speedRange: speedRange && { low: times(speedRange.low), high: times(speedRange.high) },
  });
}
