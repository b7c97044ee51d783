import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenario } from './any-scenario.ts';
import { assess } from './assess.ts';
import { defaultScenario } from './default-scenario.ts';
import { parseJson, type SavedCalculation, toJson } from './export-json.ts';
import { resolve } from './resolve.ts';
import type { Scenario } from './scenario.ts';
import { exampleRates, exampleWorld, priceRow } from './testing.ts';

const saved = (scenario: Scenario): SavedCalculation => ({
  generatedBy: 'https://example.com/cost/',
  savedOn: '2026-11-21',
  scenario,
  figures: { ...assess(resolve(scenario, exampleWorld()).work), peopleRange: { low: 2.2, high: 3.8 } },
  model: priceRow(),
  rates: exampleRates,
});

describe('toJson', () => {
  test('writes the figures and the price with its source and date', () => {
    expect(JSON.parse(toJson(saved(defaultScenario)))).toMatchObject({
      version: 1,
      figures: { annualCost: 574_200, people: 3, peopleRange: { low: 2.2, high: 3.8 } },
      model: {
        in: 3,
        out: 15,
        cacheRead: 0.3,
        source: 'https://example.com/pricing',
        checkedOn: '2026-09-23',
      },
      rates: { CNY: 7.25 },
    });
  });
});

describe('parseJson', () => {
  test('reads back every scenario', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(parseJson(toJson(saved(scenario)))).toEqual({ ok: true, value: scenario });
      }),
    );
  });

  const withScenario = (change: Record<string, unknown>) =>
    JSON.stringify({ version: 1, scenario: { ...defaultScenario, ...change } });

  test.each([
    ['no JSON', '{ "version": 1,', { kind: 'not-json' }],
    ['nothing', '', { kind: 'not-json' }],
    ['another file', '{"daily":[]}', { kind: 'not-ours' }],
    ['a list', '[]', { kind: 'not-ours' }],
    ['null', 'null', { kind: 'not-ours' }],
    ['a later version', '{"version":2,"scenario":{}}', { kind: 'version' }],
    ['no tokens', withScenario({ tokensM: undefined }), { kind: 'missing', field: 'tokensM' }],
    ['a text for tokens', withScenario({ tokensM: '50' }), { kind: 'unreadable', field: 'tokensM' }],
    ['null for a salary', withScenario({ income: null }), { kind: 'unreadable', field: 'income' }],
    ['a salary of 0', withScenario({ income: 0 }), { kind: 'out-of-bounds', field: 'income' }],
    [
      'an endless speed',
      withScenario({}).replace('"multiplier":3', '"multiplier":1e999'),
      { kind: 'unreadable', field: 'multiplier' },
    ],
    ['an unknown currency', withScenario({ currency: 'BTC' }), { kind: 'unreadable', field: 'currency' }],
    [
      'a mix of nothing',
      withScenario({ mix: { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 } }),
      { kind: 'unreadable', field: 'mix' },
    ],
    ['a rate of nothing', withScenario({ rates: { CNY: 0 } }), { kind: 'out-of-bounds', field: 'rates' }],
    [
      'a range the wrong way round',
      withScenario({ speedRange: { low: 4, high: 2 } }),
      { kind: 'unreadable', field: 'speedRange' },
    ],
  ])('refuses %s and names the field', (_what, text, reason) => {
    expect(parseJson(text)).toEqual({ ok: false, error: reason });
  });

  test('takes nothing from the prototype', () => {
    const text = withScenario({}).replace(
      '"scenario":{',
      '"scenario":{"__proto__":{"polluted":1},"constructor":1,',
    );
    expect(parseJson(text)).toEqual({ ok: true, value: defaultScenario });
    expect({}).not.toHaveProperty('polluted');
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.json(), (text) => void expect(parseJson(text)).toHaveProperty('ok')));
  });
});
