import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuantity } from './parse-quantity.ts';
import { quantityRules } from './rules.ts';

describe('parseQuantity', () => {
  test.each([
    ['400,000', 400_000],
    ['¥400k', 400_000],
    ['40万', 400_000],
    ['４０万元', 400_000],
    ['$55 000', 55_000],
    ['£55,000', 55_000],
    ['₹15,00,000', 1_500_000],
    ['₩5,000万', 50_000_000],
    ['600万円', 6_000_000],
    ['0.4M', 400_000],
    ['1亿', 100_000_000],
  ])('reads an income written %s', (text, value) => {
    expect(parseQuantity(text, quantityRules.income)).toEqual({ ok: true, value });
  });

  test.each([
    ['50', 50],
    ['50 M', 50],
    ['5000万', 50],
    ['1.2亿', 120],
    ['2b', 2000],
    ['0', 0],
    ['500k', 0.5],
  ])('counts tokens written %s in millions', (text, value) => {
    expect(parseQuantity(text, quantityRules.tokensM)).toEqual({ ok: true, value });
  });

  test.each([
    ['20', 20],
    ['20%', 20],
    ['12.5 ％', 12.5],
  ])('counts a share written %s in percents', (text, value) => {
    const rule = { min: 0, max: 100, unit: 0.01 };
    expect(parseQuantity(text, rule)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['a lot', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['1e9', 'not-a-number'],
    ['0.5', 'too-small'],
    ['-3', 'too-small'],
    ['101', 'too-large'],
  ] as const)('refuses the multiplier "%s": %s', (text, error) => {
    expect(parseQuantity(text, quantityRules.multiplier)).toEqual({ ok: false, error });
  });

  test('reads back every number it is shown', () => {
    const rule = quantityRules.income;
    fc.assert(
      fc.property(
        fc.integer({ min: rule.min, max: rule.max }),
        fc.constantFrom('en', 'zh-CN'),
        (value, locale) => {
          const text = new Intl.NumberFormat(locale).format(value);
          expect(parseQuantity(text, rule)).toEqual({ ok: true, value });
        },
      ),
    );
  });

  test('never throws and never gives a value outside the rule', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...Object.values(quantityRules)), (text, rule) => {
        const read = parseQuantity(text, rule);
        if (read.ok) expect(read.value >= rule.min && read.value <= rule.max).toBe(true);
      }),
    );
  });
});
