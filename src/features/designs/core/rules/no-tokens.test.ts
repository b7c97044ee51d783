import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

test('a file of prose alone says that it has no tokens', () => {
  expect(foundIn('no-tokens', 'name: Acme', '## Overview\n')).toEqual([['1:1', {}]]);
  expect(foundIn('no-tokens', 'spacing:\n  md: 4px')).toEqual([]);
});
