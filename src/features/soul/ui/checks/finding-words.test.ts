import { describe, expect, test } from 'vitest';
import { checkText } from '../../core/checks/checks.ts';
import { checksEn } from '../../i18n/checks.en.ts';
import { checksZhCN } from '../../i18n/checks.zh-CN.ts';
import { findingWords } from './finding-words.ts';

const said = (text: string, words: typeof checksEn) =>
  checkText(text).map((finding) => findingWords(finding, words));

describe('findingWords', () => {
  test('names the limit that a quoted line can pass', () => {
    const text = 'Ten words a sentence at most. Quote the line first.';
    expect(said(text, checksEn)).toEqual([
      { title: 'Two lines can collide', text: 'A quoted line of code may be longer than ten words.' },
    ]);
    expect(said('每句不超过十字。先引用那一行。', checksZhCN)).toEqual([
      { title: '有两行可能冲突', text: '引用的一行代码，可能超过十个字。' },
    ]);
  });

  test('names where a hidden character stands', () => {
    expect(said('a\u200b', checksEn)[0]?.text).toBe('In the text: zero-width U+200B at line 1, column 2.');
    expect(said('甲\u200b', checksZhCN)[0]?.text).toBe('这段文字里：零宽字符 U+200B，第 1 行第 2 个。');
  });

  test('never prints a secret', () => {
    const secret = ['ghp', 'a1B2c3D4'.repeat(5)].join('_');
    for (const words of [checksEn, checksZhCN]) {
      const printed = JSON.stringify(said(`token ${secret}`, words));
      expect(printed).toContain('ghp_••••');
      expect(printed).not.toContain(secret);
    }
  });
});

describe('pass', () => {
  test('counts the rules that found nothing', () => {
    expect(checksEn.pass(['length', 'slots'], 7)).toBe('Two others pass: length, slots.');
    expect(checksEn.pass(['length'], 7)).toBe('One other passes: length.');
    expect(checksZhCN.pass(['length', 'slots'], 7)).toBe('其余两项通过：长度、槽位。');
  });
});
