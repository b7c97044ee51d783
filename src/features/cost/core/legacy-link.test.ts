import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { defaultScenario } from './default-scenario.ts';
import { parseLegacyQuery } from './legacy-link.ts';
import { resolve } from './resolve.ts';
import { withOwnSalary } from './share-link.ts';
import { exampleWorld, priceRow } from './testing.ts';

const link =
  '?incomePreset=26&income=26&city=tier1&model=gpt-5&multiplier=5&dailyTokens=120&lang=zh-CN&theme=dark';

describe('parseLegacyQuery', () => {
  test('opens a link of the original with its salary', () => {
    expect(parseLegacyQuery(link)).toMatchObject({
      ok: true,
      value: {
        scenario: { city: 'shanghai', model: 'gpt-5', multiplier: 5, tokensM: 120 },
        salary: { income: 260_000, currency: 'CNY' },
      },
    });
  });

  test('gives the figures that the original gave', () => {
    const read = parseLegacyQuery(
      '?incomePreset=40&income=40&city=tier1&model=claude-sonnet-4-6&multiplier=3&dailyTokens=50',
    );
    if (!read?.ok) throw new Error('It was refused.');
    const world = exampleWorld({ models: [priceRow()] });
    const { people, annualCost } = assess(resolve(withOwnSalary(read.value, defaultScenario), world).work);
    expect([people, annualCost]).toEqual([3, 574_200]);
  });

  test.each([
    ['tier1', 'shanghai'],
    ['new-tier1', 'hangzhou'],
    ['tier2', 'wuhan'],
    ['other', 'elsewhere'],
  ])('takes a city of the tier %s', (tier, city) => {
    expect(parseLegacyQuery(link.replace('tier1', tier))).toMatchObject({ value: { scenario: { city } } });
  });

  test.each([
    ['an amount of one’s own', 'incomePreset=custom&income=31.5', { income: 315_000, currency: 'CNY' }],
    ['a preset alone', 'incomePreset=13', { income: 130_000, currency: 'CNY' }],
    ['thousands of dollars', 'currency=USD&incomePreset=55&income=55', { income: 55_000, currency: 'USD' }],
    ['dollars by the region', 'region=international&income=83', { income: 83_000, currency: 'USD' }],
    ['yuan by the region', 'region=cn-mainland&income=60', { income: 600_000, currency: 'CNY' }],
    [
      'an amount as its field wrote it',
      'currency=USD&incomePreset=custom&income=1,234.5',
      { income: 1_234_500 },
    ],
    ['an empty field', 'incomePreset=custom&multiplier=3', null],
  ])('reads %s', (_what, query, salary) => {
    expect(parseLegacyQuery(`?${query}`)).toMatchObject({ ok: true, value: { salary } });
  });

  test('puts in what the original put in for what is missing', () => {
    expect(parseLegacyQuery('?income=26&multiplier=&dailyTokens=')).toMatchObject({
      value: { scenario: { city: 'shanghai', model: 'gpt-5', multiplier: 5, tokensM: 100 } },
    });
  });

  test('lets any other query alone', () => {
    for (const query of ['', '?lang=en', '?utm_source=x&model=gpt-5', '?city=tier1'])
      expect(parseLegacyQuery(query)).toBeNull();
  });

  test.each([
    ['?income=26&multiplier=abc', { kind: 'unreadable', field: 'speed' }],
    ['?income=26&multiplier=0.5', { kind: 'out-of-bounds', field: 'speed' }],
    ['?income=26&dailyTokens=-5', { kind: 'out-of-bounds', field: 'tokens' }],
    ['?income=26&dailyTokens=Infinity', { kind: 'unreadable', field: 'tokens' }],
    ['?income=26&city=__proto__', { kind: 'unreadable', field: 'city' }],
    ['?income=26&currency=constructor', { kind: 'unreadable', field: 'currency' }],
    ['?income=0', { kind: 'out-of-bounds', field: 'income' }],
    ['?income=lots', { kind: 'unreadable', field: 'income' }],
    [`?income=26&model=${'x'.repeat(3000)}`, { kind: 'too-long' }],
  ])('refuses %s and names the field', (query, reason) => {
    expect(parseLegacyQuery(query)).toEqual({ ok: false, error: reason });
  });
});
