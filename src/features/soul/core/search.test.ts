import { describe, expect, test } from 'vitest';
import { searchFragments } from './search.ts';
import { fragment } from './test-builders.ts';

const izakaya = fragment();
const scholar = fragment({
  fragmentId: 'x',
  title: 'Aloof Ace Scholar',
  summary: 'Proof.',
  keywords: ['café'],
  localized: {},
});
const all = [izakaya, scholar];

describe('searchFragments', () => {
  test.each([
    ['izakaya', [izakaya]],
    ['居酒屋', [izakaya]],
    ['深夜 counter', [izakaya]],
    ['CAFE', [scholar]],
    ['counter proof', []],
    ['  ', all],
  ])('finds by %j', (query, found) => {
    expect(searchFragments(all, query)).toEqual(found);
  });

  test('puts the start of a title before a title, a keyword and a summary, and keeps the order of equals', () => {
    const voice = (fragmentId: string, change: Parameters<typeof fragment>[0]) =>
      fragment({ fragmentId, title: 'A', summary: 'b', keywords: ['c'], localized: {}, ...change });
    const voices = [
      voice('summary', { summary: 'On tea.' }),
      voice('keyword', { keywords: ['tea'] }),
      voice('title', { title: 'Of tea' }),
      voice('start', { title: 'Tea' }),
      voice('other language', { localized: { 'zh-CN': { title: 'tea', summary: '', keywords: [] } } }),
    ];
    expect(searchFragments(voices, 'tea').map(({ fragmentId }) => fragmentId)).toEqual([
      'start',
      'other language',
      'title',
      'keyword',
      'summary',
    ]);
  });
});
