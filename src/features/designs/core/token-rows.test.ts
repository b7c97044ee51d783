import { describe, expect, test } from 'vitest';
import { parseDesign } from './parse-design.ts';
import { tokenRows } from './token-rows.ts';

const parsed = parseDesign(`---
colors: { primary: "#533AFD", canvas: { light: "#fff", dark: "#111111" }, accent: "rgb(255 0 0)" }
typography:
  body: { fontFamily: "Inter, sans-serif", fontSize: 16px, fontWeight: 400, lineHeight: 1.5, letterSpacing: -0.1px }
rounded: { md: 8px }
spacing: { odd: "wide" }
components:
  button-primary: { backgroundColor: "{colors.primary}", padding: "8px 16px", rounded: "{rounded.md}" }
---
`);

const rows = (group: 'colors' | 'typography' | 'rounded' | 'spacing' | 'components') => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return tokenRows(parsed.value).get(group);
};

describe('tokenRows', () => {
  test('says a color as written only where that differs from its value', () => {
    expect(rows('colors')).toEqual([
      { name: 'primary', written: null, value: '#533afd', dark: null, uses: 1 },
      expect.objectContaining({ name: 'canvas', value: '#ffffff', dark: '#111111' }),
      { name: 'accent', written: 'rgb(255 0 0)', value: '#ff0000', dark: null, uses: 0 },
    ]);
  });

  test('says a face in one line', () => {
    expect(rows('typography')).toMatchObject([{ value: '400 16px/1.5 Inter, sans-serif -0.1px' }]);
  });

  test('resolves the references of components', () => {
    expect(rows('components')).toEqual([
      {
        name: 'button-primary.backgroundColor',
        written: '{colors.primary}',
        value: '#533afd',
        dark: null,
        uses: 0,
      },
      { name: 'button-primary.padding', written: null, value: '8px 16px', dark: null, uses: 0 },
      { name: 'button-primary.rounded', written: '{rounded.md}', value: '8px', dark: null, uses: 0 },
    ]);
  });
});
