import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

test('a file with colors has typography, or says that it leaves it out', () => {
  expect(foundIn('missing-typography', 'colors:\n  primary: "#000"')).toHaveLength(1);
  expect(foundIn('missing-typography', 'omitted: [Typography]\ncolors:\n  primary: "#000"')).toEqual([]);
  expect(foundIn('missing-typography', 'spacing:\n  md: 4px')).toEqual([]);
});
