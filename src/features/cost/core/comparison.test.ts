import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { cheapestKeeping, comparison } from './comparison.ts';
import { exampleWork, priceRow } from './testing.ts';

const none = { longShare: 0, peakShare: 0 };
const models = [
  priceRow({ id: 'dear', in: 15, out: 75 }),
  priceRow({ id: 'free', in: 0, out: 0 }),
  priceRow({ id: 'cheap', currency: 'CNY', in: 2, out: 8 }),
  priceRow({ id: 'usual' }),
];
const compared = comparison(exampleWork(), models, none);

describe('comparison', () => {
  test('puts the cheapest first, also across currencies', () => {
    expect(compared.map(({ model }) => model.id)).toEqual(['free', 'cheap', 'usual', 'dear']);
  });

  test('assesses the same work at each model’s price', () => {
    const usual = compared.find(({ model }) => model.id === 'usual');
    expect(usual?.assessment.people).toBe(assess(exampleWork()).people);
  });

  test('counts long prompts where a model prices them', () => {
    const long = { above: 200_000, in: 6, out: 30, cacheRead: null, cacheWrite: null };
    const [row] = comparison(exampleWork(), [priceRow({ long })], { longShare: 1, peakShare: 0 });
    expect(row?.assessment.unitPrice).toBe(87);
  });
});

describe('cheapestKeeping', () => {
  test('is the cheapest with which no person is lost; a free model counts as one person', () => {
    expect(cheapestKeeping(compared, 3)?.model.id).toBe('cheap');
    expect(cheapestKeeping(compared, 1)?.model.id).toBe('free');
  });

  test('is none where no model carries as many', () => {
    expect(cheapestKeeping(compared, 4)).toBeUndefined();
  });
});
