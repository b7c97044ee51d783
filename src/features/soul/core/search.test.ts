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
});
