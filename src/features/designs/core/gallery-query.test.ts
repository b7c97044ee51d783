import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyQuery, filterValues, type GalleryQuery, queryFrom, searchOf, sorts } from './gallery-query.ts';

const query: fc.Arbitrary<GalleryQuery> = fc.record({
  text: fc.string({ maxLength: 100 }).filter((text) => text === '' || text.trim() !== ''),
  mode: fc.constantFrom(null, ...filterValues.mode),
  type: fc.constantFrom(null, ...filterValues.type),
  corners: fc.constantFrom(null, ...filterValues.corners),
  hue: fc.oneof(fc.constantFrom(null, 'none' as const), fc.integer({ min: 0, max: 359 })),
  quality: fc.constantFrom(null, ...filterValues.quality),
  sort: fc.constantFrom(...sorts),
});

describe('searchOf', () => {
  test('is empty where nothing is asked', () => {
    expect(searchOf(emptyQuery)).toBe('');
  });

  test('is undone by queryFrom', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(queryFrom(searchOf(asked))).toEqual(asked);
      }),
    );
  });
});

describe('queryFrom', () => {
  test('leaves out what it does not know', () => {
    expect(queryFrom('?mode=purple&hue=999&sort=worst&type=serif&x=1')).toEqual({
      ...emptyQuery,
      type: 'serif',
    });
  });
});
