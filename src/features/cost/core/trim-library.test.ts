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

const one = (model: LibraryModel, day = '2026-11-21') => {
  const trimmed = trimLibrary(holding(model), selecting({ library: model.id }), [], day);
  return trimmed.ok ? trimmed.value.models[0] : undefined;
};

const dated: LibraryModel = {
  id: 'v4',
  name: 'V4',
  prices: [
    { prices: { input_mtok: 0.4, output_mtok: 0.8 } },
    {
      constraint: { type: 'start_date', start_date: '2026-08-17' },
      prices: { input_mtok: 0.6, output_mtok: 1.9 },
    },
    { constraint: { type: 'time_of_date' }, prices: { input_mtok: 1.3, output_mtok: 3.9 } },
    {
      constraint: { type: 'start_date', start_date: '2027-01-01' },
      prices: { input_mtok: 9, output_mtok: 9 },
    },
  ],
};

describe('trimLibrary', () => {
  test('takes the price in force on the day, outside peak hours', () => {
    expect(one(dated)).toMatchObject({ in: 0.6, out: 1.9, validFrom: '2026-08-17', basis: 'off-peak' });
  });

  test('takes the older price on an earlier day', () => {
    expect(one(dated, '2026-08-16')).toMatchObject({ in: 0.4, validFrom: null });
  });

  test('takes the base of tiered prices and says that they are for short prompts', () => {
    const tiered = { id: 'long', prices: { input_mtok: { base: 2, tiers: [] }, output_mtok: 10 } };
    expect(one(tiered)).toMatchObject({ in: 2, out: 10, basis: 'short-prompt' });
  });

  test('leaves a cache price that the library lacks unknown', () => {
    const model = { id: 'plain', prices: { input_mtok: 2, output_mtok: 10, cache_read_mtok: 0.2 } };
    expect(one(model)).toMatchObject({ cacheRead: 0.2, cacheWrite: null, basis: 'flat' });
  });

  test('names every model that is lost', () => {
    const lost = trimLibrary(
      holding(dated),
      selecting({ library: 'v4' }, { library: 'v9' }),
      [],
      '2026-11-21',
    );
    expect(lost).toEqual({ ok: false, error: [expect.stringContaining('deepseek/v9')] });
  });

  test('adds the overlays with their own currency, source and date', () => {
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
          basis: 'flat',
          validFrom: null,
          featured: true,
        },
      ],
    };
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
});
