import { describe, expect, test } from 'vitest';
import { assess } from '../core/assess.ts';
import { exampleWork } from '../core/testing.ts';
import { en } from '../i18n/en.ts';
import { zhCN } from '../i18n/zh-CN.ts';
import { figures } from './figures.ts';
import { verdict } from './verdict.ts';

const at = (tokensM: number) => verdict(assess(exampleWork({ tokensM })), en, figures('en'));

describe('verdict', () => {
  test.each([
    [0, 'No tokens, no AI cost: the work is one person’s.'],
    [1, 'The budget carries it, with 98% to spare.'],
    [50, 'The budget carries it, with 3% to spare.'],
    [51.6, 'The budget just carries it.'],
    [52, 'The budget carries only 99% of it.'],
    [100, 'The budget carries only 51% of it.'],
    [20_000, 'The budget carries only 0.26% of it.'],
  ])('of %d M tokens a day never promises more than there is', (tokensM, sentence) => {
    expect(at(tokensM)).toBe(sentence);
  });

  test('is written in Chinese', () => {
    expect(verdict(assess(exampleWork()), zhCN, figures('zh-CN'))).toBe('预算负担得起，还余 3%。');
  });
});
