import { describe, expect, test } from 'vitest';
import { checkLength } from './length.ts';
import { foreign, tagsIn } from './testing.ts';

describe('checkLength', () => {
  test.each([
    ['a short English text', 'Speaks plainly.'],
    ['a short Chinese text', '说话实在。'],
    ['exactly what Copilot takes well', 'x'.repeat(4000)],
  ])('passes %s', (_what, text) => {
    expect(checkLength(foreign(text))).toEqual([]);
  });

  test('names every target that a text is too long for', () => {
    const [finding] = checkLength(foreign('字'.repeat(6001)));
    expect(finding).toMatchObject({
      severity: 'warning',
      span: { from: 4000, to: 6001 },
      detail: { tag: 'over-target', units: 6001, limits: [{ id: 'copilot' }, { id: 'windsurf' }] },
    });
  });

  test('refuses what a hero does not accept, delimiters included', () => {
    const [finding] = checkLength(foreign('x'.repeat(8000)));
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { tag: 'over-hero', units: 8025, over: 25 },
      span: { from: 7975, to: 8000 },
    });
  });

  test('adds the targets that refuse a text far above the limit', () => {
    expect(tagsIn(checkLength, 'x'.repeat(12001))).toEqual(['over-hero', 'over-target']);
  });
});
