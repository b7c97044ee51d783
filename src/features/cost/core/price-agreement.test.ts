import { describe, expect, test } from 'vitest';
import {
  disagreements,
  idleExceptions,
  type PriceSources,
  unlistedDisagreements,
} from './price-agreement.ts';
import type { CatalogRow, Overlay, ProviderPages } from './schema.ts';
import { exampleRates, priceRow } from './testing.ts';

const row = (changes: Partial<CatalogRow> = {}): CatalogRow => ({ ...priceRow(), earlier: [], ...changes });

type PageModel = ProviderPages[number]['models'][number];

const page = (changes: Partial<PageModel> = {}): ProviderPages => [
  {
    provider: 'anthropic',
    source: 'https://example.com/pricing',
    checkedOn: '2026-09-26',
    models: [
      {
        id: 'claude-sonnet-4-6',
        currency: 'USD',
        in: 3,
        out: 15,
        cacheRead: 0.3,
        cacheWrite: 3.75,
        long: null,
        peak: null,
        ...changes,
      },
    ],
  },
];

const sources = (models: readonly CatalogRow[], changes: Partial<PriceSources> = {}): PriceSources => ({
  catalog: {
    library: { name: '@pydantic/genai-prices', version: '0.1.8', released: '2026-09-23' },
    providers: [],
    models: [...models],
  },
  overlays: [],
  pages: [],
  rates: exampleRates,
  ...changes,
});

const withPage = (model: Partial<CatalogRow>, changes: Partial<PageModel>) =>
  disagreements(sources([row(model)], { pages: page(changes) })).map(({ price }) => price);

const prices = { in: 6, out: 30, cacheRead: 0.6, cacheWrite: null };

describe('disagreements', () => {
  test('a page that states the same prices agrees', () => {
    expect(withPage({}, {})).toEqual([]);
  });

  test('one per cent apart is agreement, more is not', () => {
    expect(withPage({ in: 3.03 }, {})).toEqual([]);
    expect(withPage({ in: 3.04 }, {})).toEqual(['in']);
  });

  test('compares output and cache prices', () => {
    expect(withPage({ out: 16, cacheRead: 0.4, cacheWrite: 4 }, {})).toEqual([
      'out',
      'cacheRead',
      'cacheWrite',
    ]);
  });

  test('compares long and peak prices', () => {
    const own = {
      long: { above: 200_000, ...prices, in: 7 },
      peak: { hours: [{ from: '01:00', to: '04:00' }], weekdaysOnly: true, ...prices, out: 31 },
    };
    expect(withPage(own, { long: prices, peak: prices })).toEqual(['long.in', 'peak.out']);
  });

  test('a price that one of them does not state is no disagreement', () => {
    expect(withPage({ cacheWrite: null, cacheRead: null }, { long: prices })).toEqual([]);
  });

  test('0 and a price are apart', () => {
    expect(withPage({ cacheRead: 0 }, {})).toEqual(['cacheRead']);
  });

  test('compares an overlay with the library’s model of the same name, at the dated rate', () => {
    const native = row({ id: 'glm', name: 'GLM', provider: 'zhipu', currency: 'CNY', in: 7.25, out: 14.5 });
    const library = row({ id: 'z-ai-glm', name: 'GLM', in: 1, out: 3, cacheRead: null });
    const overlays: Overlay[] = [
      {
        provider: { id: 'zhipu', name: 'Zhipu' },
        currency: 'CNY',
        source: 'https://example.cn/',
        checkedOn: '2026-09-26',
        models: [{ ...native, name: 'GLM' }],
      },
    ];
    expect(disagreements(sources([library, native], { overlays }))).toEqual([
      { model: 'glm', against: 'z-ai-glm', price: 'out', stated: [2, 3] },
      { model: 'glm', against: 'z-ai-glm', price: 'cacheWrite', stated: [3.75 / 7.25, 3.75] },
    ]);
  });
});

describe('what a person accepted', () => {
  const found = disagreements(sources([row({ in: 4, out: 20 })], { pages: page() }));
  const accepting = (...prices: string[]) => [
    {
      model: 'claude-sonnet-4-6',
      against: 'provider-page',
      prices,
      reason: 'The page is behind the announcement.',
    },
  ];

  test('covers exactly the prices that it names', () => {
    expect(unlistedDisagreements(found, accepting('in', 'out'))).toEqual([]);
    expect(unlistedDisagreements(found, accepting('in'))).toEqual([
      'claude-sonnet-4-6 against provider-page: out, 20.00 and 15.00',
    ]);
  });

  test('is idle where the sources agree', () => {
    expect(idleExceptions(found, accepting('in', 'out'))).toEqual([]);
    expect(idleExceptions(found, accepting('in', 'cacheRead'))).toEqual([
      'claude-sonnet-4-6 against provider-page: cacheRead',
    ]);
  });
});
