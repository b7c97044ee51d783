import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenario } from './any-scenario.ts';
import { defaultScenario } from './default-scenario.ts';
import { currencies } from './money.ts';
import { resolve } from './resolve.ts';
import type { Scenario } from './scenario.ts';
import { parseShareFragment, shareFragment, withOwnSalary } from './share-link.ts';
import { exampleWorld } from './testing.ts';

const withoutSalary = ({ income: _income, currency: _currency, ...rest }: Scenario) => rest;

describe('shareFragment', () => {
  test('says the sentence without the salary', () => {
    expect(shareFragment(defaultScenario, false)).toBe(
      'v=1&city=shanghai&tokens=50M&model=claude-sonnet-4-6&speed=3',
    );
  });

  test('says the salary when it is asked to, and only then', () => {
    const salary = { ...defaultScenario, income: 731_919, currency: 'GBP' } as const;
    expect(shareFragment(salary, true)).toMatch(/&income=731919&currency=GBP$/);
    expect(shareFragment(salary, false)).not.toMatch(/731919|GBP|income|currency/);
  });

  test('says what is out of the ordinary in words that can be read', () => {
    expect(
      shareFragment(
        {
          ...defaultScenario,
          mix: { input: 4, cacheRead: 90, cacheWrite: 5, output: 1 },
          longShare: 0.25,
          pricesAsOf: '2026-03-19',
          speedRange: { low: 2, high: 4.5 },
          rework: 0.1,
          utilization: 0.8,
          rates: { CNY: 7.1, EUR: 0.9 },
        },
        false,
      ),
    ).toBe(
      'v=1&city=shanghai&tokens=50M&model=claude-sonnet-4-6&speed=3&range=2..4.5&mix=4:90:5:1&long=0.25' +
        '&prices=2026-03-19&rework=0.1&utilization=0.8&rates=CNY:7.1,EUR:0.9',
    );
  });
});

describe('parseShareFragment', () => {
  test('reads back every scenario, with the salary where it was put in', () => {
    fc.assert(
      fc.property(anyScenario, fc.boolean(), (scenario, withSalary) => {
        const { income, currency } = scenario;
        expect(parseShareFragment(shareFragment(scenario, withSalary))).toEqual({
          ok: true,
          value: { scenario: withoutSalary(scenario), salary: withSalary ? { income, currency } : null },
        });
      }),
      { numRuns: 500 },
    );
  });

  test('fills what an address leaves out with what leaves the figures alone, whatever the example is', () => {
    expect(parseShareFragment('city=wuhan&tokens=20&model=gpt-5&speed=2')).toMatchObject({
      ok: true,
      value: {
        salary: null,
        scenario: {
          tokensM: 20,
          mix: { input: 3, cacheRead: 0, cacheWrite: 0, output: 1 },
          speedRange: null,
          rework: 0,
          utilization: 1,
          rates: {},
        },
      },
    });
  });

  const plain = 'v=1&city=shanghai&tokens=50M&model=gpt-5&speed=3';

  test.each([
    ['v=2&city=shanghai', { kind: 'version' }],
    [`${plain}&note=${'x'.repeat(3000)}`, { kind: 'too-long' }],
    [`${plain}&__proto__=1`, { kind: 'unknown', field: '__proto__' }],
    [`${plain}&constructor=1`, { kind: 'unknown', field: 'constructor' }],
    [`${plain}&toString=1`, { kind: 'unknown', field: 'toString' }],
    [`${plain}&speeed=4`, { kind: 'unknown', field: 'speeed' }],
    [`${plain}&speed=4`, { kind: 'twice', field: 'speed' }],
    ['v=1&city=shanghai&model=gpt-5&speed=3', { kind: 'missing', field: 'tokens' }],
    ['v=1&tokens=1&model=gpt-5&speed=3', { kind: 'missing', field: 'city' }],
    [plain.replace('50M', 'NaN'), { kind: 'unreadable', field: 'tokens' }],
    [plain.replace('50M', 'Infinity'), { kind: 'unreadable', field: 'tokens' }],
    [plain.replace('50M', '1e999'), { kind: 'unreadable', field: 'tokens' }],
    [plain.replace('50M', '-1'), { kind: 'unreadable', field: 'tokens' }],
    [plain.replace('50M', '0x10'), { kind: 'unreadable', field: 'tokens' }],
    [plain.replace('50M', ''), { kind: 'unreadable', field: 'tokens' }],
    [plain.replace('50M', '%E0%A4%A'), { kind: 'unreadable', field: 'tokens' }],
    [plain.replace('50M', '1000001M'), { kind: 'out-of-bounds', field: 'tokens' }],
    [plain.replace('speed=3', 'speed=0.5'), { kind: 'out-of-bounds', field: 'speed' }],
    [`${plain}&range=4..2`, { kind: 'unreadable', field: 'range' }],
    [`${plain}&range=2`, { kind: 'unreadable', field: 'range' }],
    [`${plain}&range=1..2..3`, { kind: 'unreadable', field: 'range' }],
    [`${plain}&range=1..200`, { kind: 'out-of-bounds', field: 'range' }],
    [`${plain}&mix=3:1`, { kind: 'unreadable', field: 'mix' }],
    [`${plain}&mix=0:0:0:0`, { kind: 'unreadable', field: 'mix' }],
    [`${plain}&mix=1:2:3:4:5`, { kind: 'unreadable', field: 'mix' }],
    [`${plain}&rework=0.95`, { kind: 'out-of-bounds', field: 'rework' }],
    [`${plain}&utilization=0`, { kind: 'out-of-bounds', field: 'utilization' }],
    [`${plain}&prices=yesterday`, { kind: 'unreadable', field: 'prices' }],
    [`${plain}&rates=__proto__:1`, { kind: 'unreadable', field: 'rates' }],
    [`${plain}&rates=CNY`, { kind: 'unreadable', field: 'rates' }],
    [`${plain}&rates=CNY:0`, { kind: 'out-of-bounds', field: 'rates' }],
    [`${plain}&income=0&currency=CNY`, { kind: 'out-of-bounds', field: 'income' }],
    [`${plain}&income=100`, { kind: 'missing', field: 'currency' }],
    [`${plain}&currency=CNY`, { kind: 'missing', field: 'income' }],
    [`${plain}&income=100&currency=BTC`, { kind: 'unreadable', field: 'currency' }],
  ])('refuses %s and names the field', (fragment, reason) => {
    expect(parseShareFragment(fragment)).toEqual({ ok: false, error: reason });
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', `${plain}&`), (text, before) => {
        expect(parseShareFragment(before + text)).toHaveProperty('ok');
      }),
    );
  });

  test('leaves a model that is gone to the price list, which knows its later name', () => {
    const read = parseShareFragment(plain.replace('gpt-5', 'sonnet'));
    if (!read.ok) throw new Error('It was refused.');
    const scenario = withOwnSalary(read.value, defaultScenario);
    const world = exampleWorld({ legacyIds: { sonnet: 'claude-sonnet-4-6' } });
    expect(resolve(scenario, world)).toMatchObject({ lostModel: null, model: { id: 'claude-sonnet-4-6' } });
    expect(resolve(scenario, exampleWorld())).toMatchObject({ lostModel: 'sonnet' });
  });
});

describe('withOwnSalary', () => {
  test('takes the reader’s salary where the link brings none', () => {
    fc.assert(
      fc.property(anyScenario, fc.constantFrom(...currencies), fc.boolean(), (sent, currency, withSalary) => {
        const own = { ...defaultScenario, income: 123, currency };
        const read = parseShareFragment(shareFragment(sent, withSalary));
        expect(read.ok && withOwnSalary(read.value, own)).toEqual(
          withSalary ? sent : { ...sent, income: 123, currency },
        );
      }),
    );
  });
});
