import { lint } from '@google/design.md/linter';
import { describe, expect, test } from 'vitest';
import { generatedDesigns } from './fixtures/designs-parity/arbitrary-design.ts';
import { reviewed } from './fixtures/designs-parity/reviewed.ts';
import { parity, templates } from './fixtures/designs-parity/unlisted.ts';

const minutes = 60_000;

describe('our findings equal the official linter’s, or the difference is listed with its reason', () => {
  const explained = new Set<string>();
  const unlistedIn = (texts: readonly string[]) => {
    const found = parity(texts, lint);
    for (const id of Object.keys(found.explained)) explained.add(id);
    return found.unlisted;
  };

  test('on every template', { timeout: 5 * minutes }, () => {
    expect(templates()).toHaveLength(76);
    expect(unlistedIn(templates())).toEqual([]);
  });

  test('on two thousand generated documents', { timeout: 5 * minutes }, () => {
    expect(unlistedIn(generatedDesigns(2_000))).toEqual([]);
  });

  test.each(reviewed.map(({ id }) => id))('%s explains something', (id) => {
    expect(explained).toContain(id);
  });
});
