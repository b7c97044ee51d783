import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentGroups } from './component-groups.ts';
import { componentCss, type Style, typographyCss } from './css.ts';
import { drawMiniature } from './miniature.ts';
import { miniatureStyles } from './miniature-style.ts';
import type { DesignModel } from './model.ts';
import { parseDesign } from './parse-design.ts';
import { specimenOf } from './specimen.ts';
import { typeTable } from './type-table.ts';

const model = (text: string): DesignModel => {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

/** A file whose every value is `value`. */
const hostile = (value: string): DesignModel => {
  const quoted = JSON.stringify(value);
  return model(`---
colors: { primary: ${quoted}, canvas: ${quoted}, ink: ${quoted} }
typography:
  display: { fontFamily: ${quoted}, fontSize: ${quoted}, fontWeight: ${quoted}, lineHeight: ${quoted}, letterSpacing: ${quoted}, fontFeature: ${quoted}, fontVariation: ${quoted} }
rounded: { md: ${quoted} }
components:
  button-primary: { backgroundColor: ${quoted}, textColor: ${quoted}, typography: "{typography.display}", rounded: ${quoted}, padding: ${quoted}, border: ${quoted}, height: ${quoted} }
  card: { backgroundColor: ${quoted}, textColor: ${quoted}, typography: "{typography.display}" }
---
`);
};

const text = (style: Style): string => JSON.stringify(style);

const everyStyle = (of: DesignModel): string[] => {
  const specimen = specimenOf(of, 'Title', 'light');
  const { frame, name, summary, button, band } = miniatureStyles(drawMiniature(of, 'light'), 'Title');
  return [
    JSON.stringify(specimen),
    frame,
    name,
    summary,
    button,
    band,
    ...typeTable(of).map(({ style }) => text(style)),
    ...componentGroups(of, 'light').flatMap(({ samples }) => samples.map(({ style }) => text(style))),
  ];
};

describe('styles made from tokens', () => {
  test.each([
    '</style><script>alert(1)</script>',
    'url(javascript:alert(1))',
    'red;position:fixed;inset:0',
    'Arial;background:url(//evil.example/x)',
    '1px;}*{display:none',
    'expression(alert(1))',
    '"smcp" on, evil',
  ])('hold nothing of %j', (value) => {
    const styles = everyStyle(hostile(value)).join('\n');
    expect(styles).not.toMatch(/[<>{}]\s*(?:script|style)|url|javascript|expression|fixed|evil|display/i);
  });

  test('never hold a text of the file', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), (noise) => {
        const marked = `§${noise}§`;
        expect(everyStyle(hostile(marked)).join('\n')).not.toContain('§');
      }),
      { numRuns: 60 },
    );
  });
});

const stripe = model(`---
colors: { ink: "#0d253d", primary: "#533afd" }
typography:
  button: { fontFamily: "sohne-var, system-ui", fontSize: 16px, fontWeight: 400, lineHeight: 1, letterSpacing: -0.16px, fontFeature: "ss01, tnum" }
rounded: { pill: 9999px }
components:
  button-primary: { backgroundColor: "{colors.primary}", textColor: "#fff", typography: "{typography.button}", rounded: "{rounded.pill}", padding: 8px 16px, border: "1px solid {colors.ink}" }
---
`);

describe('componentCss', () => {
  test('draws a component from its tokens', () => {
    const button = stripe.components.get('button-primary');
    expect(button && componentCss(button, 'light')).toEqual({
      background: '#533afd',
      color: '#ffffff',
      fontFamily: 'var(--font-sans)',
      fontWeight: 400,
      fontSize: '16px',
      lineHeight: 1,
      letterSpacing: '-0.01em',
      fontFeatureSettings: '"ss01","tnum"',
      borderRadius: '9999px',
      padding: '8px 16px',
      borderStyle: 'solid',
      borderWidth: '1px 1px 1px 1px',
      borderColor: '#0d253d',
    });
  });
});

describe('typographyCss', () => {
  test('keeps the proportions at another size', () => {
    const face = stripe.typography.get('button');
    expect(face && typographyCss(face, 8)).toMatchObject({
      fontSize: '8px',
      lineHeight: 1,
      letterSpacing: '-0.01em',
    });
  });
});
