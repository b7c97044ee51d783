import { describe, expect, test } from 'vitest';
import { defaultScenario } from './default-scenario.ts';
import { resolve, type World } from './resolve.ts';
import type { PriceRow } from './schema.ts';

const row = (id: string): PriceRow => ({
  id,
  provider: 'anthropic',
  name: id,
  currency: 'USD',
  in: 3,
  out: 15,
  cacheRead: null,
  cacheWrite: null,
  basis: 'flat',
  validFrom: null,
  source: 'https://example.com/',
  checkedOn: '2026-09-23',
  featured: true,
});

const world: World = {
  cities: [{ id: 'shanghai', name: 'Shanghai', tier: 'tier-1', coefficient: 0.4 }],
  models: [row('claude-haiku-4-5'), row('claude-sonnet-4-6')],
  cnyPerUsd: 7.25,
};

describe('resolve', () => {
  test('puts the coefficient, the price and the dated rate in place', () => {
    const { work, lostModel } = resolve(defaultScenario, world);
    expect(work).toMatchObject({
      cityCoefficient: 0.4,
      cnyPerUsd: 7.25,
      price: { currency: 'USD', in: 3, out: 15 },
    });
    expect(lostModel).toBeNull();
  });

  test('the visitor’s own rate wins', () => {
    expect(resolve({ ...defaultScenario, cnyPerUsd: 7.1 }, world).work.cnyPerUsd).toBe(7.1);
  });

  test('a model that is gone is named, and the example’s stands in', () => {
    const { model, lostModel } = resolve({ ...defaultScenario, model: 'gpt-1' }, world);
    expect(model.id).toBe('claude-sonnet-4-6');
    expect(lostModel).toBe('gpt-1');
  });
});
