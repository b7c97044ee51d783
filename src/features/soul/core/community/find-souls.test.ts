import { describe, expect, test } from 'vitest';
import { findSouls } from './find-souls.ts';
import { type ShownSoul, shownSoul, summaryFor } from './shown-soul.ts';

const soul = (number: number, change: Partial<ShownSoul> = {}, likes = 0): ShownSoul => ({
  ...shownSoul({
    number,
    author: 'mira-k',
    name: `Soul ${number}`,
    summary: { en: 'Plain talk.' },
    language: 'en',
    quote: 'Sit.',
    text: 'You keep a counter.',
    hash: '0'.repeat(64),
    draft: 's=1.A',
    likes,
    comments: 0,
    createdAt: '2026-11-01T10:00:00Z',
    updatedAt: '2026-11-01T10:00:00Z',
    url: 'https://github.example/1',
  }),
  ...change,
});

const numbers = (souls: readonly ShownSoul[]) => souls.map(({ published }) => published?.number);

describe('findSouls', () => {
  const souls = [
    soul(1, { name: 'Café on call' }, 4),
    soul(3, { summary: { 'zh-CN': '一字评审。' } }, 4),
    soul(2, {}, 9),
  ];

  test('gives the newest first', () => {
    expect(numbers(findSouls(souls, '', 'new'))).toEqual([3, 2, 1]);
  });

  test('gives the most liked first, and of equals the newest', () => {
    expect(numbers(findSouls(souls, '', 'liked'))).toEqual([2, 3, 1]);
  });

  test.each([
    ['a name in other letters', 'CAFE', [1]],
    ['a summary in the other language', '评审', [3]],
    ['the text', 'counter', [3, 2, 1]],
    ['an author', 'mira-k', [3, 2, 1]],
    ['every word, wherever each stands', 'counter cafe', [1]],
    ['nothing', 'zebra', []],
  ])('finds by %s', (_, query, expected) => {
    expect(numbers(findSouls(souls, query, 'new'))).toEqual(expected);
  });

  test('keeps samples in the order they come in', () => {
    const samples = ['b', 'a'].map((id) => soul(0, { id, published: null }));
    expect(findSouls(samples, '', 'liked').map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('summaryFor', () => {
  test('is in the reader’s language, or else says in which it is', () => {
    const both = { summary: { en: 'Plain talk.', 'zh-CN': '说实话。' } };
    expect(summaryFor(both, 'zh-CN')).toEqual({ text: '说实话。', lang: 'zh-CN' });
    expect(summaryFor({ summary: { en: 'Plain talk.' } }, 'zh-CN')).toEqual({
      text: 'Plain talk.',
      lang: 'en',
    });
  });
});
