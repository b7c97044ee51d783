import { expect, test } from 'vitest';
import { lint } from '../lint.ts';
import { foundIn } from './found-in.ts';

test('what is left out on purpose is noted; what is no group or stands there is warned of', () => {
  const yaml =
    'omitted:\n  - rounded\n  - section: Colors\n    reason: later\n  - shadows\ncolors:\n  primary: "#000"';
  expect(foundIn('omitted-rules', yaml)).toEqual([
    ['4:14', { kind: 'redundant', section: 'Colors' }],
    ['6:5', { kind: 'unknown', section: 'shadows' }],
    ['3:5', { kind: 'declared', section: 'rounded' }],
  ]);
});

test('omitted is a list', () => {
  expect(lint('---\nomitted: spacing\n---\n').findings[0]).toMatchObject({
    rule: 'invalid-value',
    details: { path: 'omitted', expected: 'sections' },
  });
});
