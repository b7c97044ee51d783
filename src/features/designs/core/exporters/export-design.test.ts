import fc from 'fast-check';
import { transform } from 'lightningcss';
import { describe, expect, test } from 'vitest';
import type { DesignModel } from '../model.ts';
import { parseDesign } from '../parse-design.ts';
import { exportDesign, exportFormats } from './export-design.ts';

const model = (text: string): DesignModel => {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

const small = model(`---
name: Harbor
colors:
  primary: { light: "#0a58ca", dark: "#6ea8fe" }
  canvas: { light: "#ffffff", dark: "#101418" }
  ink: { light: "#16191d", dark: "#f1f3f5" }
  on-primary: "#ffffff"
  hairline: "rgb(0 0 0 / 10%)"
  error: "#b02a37"
  link: "{colors.primary}"
typography:
  title: { fontFamily: "Source Serif 4, Georgia, serif", fontSize: 2rem, fontWeight: 600, lineHeight: 40px, letterSpacing: -0.02em }
rounded: { md: 8px, full: 50% }
spacing: { "0.5": 2px, md: 1rem }
components:
  button-primary: { backgroundColor: "{colors.primary}", textColor: "{colors.on-primary}", rounded: "{rounded.md}" }
---
`);

describe('exportDesign', () => {
  test('names each file after its target', () => {
    expect(exportFormats.map((format) => exportDesign(small, format).name)).toEqual([
      'tokens.css',
      'theme.css',
      'tailwind.theme.json',
      'design.tokens.json',
      'shadcn.css',
      'figma-variables.json',
    ]);
  });

  test('writes CSS variables, dark ones for who asks for dark', () => {
    expect(exportDesign(small, 'css-variables').text).toMatchInlineSnapshot(`
      ":root {
        --color-primary: #0a58ca;
        --color-canvas: #ffffff;
        --color-ink: #16191d;
        --color-on-primary: #ffffff;
        --color-hairline: #0000001a;
        --color-error: #b02a37;
        --color-link: #0a58ca;
        --spacing-0-5: 2px;
        --spacing-md: 1rem;
        --rounded-md: 8px;
        --rounded-full: 50%;
      }

      @media (prefers-color-scheme: dark) {
        :root {
          --color-primary: #6ea8fe;
          --color-canvas: #101418;
          --color-ink: #f1f3f5;
          --color-link: #6ea8fe;
        }
      }
      "
    `);
  });

  test('writes a theme for Tailwind 4, dark values under its variant', () => {
    expect(exportDesign(small, 'tailwind-v4').text).toMatchInlineSnapshot(`
      "@theme {
        --color-primary: #0a58ca;
        --color-canvas: #ffffff;
        --color-ink: #16191d;
        --color-on-primary: #ffffff;
        --color-hairline: #0000001a;
        --color-error: #b02a37;
        --color-link: #0a58ca;
        --font-title: "Source Serif 4", "Georgia", serif;
        --text-title: 2rem;
        --leading-title: 40px;
        --tracking-title: -0.02em;
        --font-weight-title: 600;
        --radius-md: 8px;
        --radius-full: 50%;
        --spacing-0-5: 2px;
        --spacing-md: 1rem;
      }

      @layer theme {
        :root {
          @variant dark {
            --color-primary: #6ea8fe;
            --color-canvas: #101418;
            --color-ink: #f1f3f5;
            --color-link: #6ea8fe;
          }
        }
      }
      "
    `);
  });

  test('writes theme.extend for Tailwind 3, dark values as a shade', () => {
    expect(JSON.parse(exportDesign(small, 'tailwind-v3').text)).toMatchInlineSnapshot(`
      {
        "theme": {
          "extend": {
            "borderRadius": {
              "full": "50%",
              "md": "8px",
            },
            "colors": {
              "canvas": {
                "DEFAULT": "#ffffff",
                "dark": "#101418",
              },
              "error": "#b02a37",
              "hairline": "#0000001a",
              "ink": {
                "DEFAULT": "#16191d",
                "dark": "#f1f3f5",
              },
              "link": {
                "DEFAULT": "#0a58ca",
                "dark": "#6ea8fe",
              },
              "on-primary": "#ffffff",
              "primary": {
                "DEFAULT": "#0a58ca",
                "dark": "#6ea8fe",
              },
            },
            "fontFamily": {
              "title": [
                "Source Serif 4, Georgia, serif",
              ],
            },
            "fontSize": {
              "title": [
                "2rem",
                {
                  "fontWeight": "600",
                  "letterSpacing": "-0.02em",
                  "lineHeight": "40px",
                },
              ],
            },
            "spacing": {
              "0.5": "2px",
              "md": "1rem",
            },
          },
        },
      }
    `);
  });

  test('writes DTCG tokens, dark values as an extension', () => {
    const { color, spacing, typography } = JSON.parse(exportDesign(small, 'dtcg').text);
    expect({ primary: color.primary, hairline: color.hairline, spacing, typography }).toMatchInlineSnapshot(`
      {
        "hairline": {
          "$value": {
            "alpha": 0.1,
            "colorSpace": "srgb",
            "components": [
              0,
              0,
              0,
            ],
            "hex": "#000000",
          },
        },
        "primary": {
          "$extensions": {
            "com.hagicode": {
              "dark": {
                "colorSpace": "srgb",
                "components": [
                  0.431,
                  0.659,
                  0.996,
                ],
                "hex": "#6ea8fe",
              },
            },
          },
          "$value": {
            "colorSpace": "srgb",
            "components": [
              0.039,
              0.345,
              0.792,
            ],
            "hex": "#0a58ca",
          },
        },
        "spacing": {
          "$type": "dimension",
          "0-5": {
            "$value": {
              "unit": "px",
              "value": 2,
            },
          },
          "md": {
            "$value": {
              "unit": "rem",
              "value": 1,
            },
          },
        },
        "typography": {
          "title": {
            "$type": "typography",
            "$value": {
              "fontFamily": [
                "Source Serif 4",
                "Georgia",
                "serif",
              ],
              "fontSize": {
                "unit": "rem",
                "value": 2,
              },
              "fontWeight": 600,
              "letterSpacing": {
                "unit": "px",
                "value": -0.64,
              },
              "lineHeight": 1.25,
            },
          },
        },
      }
    `);
  });

  test('writes the roles of shadcn/ui that the file has, and no others', () => {
    expect(exportDesign(small, 'shadcn').text).toMatchInlineSnapshot(`
      ":root {
        --radius: 8px;
        --background: oklch(1 0 0);
        --foreground: oklch(0.212 0.009 255.615);
        --card: oklch(1 0 0);
        --card-foreground: oklch(0.212 0.009 255.615);
        --popover: oklch(1 0 0);
        --popover-foreground: oklch(0.212 0.009 255.615);
        --primary: oklch(0.492 0.19 259.799);
        --primary-foreground: oklch(1 0 0);
        --muted-foreground: oklch(0.212 0.009 255.615);
        --destructive: oklch(0.502 0.17 20.933);
        --border: oklch(0 0 0 / 10%);
        --input: oklch(0 0 0 / 10%);
        --ring: oklch(0.492 0.19 259.799);
      }

      .dark {
        --background: oklch(0.189 0.01 248.371);
        --foreground: oklch(0.963 0.003 247.859);
        --card: oklch(0.189 0.01 248.371);
        --card-foreground: oklch(0.963 0.003 247.859);
        --popover: oklch(0.189 0.01 248.371);
        --popover-foreground: oklch(0.963 0.003 247.859);
        --primary: oklch(0.729 0.14 258.068);
        --primary-foreground: oklch(0.189 0.01 248.371);
        --muted-foreground: oklch(0.963 0.003 247.859);
        --destructive: oklch(0.502 0.17 20.933);
        --border: oklch(0 0 0 / 10%);
        --input: oklch(0 0 0 / 10%);
        --ring: oklch(0.729 0.14 258.068);
      }
      "
    `);
  });

  test('writes Figma variables, colors in two modes', () => {
    const payload = JSON.parse(exportDesign(small, 'figma').text);
    expect(payload.variableCollections).toMatchInlineSnapshot(`
      [
        {
          "action": "CREATE",
          "id": "Colors",
          "initialModeId": "Colors:light",
          "name": "Colors",
        },
        {
          "action": "CREATE",
          "id": "Type and space",
          "initialModeId": "Type and space:light",
          "name": "Type and space",
        },
      ]
    `);
    expect(payload.variableModes).toMatchInlineSnapshot(`
      [
        {
          "action": "UPDATE",
          "id": "Colors:light",
          "name": "Light",
          "variableCollectionId": "Colors",
        },
        {
          "action": "CREATE",
          "id": "Colors:dark",
          "name": "Dark",
          "variableCollectionId": "Colors",
        },
        {
          "action": "UPDATE",
          "id": "Type and space:light",
          "name": "Default",
          "variableCollectionId": "Type and space",
        },
      ]
    `);
    const of = (id: string) =>
      payload.variableModeValues.filter(({ variableId }: { variableId: string }) => variableId === id);
    expect(of('color/primary')).toMatchInlineSnapshot(`
      [
        {
          "modeId": "Colors:light",
          "value": {
            "a": 1,
            "b": 0.7922,
            "g": 0.3451,
            "r": 0.0392,
          },
          "variableId": "color/primary",
        },
        {
          "modeId": "Colors:dark",
          "value": {
            "a": 1,
            "b": 0.9961,
            "g": 0.6588,
            "r": 0.4314,
          },
          "variableId": "color/primary",
        },
      ]
    `);
    expect(of('spacing/md')).toEqual([
      { variableId: 'spacing/md', modeId: 'Type and space:light', value: 16 },
    ]);
    expect(of('typography/title/lineHeight')[0].value).toBe(40);
    expect(of('typography/title/letterSpacing')[0].value).toBe(-0.64);
    expect(payload.variables).toHaveLength(7 + 2 + 1 + 5);
  });

  test('writes an empty file for a design without tokens', () => {
    const prose = model('## Overview\n\nProse.\n');
    expect(exportDesign(prose, 'css-variables').text).toBe(':root {\n}\n');
    expect(exportDesign(prose, 'shadcn').text).toBe(':root {\n}\n');
    expect(JSON.parse(exportDesign(prose, 'figma').text).variables).toEqual([]);
  });
});

describe('a hostile value', () => {
  const payloads = [
    '</style><script>alert(1)</script>',
    'url(javascript:alert(1))',
    '*/ } body { display: none } /*',
    '"; } html { color: red } .x { content: "',
    "'; background: url(//evil.test)",
    'a\n}\nb',
    '\\',
    '\\"',
    '{}};;',
    '\0\u2028\u202e',
  ];
  const hostile = (name: string, value: string): DesignModel => {
    const [key, text] = [JSON.stringify(name), JSON.stringify(value)];
    return model(`---
name: ${text}
description: ${text}
colors: { ${key}: "#102030", primary: ${text}, deep: { light: "#fff", dark: "#000" } }
typography: { ${key}: { fontFamily: ${text}, fontSize: 16px, fontWeight: ${text}, lineHeight: ${text} } }
rounded: { ${key}: 4px, other: ${text} }
spacing: { ${key}: 4px, other: ${text} }
---
`);
  };

  /** The custom properties that a real parser finds; it throws where the text is no CSS. */
  const declared = (css: string): number => {
    let count = 0;
    const code = css
      .replaceAll('@theme', ':root')
      .replace('@layer theme', '@layer x')
      .replace('@variant dark', '&');
    transform({
      filename: 'exported.css',
      code: new TextEncoder().encode(code),
      visitor: {
        Declaration: {
          custom: () => {
            count += 1;
          },
        },
      },
    });
    return count;
  };
  const written = (css: string): number => css.split('\n').filter((line) => /^\s+--/.test(line)).length;

  const survives = (name: string, value: string): void => {
    const design = hostile(name, value);
    for (const format of ['css-variables', 'tailwind-v4', 'shadcn'] as const) {
      const { text } = exportDesign(design, format);
      expect(declared(text)).toBe(written(text));
      expect(text).not.toContain('<');
      expect(text.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '')).not.toMatch(/url\(|javascript:/);
    }
    for (const format of ['tailwind-v3', 'dtcg', 'figma'] as const)
      expect(() => JSON.parse(exportDesign(design, format).text)).not.toThrow();
    const families = JSON.parse(exportDesign(design, 'tailwind-v3').text).theme.extend.fontFamily;
    for (const [family] of Object.values(families) as [string][])
      expect(declared(`:root {\n  --x: ${family};\n}`)).toBe(1);
  };

  test.each(payloads)('stays inside its declaration: %j', (payload) => {
    survives(payload, payload);
    survives('body', payload);
  });

  test('stays there whatever it is', () => {
    const part = fc.oneof(
      fc.constantFrom(...payloads, '"', "'", '\\', ',', '<', '(', '{', '/*'),
      fc.string(),
    );
    const text = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (name, value) => {
        fc.pre(name !== 'primary' && name !== 'deep' && name !== 'other' && name.length < 200);
        survives(name, value);
      }),
      { numRuns: 300 },
    );
  });
});
