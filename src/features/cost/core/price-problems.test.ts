import { describe, expect, test } from 'vitest';
import { goneModels, type PriceData, priceProblems } from './price-problems.ts';
import type { CatalogRow } from './schema.ts';
import { exampleRates, priceRow } from './testing.ts';

const row = (changes: Partial<CatalogRow> = {}): CatalogRow => ({ ...priceRow(), earlier: [], ...changes });

const data = (changes: Partial<PriceData> = {}, models = [row()]): PriceData => ({
  catalog: {
    library: { name: '@pydantic/genai-prices', version: '0.1.8', released: '2026-09-23' },
    providers: [{ id: 'anthropic', name: 'Anthropic' }],
    models,
  },
  selection: [
    {
      provider: { id: 'anthropic', name: 'Anthropic' },
      library: 'anthropic',
      source: 'https://example.com/pricing',
      models: [{ library: 'claude-sonnet-4-6' }],
    },
  ],
  overlays: [],
  pages: [],
  exceptions: { agreement: [], jumps: [] },
  legacyIds: { sonnet: 'claude-sonnet-4-6', 'claude-2': null },
  rates: exampleRates,
  ...changes,
});

const page = (id: string, input: number) => ({
  provider: 'anthropic',
  source: 'https://example.com/pricing',
  checkedOn: '2026-09-26',
  models: [
    {
      id,
      currency: 'USD' as const,
      in: input,
      out: 15,
      cacheRead: null,
      cacheWrite: null,
      long: null,
      peak: null,
    },
  ],
});

const cheaper = {
  validFrom: null,
  validUntil: '2026-08-01',
  source: 'https://example.com/pricing',
  in: 1,
  out: 15,
  cacheRead: null,
  cacheWrite: null,
};

const reason = 'The provider announced it.';

describe('priceProblems', () => {
  test('finds none in data that holds together', () => {
    expect(priceProblems(data())).toEqual([]);
  });

  test.each<[string, PriceData, string]>([
    [
      'a selected model that is lost',
      data({}, [row({ id: 'other' })]),
      'lacks a selected model: claude-sonnet-4-6',
    ],
    ['a model that nobody selected', data({}, [row(), row({ id: 'other' })]), 'nobody selected: other'],
    ['a page of a model that is lost', data({ pages: [page('other', 3)] }), 'provider-pages.json names'],
    ['an earlier id that leads nowhere', data({ legacyIds: { old: 'other' } }), 'old to other'],
    ['two sources apart', data({ pages: [page('claude-sonnet-4-6', 4)] }), 'more than 1 % apart'],
    ['a jump', data({}, [row({ validFrom: '2026-08-01', earlier: [cheaper] })]), 'more than 50 %'],
    [
      'an exception that is none',
      data({
        exceptions: {
          agreement: [{ model: 'claude-sonnet-4-6', against: 'provider-page', prices: ['in'], reason }],
          jumps: [],
        },
      }),
      'no disagreement',
    ],
    [
      'an accepted jump that is none',
      data({
        exceptions: { agreement: [], jumps: [{ model: 'claude-sonnet-4-6', in: 3, out: 15, reason }] },
      }),
      'no jump',
    ],
  ])('names %s', (_what, broken, words) => {
    expect(priceProblems(broken)).toEqual(expect.arrayContaining([expect.stringContaining(words)]));
  });
});

describe('goneModels', () => {
  const before = [row(), row({ id: 'claude-2' })];

  test('names a model that went without a word', () => {
    expect(goneModels(before, [row()], {})).toEqual(['claude-2']);
  });

  test('takes one of which an earlier id says that nothing took its place', () => {
    expect(goneModels(before, [row()], { 'claude-2': null })).toEqual([]);
  });
});
