import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

const missing = (yaml: string, prose: string) =>
  foundIn('missing-heading', yaml, prose).map(([, { section }]) => section);

test('each of the eight sections that a file with tokens leaves out is noted', () => {
  const prose = '## Brand & Style\n\n## Colors\n\n## Typography\n\n## Layout\n\n## Elevation\n';
  expect(missing('spacing:\n  md: 4px', prose)).toEqual(['Shapes', 'Components', "Do's and Don'ts"]);
  expect(missing('omitted: [rounded]\nspacing:\n  md: 4px', prose)).toEqual([
    'Components',
    "Do's and Don'ts",
  ]);
  expect(missing('name: Acme', prose)).toEqual([]);
});
