import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, test } from 'vitest';
import { soulCatalog } from '#site/souls-fs.ts';
import { estimateTokens } from './estimate-tokens.ts';

describe('estimateTokens', () => {
  test.each(['en', 'zh-CN'] as const)('is within a quarter of the count for every voice, %s', (locale) => {
    for (const { content } of soulCatalog(locale).fragments) {
      const count = countTokens(content);
      expect(Math.abs(estimateTokens(content) - count) / count, content).toBeLessThan(0.25);
    }
  });

  test('is 0 for nothing', () => {
    expect(estimateTokens('')).toBe(0);
  });
});
