import { describe, expect, test } from 'vitest';
import { emptyShelf, withFavorite, withRecent } from './voice-shelf.ts';

describe('withFavorite', () => {
  test('marks a voice once, and takes the mark away', () => {
    const marked = withFavorite(withFavorite(emptyShelf, 'a', true), 'a', true);
    expect(marked.favorites).toEqual(['a']);
    expect(withFavorite(marked, 'a', false)).toEqual(emptyShelf);
  });
});

describe('withRecent', () => {
  test('puts the newest first, each once, and keeps twelve', () => {
    const taken = Array.from({ length: 20 }, (_, index) => String(index));
    const shelf = [...taken, '18'].reduce(withRecent, emptyShelf);
    expect(shelf.recent).toEqual(['18', '19', ...taken.slice(8, 18).toReversed()]);
  });
});
