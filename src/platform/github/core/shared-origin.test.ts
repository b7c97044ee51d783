import { expect, test } from 'vitest';
import { isSharedOrigin } from './shared-origin.ts';

test.each([
  ['hagicode.github.io', true],
  ['HagiCode.GitHub.io', true],
  ['github.io', true],
  ['hagicode.com', false],
  ['notgithub.io', false],
  ['github.io.example.com', false],
  ['localhost', false],
])('on %s the origin is shared: %s', (hostname, shared) => {
  expect(isSharedOrigin(hostname)).toBe(shared);
});
