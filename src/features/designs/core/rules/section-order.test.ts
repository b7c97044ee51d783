import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

test('a section that stands too late is named with the one it belongs before', () => {
  const prose = '## Colors\n\n## Overview\n\n## Known Gaps\n\n## Shapes\n\n## Layout\n';
  expect(foundIn('section-order', 'name: Acme', prose)).toEqual([
    ['6:1', { section: 'Overview', after: 'Colors' }],
    ['12:1', { section: 'Layout', after: 'Shapes' }],
  ]);
});
