import { expect, test } from 'vitest';
import { foundIn } from './found-in.ts';

test('a property that the format does not name is found at its key', () => {
  const yaml =
    'typography:\n  body:\n    fontsize: 4px\ncomponents:\n  card:\n    shadow: none\n    size: 4px';
  expect(foundIn('unknown-property', yaml)).toEqual([
    ['4:5', { path: 'typography.body', property: 'fontsize', nearest: 'fontSize' }],
    ['7:5', { path: 'components.card', property: 'shadow', nearest: null }],
  ]);
});
