import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

test('a key two letters away from one of the format is taken for a slip', () => {
  expect(foundIn('unknown-key', 'colours:\n  primary: "#000"\nSpacing: x\nshadows: y')).toEqual([
    ['2:1', { key: 'colours', nearest: 'colors' }],
    ['4:1', { key: 'Spacing', nearest: 'spacing' }],
  ]);
});
