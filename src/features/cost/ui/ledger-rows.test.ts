import { describe, expect, test } from 'vitest';
import { assess } from '../core/assess.ts';
import { defaultScenario } from '../core/default-scenario.ts';
import { type City, resolve } from '../core/resolve.ts';
import type { Scenario } from '../core/scenario.ts';
import type { PriceRow } from '../core/schema.ts';
import { en } from '../i18n/en.ts';
import { spoken } from './equation.ts';
import { figures } from './figures.ts';
import { ledgerRows } from './ledger-rows.ts';

const model: PriceRow = {
  id: 'claude-sonnet-4-6',
  provider: 'anthropic',
  name: 'Claude Sonnet 4.6',
  currency: 'USD',
  in: 3,
  out: 15,
  cacheRead: null,
  cacheWrite: null,
  basis: 'flat',
  validFrom: null,
  source: 'https://example.com/',
  checkedOn: '2026-09-23',
  featured: true,
};
const city: City = { id: 'shanghai', name: 'Shanghai', tier: 'tier-1', coefficient: 0.4 };

function rows(changes: Partial<Scenario> = {}) {
  const world = { cities: [city], models: [model], cnyPerUsd: 7.25 };
  const resolved = resolve({ ...defaultScenario, ...changes }, world);
  const book = { resolved, assessment: assess(resolved.work), messages: en, figures: figures('en') };
  return new Map(ledgerRows(book).map((row) => [row.id, { ...row, equation: spoken(row.equation) }]));
}

describe('ledgerRows', () => {
  test.each([
    ['employmentCost', 'T = A (1 + c) + (A) / (12) = ¥400,000 × 1.4 + (¥400,000) / (12) = ¥593,333'],
    ['unitPrice', 'u = (3 × $3.00 + $15.00) / (3 + 1) × 7.25 = ¥43.50'],
    ['dailyCost', 'D = M u = 50 × ¥43.50 = ¥2,175'],
    ['annualCost', 'Y = D × 264 = ¥2,175 × 264 = ¥574,200'],
    ['costRatio', 's = (Y) / (T) = (¥574,200) / (¥593,333) = 0.968'],
    ['gain', 'g = m − 1 = 3 − 1 = 2'],
    ['costBenefit', 'r = (g) / (s) = (2) / (0.9678) = 2.07'],
    ['workflows', 'w = (T) / (Y) = (¥593,333) / (¥574,200) = 1.03'],
    ['people', 'p = 1 + (m − 1) × min(w, 1) = 1 + 2 × 1 = 3.00'],
    ['budget', 'b = (T) / (u × 264) = (¥593,333) / (¥43.50 × 264) = 51.7\u00a0M'],
  ] as const)('puts the visitor’s numbers into %s', (id, equation) => {
    expect(rows().get(id)?.equation).toBe(equation);
  });

  test('leaves the rate out where price and salary share a currency', () => {
    const row = rows({ currency: 'USD', income: 55_000 }).get('unitPrice');
    expect(row?.equation).toBe('u = (3 × $3.00 + $15.00) / (3 + 1) = $6.00');
    expect(row?.say).not.toContain('to the dollar');
  });

  test('says that there is nothing to afford without tokens', () => {
    const none = rows({ tokensM: 0 });
    expect(none.get('workflows')).toMatchObject({ value: '–', note: 'no AI cost' });
    expect(none.get('people')).toMatchObject({ value: '1.00', equation: 'p = 1' });
    expect(none.get('costBenefit')?.value).toBe('∞');
  });
});
