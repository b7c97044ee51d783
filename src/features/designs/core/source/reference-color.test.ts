import { describe, expect, test } from 'vitest';
import { cssColor } from '../color.ts';
import { parseDesign } from '../parse-design.ts';
import { referenceColor } from './reference-color.ts';

const parsed = parseDesign(`---
colors:
  primary: "#3e8ef7"
  primary.dark: "#112233"
  brand:
    deep: "#445566"
  ink: "{colors.primary}"
---
`);

const shown = (path: string): string | null => {
  const color = parsed.ok ? referenceColor(path, parsed.value) : null;
  return color === null ? null : cssColor(color);
};

describe('referenceColor', () => {
  test.each([
    ['colors.primary', '#3e8ef7'],
    ['colors.primary.dark', '#112233'],
    ['colors.primary.light', '#3e8ef7'],
    ['colors.brand.deep', '#445566'],
    ['colors.ink', '#3e8ef7'],
    ['colors.none', null],
    ['rounded.sm', null],
  ])('%s leads to %s', (path, color) => {
    expect(shown(path)).toBe(color);
  });
});
