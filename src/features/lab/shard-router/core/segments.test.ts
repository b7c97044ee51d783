import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from './segments.ts';

describe('segments', () => {
  test('picked characters stand apart', () => {
    expect(segments('room-7-seat-3', [5, 12])).toEqual([
      { text: 'room-', picked: false },
      { text: '7', picked: true },
      { text: '-seat-', picked: false },
      { text: '3', picked: true },
    ]);
  });

  test('an id with nothing picked is one piece, an empty one none', () => {
    expect(segments('lobby', [])).toEqual([{ text: 'lobby', picked: false }]);
    expect(segments('', [])).toEqual([]);
  });

  test('the pieces joined give the id back', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.nat()), (id, indices) => {
        const picked = indices.map((index) => index % id.length);
        const joined = segments(id, picked)
          .map(({ text }) => text)
          .join('');
        expect(joined).toBe(id);
      }),
    );
  });
});
