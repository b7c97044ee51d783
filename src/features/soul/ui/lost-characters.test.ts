import { describe, expect, test } from 'vitest';
import { lostCharacters } from './lost-characters.ts';

describe('what a visitor types', () => {
  test.each(Array.from({ length: 25 }, (_, seed) => seed))(
    'is in view, in storage or in a copy after any life of the browser, seed %i',
    async (seed) => {
      for (let life = 0; life < 8; life += 1) expect(await lostCharacters(seed * 1000 + life)).toBe(0);
    },
  );
});
