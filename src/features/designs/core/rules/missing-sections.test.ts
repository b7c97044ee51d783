import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

test('a file with colors has spaces and radii, or says that it leaves them out', () => {
  const colors = 'colors:\n  primary: "#000"';
  expect(foundIn('missing-sections', colors).map(([, { group }]) => group)).toEqual(['spacing', 'rounded']);
  expect(foundIn('missing-sections', `omitted: [spacing]\n${colors}\nrounded:\n  md: 4px`)).toEqual([]);
});
