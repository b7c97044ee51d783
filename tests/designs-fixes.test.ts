import { expect, test } from 'vitest';
import { generatedDesigns } from './fixtures/designs-parity/arbitrary-design.ts';
import { tryFixes } from './fixtures/designs-parity/fix-failures.ts';
import { templates } from './fixtures/designs-parity/unlisted.ts';

const minutes = 60_000;

test('every quick fix removes its finding and brings no error, on every template', {
  timeout: 3 * minutes,
}, () => {
  const { tried, failures } = tryFixes(templates());
  expect(failures).toEqual([]);
  expect(tried['contrast-ratio']).toBeGreaterThan(50);
  expect(tried['yaml-syntax']).toBeGreaterThan(3);
});

test('and on four hundred generated documents', { timeout: 3 * minutes }, () => {
  const { tried, failures } = tryFixes(generatedDesigns(400, 2));
  expect(failures).toEqual([]);
  expect(Object.keys(tried).toSorted()).toEqual([
    'broken-ref',
    'contrast-ratio',
    'duplicate-key',
    'duplicate-section',
    'missing-heading',
    'missing-primary',
    'omitted-rules',
    'section-order',
    'unclosed-front-matter',
    'unknown-key',
    'unknown-property',
    'yaml-syntax',
  ]);
});
