import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

test('a file with colors names one primary, and that one has a value', () => {
  expect(foundIn('missing-primary', 'colors:\n  ink: "#000"')).toHaveLength(1);
  expect(foundIn('missing-primary', 'colors:\n  ink: "#000"\n  primary: blackish')).toHaveLength(1);
  expect(foundIn('missing-primary', 'colors:\n  primary: { light: "#000", dark: "#fff" }')).toEqual([]);
  expect(foundIn('missing-primary', 'spacing:\n  md: 4px')).toEqual([]);
});
