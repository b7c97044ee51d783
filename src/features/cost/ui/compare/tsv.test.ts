import { describe, expect, test } from 'vitest';
import { comparison } from '../../core/comparison.ts';
import { exampleWork, priceRow } from '../../core/testing.ts';
import { compareMessages } from '../../i18n/compare.ts';
import { toTsv } from './tsv.ts';

const bare = priceRow({ cacheRead: null, cacheWrite: null, context: null });
const rows = comparison(exampleWork(), [bare], { longShare: 0, peakShare: 0 });

describe('toTsv', () => {
  test.each(['en', 'zh-CN'] as const)('has as many heads as cells in %s', (locale) => {
    const { copy, unknown } = compareMessages[locale];
    const [head, line] = toTsv(rows, 'CNY', () => 'Anthropic', { heads: copy.heads, unknown }).split('\n');
    expect(head?.split('\t')).toHaveLength(line?.split('\t').length ?? 0);
  });

  test('says unknown and never 0 where a price is not stated', () => {
    const [, line = ''] = toTsv(rows, 'CNY', () => 'Anthropic', { heads: [], unknown: 'unknown' }).split(
      '\n',
    );
    expect(line.split('\t').slice(0, 10)).toEqual([
      'Claude Sonnet 4.6',
      'Anthropic',
      'USD',
      '3',
      '15',
      'unknown',
      'unknown',
      'unknown',
      '574200',
      'CNY',
    ]);
  });
});
