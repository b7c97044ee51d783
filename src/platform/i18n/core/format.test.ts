import { describe, expect, test } from 'vitest';
import { formatCompact, formatDate, formatMoney, formatPercent } from './format.ts';

describe('formatMoney', () => {
  test('keeps the short sign in both languages', () => {
    expect(formatMoney(400000, 'CNY', 'en', { maximumFractionDigits: 0 })).toBe('¥400,000');
    expect(formatMoney(400000, 'CNY', 'zh-CN', { maximumFractionDigits: 0 })).toBe('¥400,000');
    expect(formatMoney(3, 'USD', 'zh-CN')).toBe('$3.00');
  });
});

describe('formatPercent', () => {
  test('takes a share of one', () => {
    expect(formatPercent(0.96775, 'en')).toBe('96.8%');
  });
});

describe('formatCompact', () => {
  test('counts in millions in English and in ten thousands in Chinese', () => {
    expect(formatCompact(51_700_000, 'en')).toBe('51.7M');
    expect(formatCompact(51_700_000, 'zh-CN')).toBe('5170万');
  });
});

describe('formatDate', () => {
  test('reads a date as UTC', () => {
    expect(formatDate('2026-09-24', 'en')).toBe('September 24, 2026');
    expect(formatDate('2026-09-24', 'zh-CN')).toBe('2026年9月24日');
  });
});
