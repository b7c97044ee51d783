import { readFileSync } from 'node:fs';
import { findProvider } from '@pydantic/genai-prices';
import { describe, expect, test } from 'vitest';
import { assess } from '#features/cost/core/assess.ts';
import { defaultScenario } from '#features/cost/core/default-scenario.ts';
import { currencies } from '#features/cost/core/money.ts';
import { otherIds } from '#features/cost/core/other-ids.ts';
import { priceProblems } from '#features/cost/core/price-problems.ts';
import { ratesOf, resolve } from '#features/cost/core/resolve.ts';
import { type ExchangeRates, type MeasuredMix, publicPricesSchema } from '#features/cost/core/schema.ts';
import { type TokenMix, tokenKinds } from '#features/cost/core/token-mix.ts';
import { type LibraryModel, trimLibrary } from '#features/cost/core/trim-library.ts';
import { costCities, measuredMixes, publicPrices, readCities, readPriceData } from '#site/prices-fs.ts';

const data = readPriceData();
const { catalog, overlays, selection } = data;
const prices = publicPrices();
const model = (id: string) => catalog.models.find((row) => row.id === id);
const libraryModels = (providerId: string) =>
  (findProvider({ providerId })?.models ?? []) as readonly LibraryModel[];

describe('the committed catalogue', () => {
  test.each([
    ['claude-sonnet-4-6', 3, 15],
    ['claude-opus-5-5', 4, 20],
    ['claude-sonnet-5', 2, 10],
    ['claude-haiku-4-5', 1, 5],
    ['gpt-6-astra', 10, 50],
    ['gpt-5', 1.25, 10],
    ['deepseek-flash', 0.15, 0.6],
  ])('holds %s at %d and %d dollars', (id, input, output) => {
    expect(model(id)).toMatchObject({ currency: 'USD', in: input, out: output });
  });

  test('holds together with every other file', () => {
    expect(priceProblems(data)).toEqual([]);
  });

  test('says what long requests, peak hours and earlier days cost', () => {
    expect(model('gpt-6-sol')?.long).toMatchObject({ above: 272_000, in: 4, out: 15, cacheRead: 0.4 });
    expect(model('deepseek-v4-pro')).toMatchObject({
      validFrom: '2026-08-17',
      peak: {
        hours: [
          { from: '01:00', to: '04:00' },
          { from: '06:00', to: '10:00' },
        ],
        weekdaysOnly: true,
        in: 1.32,
      },
      earlier: [{ validFrom: null, validUntil: '2026-08-17', in: 0.435, out: 0.87 }],
    });
  });

  test('holds no price that neither the installed library nor an overlay holds', () => {
    const known = trimLibrary(
      { ...catalog.library, models: libraryModels },
      selection,
      overlays,
      '9999-12-31',
    );
    const rows = known.ok ? known.value.models : [];
    for (const { id, in: input, out } of catalog.models) {
      const held = rows.filter((row) => row.id === id).flatMap((row) => [...row.earlier, row]);
      expect(held.map((one) => [id, one.in, one.out])).toContainEqual([id, input, out]);
    }
  });

  test('repeats the prices of the overlays', () => {
    for (const { models, provider, ...shared } of overlays)
      for (const { earlier: _, validFrom: __, ...row } of models)
        expect(model(row.id)).toMatchObject({ ...row, ...shared, provider: provider.id });
  });

  test('is of the installed library', () => {
    const manifest = new URL('../node_modules/@pydantic/genai-prices/package.json', import.meta.url);
    expect(catalog.library.version).toBe(JSON.parse(readFileSync(manifest, 'utf8')).version);
  });

  test('features about ten models, that of the first example among them', () => {
    const featured = catalog.models.filter((row) => row.featured);
    expect(featured.length).toBeGreaterThanOrEqual(8);
    expect(featured.length).toBeLessThanOrEqual(12);
    expect(featured.map(({ id }) => id)).toContain(defaultScenario.model);
  });

  test.each([
    ['zai', 'GLM-5.3-Flash', 'it holds a promotion that ended on 2026-09-09'],
    ['deepseek', 'deepseek-chat', 'the name passes from model to model, and it holds V3’s prices'],
    ['deepseek', 'deepseek-reasoner', 'the name passes from model to model, and it holds R1’s prices'],
    ['deepseek', 'deepseek-v4-flash', 'the provider’s page lists deepseek-flash, V4.1, in its place'],
    ['openai', 'gpt-oss-120b', 'its price is a reseller’s, not a list price'],
  ])('leaves out %s/%s, which the library holds: %s', (provider, id) => {
    expect(libraryModels(provider).map((one) => one.id)).toContain(id);
    const chosen = selection.find(({ library }) => library === provider)?.models ?? [];
    expect(chosen.map(({ library }) => library)).not.toContain(id);
  });
});

describe('earlier ids', () => {
  const { legacyIds } = data;

  test.each([
    ['gpt-5.4-2026-03-05', 'gpt-5.4'],
    ['claude-haiku-4-5-20251001', 'claude-haiku-4-5'],
    ['deepseek-v4-flash', 'deepseek-flash'],
    ['deepseek-v4-flash-vision-exp', 'deepseek-flash'],
    ['minimax-m2-5', 'minimax-m2.5'],
    ['minimax-m2-5-highspeed', 'minimax-m2.5-highspeed'],
    ['deepseek-v3', null],
    ['deepseek-chat', null],
    ['deepseek-reasoner', null],
  ])('%s is %s now', (id, now) => {
    expect(legacyIds[id]).toBe(now);
  });

  test('are no ids of the catalogue', () => {
    expect(Object.keys(legacyIds).filter((id) => model(id))).toEqual([]);
  });

  test('hold what the installed library knows', () => {
    const library = { ...catalog.library, models: libraryModels };
    expect(legacyIds).toMatchObject(
      otherIds(library, selection, new Set(catalog.models.map(({ id }) => id))),
    );
  });

  test('cover the price list of the original calculator', () => {
    const ids = prices.snapshots.flatMap(({ models }) => models.map(({ id }) => id));
    expect(ids.filter((id) => !model(id) && !Object.hasOwn(legacyIds, id))).toEqual([]);
  });
});

describe('the price list of 2026-03-19', () => {
  const world = {
    models: catalog.models,
    snapshots: prices.snapshots,
    legacyIds: prices.legacyIds,
    cities: costCities('en'),
    rates: ratesOf(prices.exchangeRates),
  };

  test('gives the original post’s figure for GPT-5, 5.625 dollars', () => {
    const scenario = {
      ...defaultScenario,
      model: 'gpt-5',
      pricesAsOf: '2026-03-19',
      currency: 'USD' as const,
    };
    const { model: found, work, lostModel } = resolve(scenario, world);
    expect(lostModel).toBeNull();
    expect(found.checkedOn).toBe('2026-03-19');
    expect(assess(work).unitPrice).toBe(5.625);
  });

  test.each([
    ['deepseek-v3', 'CNY', 2, 8, 0.5, null],
    ['deepseek-r1', 'CNY', 4, 16, null, null],
    ['claude-opus-4-6', 'USD', 5, 25, 0.5, 6.25],
    ['glm-5-turbo-base', 'CNY', 5, 22, null, null],
    ['minimax-m2-5', 'CNY', 2.1, 8.4, 0.21, 2.625],
    ['minimax-m2-5-highspeed', 'CNY', 4.2, 16.8, 0.21, 2.625],
  ])('holds %s in %s at %d and %d', (id, currency, input, out, cacheRead, cacheWrite) => {
    const row = prices.snapshots[0]?.models.find((one) => one.id === id);
    expect(row).toMatchObject({ currency, in: input, out, cacheRead, cacheWrite });
  });
});

describe('the other facts of the calculator', () => {
  test('every currency has a rate with a date and a source; the yuan’s is the original’s', () => {
    const rates: ExchangeRates = prices.exchangeRates;
    expect(Object.keys(rates).toSorted()).toEqual([...currencies].toSorted());
    expect(rates.USD.perUsd).toBe(1);
    expect(rates.CNY).toMatchObject({ perUsd: 7.25, asOf: '2026-03-19' });
  });

  test('every city is in a group, and every group has a city', () => {
    const { cities, groups } = readCities();
    expect(new Set(cities.map(({ group }) => group))).toEqual(new Set(groups.map(({ id }) => id)));
    expect(cities.map(({ id }) => id)).toContain(defaultScenario.city);
    expect(new Set(cities.map(({ id }) => id)).size).toBe(cities.length);
  });

  test('China’s groups have the original’s coefficients and a 13th month', () => {
    const china = readCities().groups.filter(({ country }) => country === 'CN');
    expect(china.map(({ overhead }) => overhead)).toEqual([0.4, 0.3, 0.2, 0.1]);
    expect(new Set(china.map(({ extraMonths }) => extraMonths))).toEqual(new Set([1]));
  });

  const shareOf = (mix: TokenMix, kind: keyof TokenMix): number =>
    (100 * mix[kind]) / tokenKinds.reduce((sum, one) => sum + mix[one], 0);

  test.each<[string, MeasuredMix]>(measuredMixes().map((mix) => [mix.id, mix]))(
    'the mix %s is the mean of the shares of its reports',
    (_id, { measuredOn, parts, reports }) => {
      for (const kind of tokenKinds) {
        const mean = reports.reduce((sum, one) => sum + shareOf(one, kind), 0) / reports.length;
        expect(Math.abs(parts[kind] - mean)).toBeLessThan(0.1);
      }
      expect(tokenKinds.reduce((sum, kind) => sum + parts[kind], 0)).toBeCloseTo(100, 9);
      expect(
        reports
          .map(({ on }) => on)
          .toSorted()
          .at(-1),
      ).toBe(measuredOn);
    },
  );

  test('/prices.json is as its schema says', () => {
    expect(publicPricesSchema.parse(JSON.parse(JSON.stringify(prices)))).toEqual(prices);
  });
});
