import { describe, expect, test } from 'vitest';
import { blendedPrice } from './blended-price.ts';
import { defaultScenario } from './default-scenario.ts';
import { resolve } from './resolve.ts';
import { exampleRates, exampleWorld, priceRow } from './testing.ts';
import { seedMix } from './token-mix.ts';

const march = {
  asOf: '2026-03-19',
  models: [priceRow({ id: 'gpt-5', in: 2.5, out: 15 }), priceRow({ in: 3, out: 15, cacheRead: null })],
};
const world = exampleWorld({
  models: [
    priceRow({ id: 'claude-haiku-4-5', in: 1, out: 5 }),
    priceRow(),
    priceRow({ id: 'gpt-5', in: 1.25, out: 10 }),
  ],
  snapshots: [march],
  legacyIds: { 'claude-4-sonnet': 'claude-sonnet-4-6', 'gpt-4': null, 'gpt-3': 'gpt-2' },
});
const at = (changes: Partial<typeof defaultScenario>) => resolve({ ...defaultScenario, ...changes }, world);

describe('resolve', () => {
  test('puts the overhead, the price and the rates in place', () => {
    const { work, lostModel, city } = at({});
    expect(work).toMatchObject({
      overhead: 0.4,
      extraMonths: 1,
      mix: seedMix,
      price: { currency: 'USD', in: 3, out: 15, cacheRead: 0.3 },
      rates: exampleRates,
    });
    expect(city.name).toBe('Shanghai');
    expect(lostModel).toBeNull();
  });

  test('the visitor’s own rate wins, the dated ones stand for the rest', () => {
    expect(at({ rates: { CNY: 7.1 } }).work.rates).toEqual({ ...exampleRates, CNY: 7.1 });
  });

  test('a dollar stays a dollar', () => {
    expect(at({ rates: { USD: 2 } }).work.rates.USD).toBe(1);
  });

  test('a model that is gone is named, and the example’s stands in', () => {
    const { model, lostModel } = at({ model: 'gpt-1' });
    expect(model.id).toBe('claude-sonnet-4-6');
    expect(lostModel).toBe('gpt-1');
  });

  test('an earlier id leads to what the model is called now', () => {
    expect(at({ model: 'claude-4-sonnet' })).toMatchObject({
      model: { id: 'claude-sonnet-4-6' },
      lostModel: null,
    });
  });

  test.each(['gpt-4', 'gpt-3', 'constructor', ''])('%j, whose place nothing took, is lost', (model) => {
    expect(at({ model }).lostModel).toBe(model);
  });

  test('as of 2026-03-19, GPT-5 costs the 5.625 dollars of the article', () => {
    const { work, models } = at({ model: 'gpt-5', pricesAsOf: '2026-03-19' });
    expect(blendedPrice(work.price, work.mix)).toBe(5.625);
    expect(models).toBe(march.models);
    expect(at({ model: 'gpt-5' }).work.price).toMatchObject({ in: 1.25, out: 10 });
  });

  test('a model that the kept list does not hold is lost in it', () => {
    const { model, lostModel } = at({ model: 'claude-haiku-4-5', pricesAsOf: '2026-03-19' });
    expect(lostModel).toBe('claude-haiku-4-5');
    expect(model).toBe(march.models[1]);
  });

  test('without the list of a day, the current one counts', () => {
    expect(at({ pricesAsOf: '2020-01-01' }).models).toBe(world.models);
  });

  test('long prompts count by their share', () => {
    const long = { above: 200_000, in: 6, out: 22.5, cacheRead: null, cacheWrite: null };
    const other = exampleWorld({ models: [priceRow({ long })] });
    const { work } = resolve({ ...defaultScenario, longShare: 1 }, other);
    expect(work.price).toEqual({ currency: 'USD', in: 6, out: 22.5, cacheRead: null, cacheWrite: null });
  });
});
