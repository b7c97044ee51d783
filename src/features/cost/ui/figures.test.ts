import { describe, expect, test } from 'vitest';
import { currencies } from '../core/money.ts';
import { figures } from './figures.ts';

const signs = { CNY: '¥', USD: '$', EUR: '€', JPY: 'JP¥', GBP: '£', KRW: '₩', INR: '₹' } as const;

describe.each(['en', 'zh-CN'] as const)('figures in %s', (locale) => {
  const { money, price, sign } = figures(locale);

  test.each(currencies)('a bare ¥ is the yuan: %s has a sign of its own', (currency) => {
    expect(sign(currency)).toBe(signs[currency]);
    expect(money(1_234_567, currency)).toBe(`${signs[currency]}1,234,567`);
  });

  test('prices have cents, and more digits where they need them', () => {
    expect(price(43.5, 'CNY')).toBe('¥43.50');
    expect(price(0.0028, 'USD')).toBe('$0.0028');
  });

  test.each([
    ['JPY', 'JP¥'],
    ['KRW', '₩'],
  ] as const)(
    '%s has no decimals, unless it would read as none or a price would not add up',
    (currency, mark) => {
      expect(price(453.6, currency)).toBe(`${mark}454`);
      expect(money(48.6, currency)).toBe(`${mark}49`);
      expect(price(0.42, currency)).toBe(`${mark}0.42`);
      expect(price(14.468, currency)).toBe(`${mark}14.47`);
      expect(money(0, currency)).toBe(`${mark}0`);
    },
  );
});
