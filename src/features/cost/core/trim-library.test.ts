import { describe, expect, test } from 'vitest';
import type { Overlay, Selection } from './schema.ts';
import { type Library, type LibraryModel, trimLibrary } from './trim-library.ts';

const selecting = (...models: Selection[number]['models']): Selection => [
  {
    provider: { id: 'deepseek', name: 'DeepSeek' },
    library: 'deepseek',
    source: 'https://example.com/pricing',
    models,
  },
];

const holding = (...models: readonly LibraryModel[]): Library => ({
  name: '@pydantic/genai-prices',
  version: '1.0.0',
  released: '2026-09-23',
  models: (provider) => (provider === 'deepseek' ? models : []),
});

const one = (model: LibraryModel, day = '2026-11-21', chosen: object = {}) => {
  const trimmed = trimLibrary(holding(model), selecting({ library: model.id, ...chosen }), [], day);
  return trimmed.ok ? trimmed.value.models[0] : undefined;
};

const since = (day: string) => ({ type: 'start_date', start_date: day });
const daily = (from: string, to: string) => ({ type: 'time_of_date', start_time: from, end_time: to });

const dated: LibraryModel = {
  id: 'v4',
  name: 'V4',
  context_window: 1_000_000,
  prices: [
    { prices: { input_mtok: 0.4, output_mtok: 0.8, cache_read_mtok: 0.01 } },
    { constraint: since('2026-08-17'), prices: { input_mtok: 0.6, output_mtok: 1.9 } },
    { constraint: daily('01:00:00Z', '04:00:00Z'), prices: { input_mtok: 1.3, output_mtok: 3.9 } },
    { constraint: daily('06:00:00Z', '10:00:00Z'), prices: { input_mtok: 1.3, output_mtok: 3.9 } },
    { constraint: since('2027-01-01'), prices: { input_mtok: 9, output_mtok: 9 } },
  ],
};

const tiered = (start: number, context_window?: number): LibraryModel => ({
  id: 'long',
  ...(context_window && { context_window }),
  prices: {
    input_mtok: { base: 2, tiers: [{ start, price: 4 }] },
    cache_read_mtok: { base: 0.2, tiers: [{ start, price: 0.4 }] },
    output_mtok: 10,
  },
});

const overlay: Overlay = {
  provider: { id: 'zhipu', name: 'Zhipu' },
  currency: 'CNY',
  source: 'https://example.cn/pricing',
  checkedOn: '2026-09-26',
  models: [
    {
      id: 'glm-5.3',
      name: 'GLM-5.3',
      in: 8,
      out: 28,
      cacheRead: 2,
      cacheWrite: null,
      context: null,
      long: null,
      peak: null,
      validFrom: null,
      featured: true,
      earlier: [],
    },
  ],
};

describe('trimLibrary', () => {
  test('takes the price in force on the day, outside peak hours', () => {
    expect(one(dated)).toMatchObject({ in: 0.6, out: 1.9, validFrom: '2026-08-17', context: 1_000_000 });
  });

  test('takes the older price on an earlier day', () => {
    expect(one(dated, '2026-08-16')).toMatchObject({ in: 0.4, validFrom: null, earlier: [] });
  });

  test('keeps what the model cost before, until the day of the next price', () => {
    expect(one(dated)?.earlier).toEqual([
      {
        validFrom: null,
        validUntil: '2026-08-17',
        source: 'https://example.com/pricing',
        in: 0.4,
        out: 0.8,
        cacheRead: 0.01,
        cacheWrite: null,
      },
    ]);
  });

  test('an entry that left the price of a plain request as it was is no earlier price', () => {
    const flat = { input_mtok: 3, output_mtok: 15 };
    const model = {
      id: 'flat',
      prices: [
        { prices: { ...flat, input_mtok: { base: 3, tiers: [{ start: 200_000, price: 6 }] } } },
        { constraint: since('2026-03-13'), prices: flat },
      ],
    };
    expect(one(model)).toMatchObject({ in: 3, validFrom: null, long: null, earlier: [] });
  });

  test('reads peak hours to the minute; that weekends have none is said by the selection', () => {
    const hours = [
      { from: '01:00', to: '04:00' },
      { from: '06:00', to: '10:00' },
    ];
    const peak = { in: 1.3, out: 3.9, cacheRead: null, cacheWrite: null };
    expect(one(dated)?.peak).toEqual({ hours, weekdaysOnly: false, ...peak });
    expect(one(dated, '2026-11-21', { peakOnWeekdaysOnly: true })?.peak?.weekdaysOnly).toBe(true);
  });

  test('takes the base of a price that rises with length, and the first step apart', () => {
    expect(one(tiered(200_000))).toMatchObject({
      in: 2,
      out: 10,
      long: { above: 200_000, in: 4, out: 10, cacheRead: 0.4, cacheWrite: null },
    });
  });

  test('a step that no request can reach is none', () => {
    expect(one(tiered(200_000, 200_000))?.long).toBeNull();
    expect(one(tiered(200_000, 200_001))?.long).not.toBeNull();
  });

  test('leaves a cache price that the library lacks unknown', () => {
    const model = { id: 'plain', prices: { input_mtok: 2, output_mtok: 10, cache_read_mtok: 0.2 } };
    expect(one(model)).toMatchObject({
      cacheRead: 0.2,
      cacheWrite: null,
      long: null,
      peak: null,
      context: null,
    });
  });

  test('names every model that is lost', () => {
    const unpriced = { id: 'v8', prices: { input_mtok: 1 } };
    const chosen = selecting({ library: 'v4' }, { library: 'v8' }, { library: 'v9' });
    expect(trimLibrary(holding(dated, unpriced), chosen, [], '2026-11-21')).toEqual({
      ok: false,
      error: [expect.stringContaining('deepseek/v8'), expect.stringContaining('deepseek/v9')],
    });
  });

  test('adds the overlays with their own currency, source and date', () => {
    const trimmed = trimLibrary(holding(dated), selecting({ library: 'v4' }), [overlay], '2026-11-21');
    expect(trimmed).toMatchObject({
      ok: true,
      value: {
        providers: [{ id: 'deepseek' }, { id: 'zhipu' }],
        models: [
          { id: 'v4' },
          { id: 'glm-5.3', currency: 'CNY', provider: 'zhipu', checkedOn: '2026-09-26' },
        ],
      },
    });
  });

  test('names a provider once that has models in the library and in an overlay', () => {
    const own = { ...overlay, provider: { id: 'deepseek', name: 'DeepSeek' } };
    const trimmed = trimLibrary(holding(dated), selecting({ library: 'v4' }), [own], '2026-11-21');
    expect(trimmed.ok && trimmed.value.providers).toEqual([{ id: 'deepseek', name: 'DeepSeek' }]);
  });
});
