import { describe, expect, test } from 'vitest';
import { defaultScenario } from '../../core/default-scenario.ts';
import type { Scenario } from '../../core/scenario.ts';
import { exampleRates, exampleWorld } from '../../core/testing.ts';
import { bestRoles, convertedCurrencies, countRoles } from './counted.ts';

const world = exampleWorld();
const count = (scenarios: readonly Partial<Scenario>[], rates: Scenario['rates'] = {}) =>
  countRoles(
    scenarios.map((changes, id) => ({
      id,
      name: String(id),
      count: 1,
      scenario: { ...defaultScenario, ...changes },
    })),
    world,
    rates,
  );

describe('countRoles', () => {
  test('counts every role at the rates of the page, not at those it was kept with', () => {
    const [kept] = count([{ rates: { CNY: 5 } }]);
    expect(kept?.assessment.annualCost).toBeCloseTo(574_200, 6);
    const [own] = count([{}], { CNY: 14.5 });
    expect(own?.assessment.annualCost).toBeCloseTo(2 * 574_200, 6);
  });
});

describe('bestRoles', () => {
  test('marks the least cost and the most work, across currencies', () => {
    const best = bestRoles(count([{}, { currency: 'USD', income: 100_000, tokensM: 10 }]), exampleRates);
    expect([...best.annual]).toEqual([1]);
    expect([...best.ratio]).toEqual([1]);
    expect([...best.benefit]).toEqual([1]);
    expect([...best.people]).toEqual([]);
  });

  test('marks nothing where there is nothing to choose between', () => {
    const best = bestRoles(count([{}]), exampleRates);
    expect(Object.values(best).every((ids) => ids.size === 0)).toBe(true);
  });
});

describe('convertedCurrencies', () => {
  test('names those of salaries, prices and budget, without the dollar', () => {
    expect(convertedCurrencies(count([{}, { currency: 'JPY' }]), ['EUR']).toSorted()).toEqual([
      'CNY',
      'EUR',
      'JPY',
    ]);
  });

  test('names none where all is in one currency', () => {
    expect(convertedCurrencies(count([{ currency: 'USD' }]), ['USD'])).toEqual([]);
  });
});
