import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cssColor } from '../color.ts';
import { parseDesign } from '../parse-design.ts';
import { type Imported, importDesign } from './import-design.ts';

const imported = (text: string): Imported => {
  const result = importDesign(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const reasonOf = (text: string) => {
  const result = importDesign(text);
  return result.ok ? null : result.error;
};
const frontMatter = (text: string): string => imported(text).text.split('---\n')[1] ?? '';
const skipped = (text: string): string[] =>
  imported(text).skipped.map(({ name, value, why }) => `${name} ${value} ${why}`);

const header = 'version: alpha\nname: Imported design\n';

describe('importDesign', () => {
  test('takes a DESIGN.md byte for byte, also one that does not parse', () => {
    for (const text of [
      '\uFEFF---\r\nname: A\r\ncolors: { primary: "#fff" }\r\n---\r\n\r\nText',
      '---\nname: never closed\n',
      '## Overview\n\nProse with --color-x: red; in it.\n',
      '# Tokens\n\n```yaml\ncolors: { primary: "#fff" }\n```\n',
    ])
      expect(imported(text)).toMatchObject({ kind: 'design-md', text, skipped: [] });
  });

  test('reads CSS variables by prefix, and by value where they have none', () => {
    const css = `:root {
      --color-primary: #0a58ca; /* --color-old: red; */
      --muted-foreground: oklch(0.55 0.02 250);
      --spacing-md: 1rem; --radius: 0.5rem; --gutter: 24px;
      --font-sans: "Inter", system-ui, sans-serif;
      --text-lg: 18px; --leading-lg: 1.5; --font-weight-lg: bold;
    }`;
    expect(imported(css)).toMatchObject({ kind: 'css-variables', tokens: 7, skipped: [] });
    expect(frontMatter(css)).toBe(`${header}colors:
  primary: "#0a58ca"
  muted-foreground: oklch(0.55 0.02 250)
typography:
  sans:
    fontFamily: Inter, system-ui, sans-serif
  lg:
    fontSize: 18px
    lineHeight: "1.5"
    fontWeight: 700
rounded:
  base: 0.5rem
spacing:
  md: 1rem
  gutter: 24px
`);
  });

  test.each([
    ['.dark { --color-ink: #eee }'],
    [':root[data-theme="dark"], html.dark { --color-ink: #eee }'],
    ['@media (prefers-color-scheme: dark) { :root { --color-ink: #eee } }'],
    ['@layer theme { :root { @variant dark { --color-ink: #eee } } }'],
    ['@layer base { :root { &:where(.dark, .dark *) { --color-ink: #eee } } }'],
  ])('takes dark values from %s', (dark) => {
    expect(frontMatter(`:root { --color-ink: #111 }\n${dark}`)).toBe(
      `${header}colors:\n  ink:\n    light: "#111"\n    dark: "#eee"\n`,
    );
  });

  test('reads a theme of Tailwind 4 over variables of the same names, as shadcn/ui writes it', () => {
    const css = `:root { --primary: 222 47% 11%; --radius: 8px }
      .dark { --primary: 210 40% 98% }
      @theme inline {
        --color-primary: var(--primary); --color-link: var(--color-primary);
        --radius-lg: var(--radius); --radius-sm: calc(var(--radius) - 4px);
        --text-base: 1rem; --text-base--line-height: 1.5;
      }`;
    expect(imported(css).kind).toBe('tailwind-v4');
    expect(frontMatter(css)).toBe(`${header}colors:
  primary:
    light: hsl(222 47% 11%)
    dark: hsl(210 40% 98%)
  link: "{colors.primary}"
typography:
  base:
    fontSize: 1rem
    lineHeight: "1.5"
rounded:
  base: 8px
  lg: "{rounded.base}"
`);
    expect(skipped(css)).toEqual(['--radius-sm calc(var(--radius) - 4px) calculated']);
  });

  test('drops a prefix that every name shares', () => {
    expect(frontMatter(':root { --acme-color-ink: #111; --acme-spacing-md: 8px }')).toBe(
      `${header}colors:\n  ink: "#111"\nspacing:\n  md: 8px\n`,
    );
  });

  test('says what a DESIGN.md cannot take, and why', () => {
    const css = `:root {
      --color-ok: red; --color-bad: reed; --shadow-md: 0 1px 2px #000; --z: initial;
      --color-lost: var(--nowhere); --color-a: var(--color-b); --color-b: var(--color-a);
      --space-md: 8px; --spacing-md: 9px;
    }
    .card { --color-card: blue }
    @media (min-width: 40rem) { :root { --spacing-lg: 9px } }`;
    expect(skipped(css).toSorted()).toEqual(
      [
        '--color-bad reed unreadable',
        '--shadow-md 0 1px 2px #000 not-carried',
        '--z initial not-carried',
        '--color-lost {--nowhere} broken-reference',
        '--color-a {--color-b} circular-reference',
        '--color-b {--color-a} circular-reference',
        '--spacing-md 9px name-taken',
        '--color-card blue narrow',
        '--spacing-lg 9px narrow',
      ].toSorted(),
    );
  });

  test('reads DTCG tokens of 2025.10 and of the older form', () => {
    const json = JSON.stringify({
      $description: 'Two forms: "old" and new',
      color: {
        $type: 'color',
        brand: { $value: { colorSpace: 'oklch', components: [0.6, 0.2, 'none'], alpha: 0.5 } },
        ink: { $value: '#111111', $extensions: { 'com.hagicode': { dark: '#eeeeee' } } },
        gray: { '50': { $value: { colorSpace: 'srgb', components: [1, 1, 0.98], hex: '#fffffa' } } },
        link: { $value: '{color.brand}' },
        again: { $value: { $ref: '#/color/gray/50/$value' } },
      },
      size: { md: { $type: 'dimension', $value: { value: 8, unit: 'px' } } },
      borderRadius: { lg: { $type: 'dimension', $value: '12px' } },
      font: { body: { $type: 'fontFamily', $value: ['Inter', 'sans-serif'] } },
      typography: {
        title: {
          $type: 'typography',
          $value: {
            fontFamily: '{font.body}',
            fontSize: '{size.md}',
            fontWeight: 'semi-bold',
            lineHeight: 1.2,
          },
        },
      },
      shadow: { $type: 'shadow', card: { $value: { blur: '2px' } } },
      time: { fast: { $type: 'duration', $value: '100ms' } },
    });
    expect(imported(json).kind).toBe('dtcg');
    expect(frontMatter(json)).toBe(`${header}description: 'Two forms: "old" and new'
colors:
  brand: oklch(0.6 0.2 none / 0.5)
  ink:
    light: "#111111"
    dark: "#eeeeee"
  gray-50: "#fffffa"
  link: "{colors.brand}"
  again: "{colors.gray-50}"
typography:
  body:
    fontFamily: Inter, sans-serif
  title:
    fontFamily: Inter, sans-serif
    fontSize: 8px
    fontWeight: 600
    lineHeight: "1.2"
rounded:
  lg: 12px
spacing:
  size-md: 8px
`);
    expect(skipped(json)).toEqual(['shadow.card {"blur":"2px"} not-carried', 'time.fast 100ms not-carried']);
  });

  test('says in prose what it brought, under a heading for each group that has tokens', () => {
    expect(imported(':root { --color-ink: #111 } .dark { --color-ink: #eee }').text).toContain(
      '---\n\n## Overview\n\nImported from CSS variables.\n\n## Colors\n\n1 color, 1 with a value for dark.\n',
    );
  });

  test('refuses what it cannot read', () => {
    expect(reasonOf(' \n')).toEqual({ reason: 'empty' });
    expect(reasonOf(`:root { --x: ${'1'.repeat(1_000_001)} }`)).toEqual({
      reason: 'too-large',
      limit: 1_000_000,
    });
    expect(reasonOf('Hello there.')).toEqual({ reason: 'not-recognised' });
    expect(reasonOf('{"color": {')).toEqual({ reason: 'invalid-json', line: 1, column: 12 });
    expect(reasonOf('{\n  "a": 1,\n}')).toEqual({ reason: 'invalid-json', line: 3, column: 1 });
    expect(reasonOf('{}')).toEqual({ reason: 'no-tokens', kind: 'dtcg', skipped: [] });
    expect(reasonOf(':root { --shadow: none }')).toMatchObject({
      reason: 'no-tokens',
      kind: 'css-variables',
    });
  });

  test('gives a DESIGN.md that parses without a problem, whatever the source', () => {
    const odd = fc.oneof(
      fc.constantFrom(
        '#fff',
        '8px',
        '50%',
        '1.5',
        'Inter',
        '"',
        '\\',
        '{',
        '}',
        '(',
        'var(--a)',
        'var(--b, red)',
        '---',
        ': ',
        '#',
      ),
      fc.string(),
    );
    const name = fc.constantFrom(
      '--a',
      '--b',
      '--color-a',
      '--radius',
      '--text-x',
      '--font-x',
      '--spacing-0\\.5',
      '--ü',
    );
    const css = fc
      .array(fc.tuple(name, fc.array(odd, { maxLength: 3 })), { minLength: 1, maxLength: 8 })
      .map((all) => `:root {\n${all.map(([key, value]) => `${key}: ${value.join(' ')};`).join('\n')}\n}`);
    const token = fc.record({
      $value: fc.oneof(
        odd,
        fc.double(),
        fc.constant({ value: 1, unit: 'px' }),
        fc.constantFrom('{a.b}', '{c}'),
      ),
    });
    const json = fc.dictionary(
      fc.oneof(fc.constantFrom('a', 'c', 'color', 'radius', '__proto__'), fc.string()),
      fc.oneof(token, fc.dictionary(fc.constantFrom('b', '$root', 'fontSize'), token)),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          css,
          json.map((file) => JSON.stringify(file)),
        ),
        (text) => {
          const result = importDesign(text);
          if (!result.ok) return;
          const parsed = parseDesign(result.value.text);
          expect(parsed.ok && parsed.value.problems).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('keeps a hostile value as text', () => {
    const { text } = imported(':root { --color-ok: #123; --font-x: "</style>\\"; } ---\\a - x: y" }');
    const parsed = parseDesign(text);
    expect(parsed.ok && parsed.value.problems).toEqual([]);
    expect(
      parsed.ok && cssColor(parsed.value.colors.get('ok')?.light ?? { r: 0, g: 0, b: 0, alpha: 0 }),
    ).toBe('#112233');
  });

  test('reads a megabyte in linear time', () => {
    const long = [
      `:root {${'--color-a: #fff;'.repeat(60_000)}}`,
      `:root { --x: ${'('.repeat(900_000)}`,
      '{'.repeat(900_000),
      `[${'['.repeat(900_000)}`,
      `{"a":"${'\\u0041'.repeat(150_000)}`,
      `:root { ${'--a'.repeat(300_000)} {`,
      `.${'dark.'.repeat(180_000)} { --color-a: red }`,
      `:root { --font-x: ${"'a',".repeat(220_000)} }`,
    ];
    for (const text of long) expect(importDesign(text), text.slice(0, 40)).toBeDefined();
  });
});
