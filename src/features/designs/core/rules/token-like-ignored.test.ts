import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

test.each([
  ['a color', 'shadows:\n  ink: "#000"', true],
  ['a length, deep within', 'motion:\n  a:\n    b: 120ms', true],
  ['a property of type', 'styles:\n  fontSize: big', true],
  ['words', 'notes:\n  why: because', false],
  ['a list', 'breakpoints: [1px, 2px]', false],
])('a group that holds %s', (_, yaml, isTokenLike) => {
  expect(foundIn('token-like-ignored', yaml)).toHaveLength(isTokenLike ? 1 : 0);
});
