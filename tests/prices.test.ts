import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultScenario } from '#features/cost/core/default-scenario.ts';
import {
  catalogSchema,
  citiesSchema,
  exchangeRateSchema,
  overlaySchema,
  selectionSchema,
} from '#features/cost/core/schema.ts';

const data = new URL('../src/features/cost/data/', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, data), 'utf8'));

const catalog = catalogSchema.parse(readJson('prices/catalog.json'));
const selection = selectionSchema.parse(readJson('prices/selection.json'));
const overlays = readdirSync(new URL('prices/', data))
  .filter((file) => !['catalog.json', 'selection.json'].includes(file))
  .map((file) => overlaySchema.parse(readJson(`prices/${file}`)));
const model = (id: string) => catalog.models.find((row) => row.id === id);

describe('the committed catalogue', () => {
  test.each([
    ['claude-sonnet-4-6', 3, 15],
    ['claude-opus-5-5', 4, 20],
    ['claude-sonnet-5', 2, 10],
    ['claude-haiku-4-5', 1, 5],
    ['gpt-6-astra', 10, 50],
    ['gpt-5', 1.25, 10],
  ])('holds %s at %d and %d dollars', (id, input, output) => {
    expect(model(id)).toMatchObject({ currency: 'USD', in: input, out: output });
  });

  test('holds exactly what is selected and overlaid', () => {
    const wanted = [
      ...selection.flatMap(({ models }) => models.map((chosen) => chosen.id ?? chosen.library)),
      ...overlays.flatMap(({ models }) => models.map(({ id }) => id)),
    ];
    expect(catalog.models.map(({ id }) => id)).toEqual(wanted);
  });

  test('repeats the overlays unchanged', () => {
    for (const { models, provider, ...shared } of overlays)
      for (const row of models) expect(model(row.id)).toEqual({ ...row, ...shared, provider: provider.id });
  });

  test('is of the installed library', () => {
    const manifest = new URL('../node_modules/@pydantic/genai-prices/package.json', import.meta.url);
    expect(catalog.library.version).toBe(JSON.parse(readFileSync(manifest, 'utf8')).version);
  });

  test('features the model of the first example', () => {
    expect(model(defaultScenario.model)?.featured).toBe(true);
  });
});

describe('the other facts of the calculator', () => {
  test('the rate has a date and a source', () => {
    expect(exchangeRateSchema.parse(readJson('fx.json')).cnyPerUsd).toBe(7.25);
  });

  test('every city is in a tier with a coefficient', () => {
    const { cities, tiers } = citiesSchema.parse(readJson('cities.json'));
    const known = new Set(tiers.map(({ id }) => id));
    expect(cities.filter(({ tier }) => !known.has(tier))).toEqual([]);
    expect(cities.map(({ id }) => id)).toContain(defaultScenario.city);
  });
});
