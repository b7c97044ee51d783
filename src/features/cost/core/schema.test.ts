import { describe, expect, test } from 'vitest';
import { catalogSchema, type PriceRow, priceRowSchema } from './schema.ts';

const row = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'claude-sonnet-4-6',
  provider: 'anthropic',
  name: 'Claude Sonnet 4.6',
  currency: 'USD',
  in: 3,
  out: 15,
  cacheRead: 0.3,
  cacheWrite: null,
  basis: 'flat',
  validFrom: null,
  source: 'https://example.com/pricing',
  checkedOn: '2026-09-23',
  featured: true,
  ...changes,
});

const catalog = (models: readonly unknown[]) => ({
  library: { name: '@pydantic/genai-prices', version: '0.1.8', released: '2026-09-23' },
  providers: [{ id: 'anthropic', name: 'Anthropic' }],
  models,
});

describe('priceRowSchema', () => {
  test('takes a row as the catalogue writes it', () => {
    expect(priceRowSchema.parse(row())).toEqual(row() as PriceRow);
  });

  test.each([
    ['a price below 0', { in: -1 }],
    ['a price as text', { out: '15' }],
    ['a cache price left out', { cacheRead: undefined }],
    ['a currency without a rate', { currency: 'EUR' }],
    ['a date that is none', { checkedOn: '2026-02-30' }],
    ['a source that is not https', { source: 'http://example.com/' }],
    ['an id with capitals', { id: 'MiniMax-M3' }],
    ['a field nobody knows', { discount: 0.5 }],
  ])('refuses %s', (_what, changes) => {
    expect(priceRowSchema.safeParse(row(changes)).success).toBe(false);
  });
});

describe('catalogSchema', () => {
  test('takes models of listed providers', () => {
    expect(catalogSchema.safeParse(catalog([row()])).success).toBe(true);
  });

  test.each([
    ['no model', []],
    ['a model twice', [row(), row()]],
    ['a provider that is not listed', [row({ provider: 'openai' })]],
  ])('refuses %s', (_what, models) => {
    expect(catalogSchema.safeParse(catalog(models)).success).toBe(false);
  });
});
