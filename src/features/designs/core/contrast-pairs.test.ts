import { describe, expect, test } from 'vitest';
import { contrastPairs, passes } from './contrast-pairs.ts';
import type { DesignModel } from './model.ts';
import { parseDesign } from './parse-design.ts';

const model = (colors: string, components: string): DesignModel => {
  const parsed = parseDesign(`---
colors: { ${colors} }
typography:
  large: { fontSize: 24px }
  bold: { fontSize: 19px, fontWeight: 700 }
components: { ${components} }
---
`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

const pairs = (colors: string, components: string) => contrastPairs(model(colors, components));

describe('contrastPairs', () => {
  test('composites a veil over the canvas of the file', () => {
    const [pair] = pairs(
      'canvas: "#000000", veil: "rgba(255,255,255,0.1)", ink: "#ffffff"',
      'card: { backgroundColor: "{colors.veil}", textColor: "{colors.ink}" }',
    );
    expect(pair?.ratio).toBeGreaterThan(15);
  });

  test('asks 3 of large text and of large bold text', () => {
    const card = (face: string) =>
      `card: { backgroundColor: "#fff", textColor: "#888", typography: "{typography.${face}}" }`;
    expect(pairs('', card('large'))[0]?.needed).toBe(3);
    expect(pairs('', card('bold'))[0]?.needed).toBe(3);
    expect(pairs('', 'card: { backgroundColor: "#fff", textColor: "#888" }')[0]?.needed).toBe(4.5);
  });

  test('makes no pair of a transparent background or of a control that is disabled', () => {
    expect(pairs('', 'link: { backgroundColor: transparent, textColor: "#fff" }')).toEqual([]);
    expect(pairs('', 'button-primary-disabled: { backgroundColor: "#fff", textColor: "#eee" }')).toEqual([]);
  });

  test('checks both modes where a color has two', () => {
    const both = pairs(
      'canvas: "#fff", canvas.dark: "#000", ink: "#000", ink.dark: "#111"',
      'card: { backgroundColor: "{colors.canvas}", textColor: "{colors.ink}" }',
    );
    expect(both.map((pair) => [pair.mode, passes(pair)])).toEqual([
      ['light', true],
      ['dark', false],
    ]);
  });
});
