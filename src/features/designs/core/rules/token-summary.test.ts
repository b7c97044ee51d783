import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

test('counts the tokens that have a value', () => {
  const yaml =
    'colors:\n  a: "#000"\n  b: blackish\nspacing:\n  md: 4px\n  lg: 8px\ncomponents:\n  card: { size: 4px }';
  expect(foundIn('token-summary', yaml)).toEqual([
    ['1:1', { colors: 1, typography: 0, rounded: 0, spacing: 2, components: 1 }],
  ]);
  expect(foundIn('token-summary', 'name: Acme')).toEqual([]);
});
