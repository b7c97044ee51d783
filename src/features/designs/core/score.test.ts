import { describe, expect, test } from 'vitest';
import { parseDesign } from './parse-design.ts';
import { scoreOf } from './score.ts';

const score = (text: string) => {
  const parsed = parseDesign(text);
  return parsed.ok ? scoreOf(parsed.value) : null;
};

describe('scoreOf', () => {
  test('is null for prose', () => {
    expect(score('# Only words\n')).toBeNull();
  });

  test('gives 25 for parsing, 25 for references, 30 for contrasts and 20 for sections', () => {
    const half = `---
colors: { ink: "#000", faint: "#eee", canvas: "#fff" }
components:
  good: { backgroundColor: "{colors.canvas}", textColor: "{colors.ink}" }
  bad: { backgroundColor: "{colors.canvas}", textColor: "{colors.faint}", padding: "{spacing.none}", rounded: "{rounded.none}", height: "{spacing.gone}", width: "{spacing.gone}" }
---
## Overview
## Colors
## Typography
## Layout
`;
    expect(score(half)).toEqual({
      total: Math.round(25 + 12.5 + 15 + 10),
      references: { good: 4, of: 8 },
      contrasts: { good: 1, of: 2 },
      sections: { good: 4, of: 8 },
    });
  });
});
