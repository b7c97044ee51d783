import { describe, expect, test } from 'vitest';
import {
  catalogRowSchema,
  catalogSchema,
  cityGroupSchema,
  exceptionsSchema,
  exchangeRatesSchema,
  overlaySchema,
  priceRowSchema,
} from './schema.ts';
import { priceRow } from './testing.ts';

const prices = { in: 3, out: 15, cacheRead: 0.3, cacheWrite: null };
const hours = [{ from: '01:00', to: '04:00' }];
const accepts = (schema: typeof priceRowSchema, changes: object) =>
  schema.safeParse({ ...priceRow(), ...changes }).success;

describe('priceRowSchema', () => {
  test('takes a row as the catalogue writes it', () => {
    expect(priceRowSchema.parse(priceRow())).toEqual(priceRow());
  });

  test.each([
    ['an unknown cache price', { cacheRead: null }],
    ['a price of 0', { cacheWrite: 0 }],
    ['a price of long requests', { long: { above: 200_000, ...prices } }],
    ['peak hours', { peak: { hours, weekdaysOnly: true, ...prices } }],
  ])('takes %s', (_what, changes) => {
    expect(accepts(priceRowSchema, changes)).toBe(true);
  });

  test.each([
    ['a price below 0', { in: -1 }],
    ['a price as text', { out: '15' }],
    ['a cache price left out', { cacheRead: undefined }],
    ['a currency without a rate', { currency: 'CHF' }],
    ['a date that is none', { checkedOn: '2026-02-30' }],
    ['a source that is not https', { source: 'http://example.com/' }],
    ['an id with capitals', { id: 'MiniMax-M3' }],
    ['a misspelt key', { cacheReed: 0.3 }],
    ['a misspelt key of a long price', { long: { above: 200_000, ...prices, cachewrite: 1 } }],
    ['a long price from no tokens on', { long: { above: 0, ...prices } }],
    ['a peak without hours', { peak: { hours: [], weekdaysOnly: true, ...prices } }],
    [
      'an hour that no clock shows',
      { peak: { hours: [{ from: '24:00', to: '04:00' }], weekdaysOnly: true, ...prices } },
    ],
  ])('refuses %s', (_what, changes) => {
    expect(accepts(priceRowSchema, changes)).toBe(false);
  });
});

const past = (validFrom: string | null, validUntil: string) => ({
  validFrom,
  validUntil,
  source: 'https://example.com/pricing',
  ...prices,
});

const dated = (validFrom: string | null, ...earlier: readonly object[]) =>
  catalogRowSchema.safeParse({ ...priceRow({ validFrom }), earlier });

describe('catalogRowSchema', () => {
  test.each([
    ['no earlier price', dated(null)],
    ['an earlier price until the day of the next', dated('2026-08-01', past(null, '2026-08-01'))],
    ['days that no list covers', dated('2026-08-01', past('2026-01-01', '2026-02-01'))],
    [
      'two that follow each other',
      dated('2026-08-01', past(null, '2026-02-01'), past('2026-02-01', '2026-08-01')),
    ],
  ])('takes %s', (_what, { success }) => {
    expect(success).toBe(true);
  });

  test.each([
    ['an earlier price that is still in force', dated('2026-08-01', past(null, '2026-08-02'))],
    ['an earlier price when the one in force began is unknown', dated(null, past(null, '2026-08-01'))],
    ['a price of no days', dated('2026-08-01', past('2026-08-01', '2026-08-01'))],
    ['a price that ends before it begins', dated('2026-08-01', past('2026-07-01', '2026-06-01'))],
    ['two that overlap', dated('2026-08-01', past(null, '2026-03-01'), past('2026-02-01', '2026-08-01'))],
    [
      'two that are out of order',
      dated('2026-08-01', past('2026-02-01', '2026-08-01'), past(null, '2026-02-01')),
    ],
    ['two from the beginning', dated('2026-08-01', past(null, '2026-02-01'), past(null, '2026-08-01'))],
  ])('refuses %s', (_what, { success, error }) => {
    expect(success).toBe(false);
    expect(error?.issues[0]?.message).toBe('has prices whose dates overlap or are out of order');
  });
});

const row = (changes: object = {}) => ({ ...priceRow(), earlier: [], ...changes });
const catalog = (models: readonly unknown[]) => ({
  library: { name: '@pydantic/genai-prices', version: '0.1.8', released: '2026-09-23' },
  providers: [{ id: 'anthropic', name: 'Anthropic' }],
  models,
});

describe('catalogSchema', () => {
  test('takes models of listed providers', () => {
    expect(catalogSchema.safeParse(catalog([row()])).success).toBe(true);
  });

  test.each([
    ['no model', []],
    ['a model twice', [row(), row()]],
    ['a provider that is not listed', [row({ provider: 'openai' })]],
    [
      'a misspelt key in an earlier price',
      [row({ validFrom: '2026-08-01', earlier: [{ ...past(null, '2026-08-01'), inn: 1 }] })],
    ],
  ])('refuses %s', (_what, models) => {
    expect(catalogSchema.safeParse(catalog(models)).success).toBe(false);
  });
});

describe('the authored files', () => {
  test.each([
    [
      'an overlay with a misspelt key',
      overlaySchema.safeParse({ provider: { id: 'a', name: 'A' }, curency: 'CNY' }),
    ],
    [
      'an exception without a reason',
      exceptionsSchema.safeParse({ agreement: [], jumps: [{ model: 'a', in: 1, out: 1, reason: 'yes' }] }),
    ],
    [
      'rates without one of the currencies',
      exchangeRatesSchema.safeParse({
        USD: { perUsd: 1, asOf: '2026-06-30', source: 'https://example.com/' },
      }),
    ],
    ['a country by its name', cityGroupSchema.safeParse({ id: 'de', country: 'Germany' })],
  ])('refuse %s', (_what, { success }) => {
    expect(success).toBe(false);
  });
});
