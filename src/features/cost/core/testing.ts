import fc from 'fast-check';
import type { Work } from './assess.ts';
import { currencies } from './money.ts';
import type { City, World } from './resolve.ts';
import type { PriceRow } from './schema.ts';
import { mixTotal, seedMix } from './token-mix.ts';
import type { TokenPrice } from './token-price.ts';

// Builders for tests: the calculator's own example, with changes, and arbitrary work for properties.

export const usd = (input: number, output: number): TokenPrice => ({
  currency: 'USD',
  in: input,
  out: output,
  cacheRead: null,
  cacheWrite: null,
});

export const exampleRates = { CNY: 7.25, USD: 1, EUR: 0.9, JPY: 150, GBP: 0.8, KRW: 1400, INR: 85 } as const;

export const exampleWork = (changes: Partial<Work> = {}): Work => ({
  income: 400_000,
  currency: 'CNY',
  overhead: 0.4,
  extraMonths: 1,
  tokensM: 50,
  mix: seedMix,
  multiplier: 3,
  rework: 0,
  utilization: 1,
  price: usd(3, 15),
  rates: exampleRates,
  ...changes,
});

export const priceRow = (changes: Partial<PriceRow> = {}): PriceRow => ({
  id: 'claude-sonnet-4-6',
  provider: 'anthropic',
  name: 'Claude Sonnet 4.6',
  currency: 'USD',
  in: 3,
  out: 15,
  cacheRead: 0.3,
  cacheWrite: 3.75,
  context: 200_000,
  long: null,
  peak: null,
  validFrom: null,
  source: 'https://example.com/pricing',
  checkedOn: '2026-09-23',
  featured: true,
  ...changes,
});

export const shanghai: City = {
  id: 'shanghai',
  name: 'Shanghai',
  group: 'Tier 1',
  country: 'CN',
  currency: 'CNY',
  overhead: 0.4,
  extraMonths: 1,
};

export const exampleWorld = (changes: Partial<World> = {}): World => ({
  cities: [shanghai],
  models: [priceRow()],
  snapshots: [],
  legacyIds: {},
  rates: exampleRates,
  ...changes,
});

const from = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const orZero = (max: number) => fc.oneof(fc.constant(0), from(1e-6, max));
const price = orZero(1000);
const cachePrice = fc.option(price);

export const anyMix = fc
  .record({ input: orZero(100), cacheRead: orZero(100), cacheWrite: orZero(100), output: orZero(100) })
  .filter((mix) => mixTotal(mix) > 0);

export const anyCurrency = fc.constantFrom(...currencies);

export const anyRates = fc.record({
  CNY: from(1, 20),
  USD: fc.constant(1),
  EUR: from(0.3, 3),
  JPY: from(50, 500),
  GBP: from(0.3, 3),
  KRW: from(500, 5000),
  INR: from(20, 300),
});

export const anyPrice = fc.record({
  currency: anyCurrency,
  in: price,
  out: price,
  cacheRead: cachePrice,
  cacheWrite: cachePrice,
}) satisfies fc.Arbitrary<TokenPrice>;

export const anyWork = fc.record({
  income: from(1, 1e9),
  currency: anyCurrency,
  overhead: from(0, 1),
  extraMonths: fc.constantFrom(0, 1, 2),
  tokensM: orZero(1e6),
  mix: anyMix,
  multiplier: from(1, 100),
  rework: fc.oneof(fc.constant(0), from(0, 0.9)),
  utilization: fc.oneof(fc.constant(1), from(0.05, 1)),
  price: anyPrice,
  rates: anyRates,
}) satisfies fc.Arbitrary<Work>;
