import { describe, expect, test } from 'vitest';
import { formatTokens } from './format-tokens.ts';

const plain = (text: string) => text.replace('\u00a0', ' ');

describe('formatTokens', () => {
  test.each([
    [0, '0'],
    [0.0004, '400'],
    [0.5, '500 k'],
    [50, '50 M'],
    [51.666, '51.7 M'],
    [590.5, '590.5 M'],
    [1234, '1.23 B'],
    [Number.POSITIVE_INFINITY, '∞'],
  ])('%d million is %s in English', (millions, text) => {
    expect(plain(formatTokens(millions, 'en'))).toBe(text);
  });

  test.each([
    [0, '0'],
    [0.5, '50万'],
    [50, '5,000万'],
    [51.666, '5,167万'],
    [590.5, '5.91亿'],
  ])('%d million is %s in Chinese', (millions, text) => {
    expect(plain(formatTokens(millions, 'zh-CN'))).toBe(text);
  });
});
