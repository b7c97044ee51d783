import { describe, expect, test } from 'vitest';
import { compareTables } from './compare-tables.ts';
import { parseDesign } from './parse-design.ts';

const side = (text: string) => {
  const parsed = parseDesign(text);
  return { text, model: parsed.ok ? parsed.value : null };
};

const one = side(`---
colors: { primary: "#533afd", brand-dark: "#1c1e54", canvas: "#ffffff", ink: "#0d253d" }
rounded: { sm: 4px, pill: 9999px }
components:
  button-primary: { backgroundColor: "{colors.primary}", textColor: "#ffffff" }
---

## Overview

Here.
`);
const other = side(`---
colors: { canvas: "#010102", primary: "#5e6ad2", foreground: "#f7f8f8" }
rounded: { md: 6px }
spacing: { lg: 24px, sm: 8px }
components:
  cta: { backgroundColor: "{colors.primary}", textColor: "#ffffff" }
---

## Overview

There.
`);

describe('compareTables', () => {
  const tables = compareTables(one, other);

  test('joins colors that play the same part, each side in its own order', () => {
    const { left, right, joins } = tables.color;
    expect(left.map(({ name }) => name)).toEqual(['primary', 'brand-dark', 'canvas', 'ink']);
    expect(right.map(({ name }) => name)).toEqual(['canvas', 'primary', 'foreground']);
    expect(joins.map(({ left: from, right: to }) => [left[from]?.name, right[to]?.name])).toEqual([
      ['primary', 'primary'],
      ['canvas', 'canvas'],
      ['ink', 'foreground'],
    ]);
  });

  test('says each color’s contrast on its own canvas', () => {
    expect(tables.color.left[0]).toEqual({
      name: 'primary',
      swatch: '#533afd',
      value: '#533afd',
      note: '6.19',
    });
    expect(tables.color.right[0]?.note).toBe('1.00');
  });

  test('lets radii and spaces share one list, by size', () => {
    expect(tables.shape.right.map(({ name }) => name)).toEqual(['md', 'sm', 'lg']);
    for (const { left, right } of tables.shape.joins) {
      expect(tables.shape.left[left]).toBeDefined();
      expect(tables.shape.right[right]).toBeDefined();
    }
  });

  test('joins the primary buttons, whatever their names, with the contrast of their words', () => {
    expect(tables.components.joins).toHaveLength(1);
    expect(tables.components.right[0]).toMatchObject({ name: 'cta', swatch: '#5e6ad2', note: '4.70' });
  });

  test('pairs sections of prose also where a side has no tokens that can be read', () => {
    const broken = side('---\ncolors: [\n---\n\n## Overview\n\nThere.\n');
    expect(compareTables(one, broken).color).toEqual({ left: [], right: [], joins: [] });
    expect(compareTables(one, broken).prose).toMatchObject([{ why: 'name' }]);
  });
});
