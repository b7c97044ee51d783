import { describe, expect, test } from 'vitest';
import { defaultScenario } from '../../core/default-scenario.ts';
import { exampleWork } from '../../core/testing.ts';
import { takeBoost } from './take-boost.ts';

const boost = { sessions: 4, tokenUse: 1.6 };

describe('takeBoost', () => {
  test('gives M’ and m’', () => {
    const taken = takeBoost(defaultScenario, exampleWork(), boost);
    expect(taken).toEqual({ ok: true, value: { tokensM: 125, multiplier: 12, speedRange: null } });
  });

  test('moves a stated range of speeds along, within its bounds', () => {
    const scenario = { ...defaultScenario, speedRange: { low: 2, high: 30 } };
    const taken = takeBoost(scenario, exampleWork(), boost);
    expect(taken.ok && taken.value.speedRange).toEqual({ low: 8, high: 100 });
  });

  test('names the quantity that would be out of its bounds', () => {
    expect(takeBoost(defaultScenario, exampleWork({ multiplier: 26 }), boost)).toEqual({
      ok: false,
      error: 'multiplier',
    });
    expect(takeBoost(defaultScenario, exampleWork({ tokensM: 500_000 }), boost)).toEqual({
      ok: false,
      error: 'tokensM',
    });
  });
});
