import { describe, expect, test } from 'vitest';
import { assess } from '../core/assess.ts';
import { defaultScenario } from '../core/default-scenario.ts';
import { type City, resolve } from '../core/resolve.ts';
import type { Scenario } from '../core/scenario.ts';
import type { PriceRow } from '../core/schema.ts';
import { exampleWorld, priceRow, shanghai } from '../core/testing.ts';
import { en } from '../i18n/en.ts';
import { zhCN } from '../i18n/zh-CN.ts';
import { spoken } from './equation.ts';
import { figures } from './figures.ts';
import { ledgerRows } from './ledger-rows.ts';

const berlin: City = {
  ...shanghai,
  id: 'berlin',
  name: 'Berlin',
  group: 'Germany',
  country: 'DE',
  currency: 'EUR',
  overhead: 0.21,
  extraMonths: 0,
};

function rows(changes: Partial<Scenario> = {}, model: Partial<PriceRow> = {}, messages = en) {
  const world = exampleWorld({ cities: [shanghai, berlin], models: [priceRow(model)] });
  const resolved = resolve({ ...defaultScenario, ...changes }, world);
  const locale = messages === en ? 'en' : 'zh-CN';
  const book = { resolved, assessment: assess(resolved.work), messages, figures: figures(locale) };
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
    ['people', 'p = 1 + g × min(w, 1) = 1 + 2 × 1 = 3.00'],
    ['budget', 'b = (T) / (u × 264) = (¥593,333) / (¥43.50 × 264) = 51.7\u00a0M'],
  ] as const)('puts the visitor’s numbers into %s', (id, equation) => {
    expect(rows().get(id)?.equation).toBe(equation);
  });

  test('leaves the rate out where price and salary share a currency', () => {
    const row = rows({ currency: 'USD', income: 55_000 }).get('unitPrice');
    expect(row?.equation).toBe('u = (3 × $3.00 + $15.00) / (3 + 1) = $6.00');
    expect(row?.say).not.toContain('to the dollar');
  });

  test('names the currency of the price where it is not the dollar', () => {
    const row = rows({ currency: 'USD', income: 55_000 }, { currency: 'CNY', in: 8, out: 28 });
    expect(row.get('unitPrice')?.say).toContain('$0.1379 to the yuan');
    const zh = rows({ currency: 'USD', income: 55_000 }, { currency: 'CNY', in: 8, out: 28 }, zhCN);
    expect(zh.get('unitPrice')?.say).toContain('1 人民币兑 $0.1379');
  });

  test('weighs every kind of token of the mix', () => {
    const mix = { input: 1, cacheRead: 92, cacheWrite: 6, output: 1 };
    const row = rows({ mix }).get('unitPrice');
    expect(row?.equation).toBe(
      'u = ($3.00 + 92 × $0.30 + 6 × $3.75 + $15.00) / (1 + 92 + 6 + 1) × 7.25 = ¥4.9373',
    );
    expect(row?.note).toBe('a million tokens, 92% of them cache reads');
  });

  test('says that a blended price with an unknown cache price is not exact', () => {
    const mix = { input: 1, cacheRead: 2, cacheWrite: 0, output: 1 };
    const row = rows({ mix }, { cacheRead: null, cacheWrite: null }).get('unitPrice');
    expect(row?.equation).toContain('2 × $3.00');
    expect(row?.note).toMatch(/; one price unknown$/);
    expect(row?.say).toContain('cache reads is unknown and counted as fresh input');
    expect(row?.say).not.toContain('cache writes');
  });

  test('drops the month more where there is none', () => {
    const row = rows({ city: 'berlin', currency: 'EUR', income: 70_000 }).get('employmentCost');
    expect(row?.equation).toBe('T = A (1 + c) = €70,000 × 1.21 = €84,700');
    expect(row?.note).toBe('a year, with 21% for Germany');
  });

  test('takes rework and hours without AI off the gain', () => {
    const net = rows({ rework: 0.2, utilization: 0.75 });
    expect(net.get('gain')).toMatchObject({
      equation: 'g = U × max(0, m (1 − ρ) − 1) = 0.75 × max(0, 3 × 0.8 − 1) = 1.05',
      value: '+105%',
      note: '2.05× is left of the speed, less the first',
    });
    expect(net.get('people')?.equation).toBe('p = 1 + g × min(w, 1) = 1 + 1.05 × 1 = 2.05');
  });

  test('says that there is nothing to afford without tokens', () => {
    const none = rows({ tokensM: 0 });
    expect(none.get('workflows')).toMatchObject({ value: '–', note: 'no AI cost' });
    expect(none.get('people')).toMatchObject({ value: '1.00', equation: 'p = 1' });
    expect(none.get('costBenefit')?.value).toBe('∞');
  });
});
