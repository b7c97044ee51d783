import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cssColor } from './color.ts';
import type { DesignModel } from './model.ts';
import { maxLength, parseDesign } from './parse-design.ts';
import { maxNesting, maxValues } from './yaml-tree.ts';

const file = (yaml: string, body = '') => `---\n${yaml}\n---\n${body}`;

const model = (text: string): DesignModel => {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

const refusals = (text: string) => {
  const parsed = parseDesign(text);
  return parsed.ok
    ? []
    : parsed.error.map(({ rule, position }) => `${rule} ${position.line}:${position.column}`);
};

const problems = (text: string) =>
  model(text).problems.map(({ rule, position }) => `${rule} ${position.line}:${position.column}`);

describe('parseDesign', () => {
  test('reads tokens with the line and column of their names', () => {
    const { colors, typography, spacing } = model(
      file('colors:\n  ink: "#123456"\ntypography:\n  body:\n    fontSize: 1rem\nspacing:\n  md: 16px'),
    );
    expect(colors.get('ink')?.position).toEqual({ line: 3, column: 3 });
    expect(typography.get('body')?.fontSize).toEqual({ value: 1, unit: 'rem' });
    expect(spacing.get('md')?.value).toEqual({ value: 16, unit: 'px' });
  });

  test('reads a file with a byte order mark and Windows line ends', () => {
    const { colors, sections } = model('\uFEFF---\r\ncolors:\r\n  ink: red\r\n---\r\n\r\n## Colors\r\n');
    expect(colors.get('ink')?.light).toMatchObject({ r: 1, g: 0, b: 0 });
    expect(sections).toEqual([
      { title: 'Colors', position: { line: 6, column: 1 }, span: { from: 34, to: 43 } },
    ]);
  });

  test('reads fenced yaml where there is no front matter', () => {
    const { colors, spacing, source } = model(
      '# Design\n\n```yaml\ncolors:\n  ink: "#000"\n```\n\ntext\n\n~~~yml\nspacing:\n  sm: 4px\n~~~\n',
    );
    expect(source).toBe('fenced');
    expect(colors.get('ink')?.position).toEqual({ line: 5, column: 3 });
    expect(spacing.get('sm')?.value).toEqual({ value: 4, unit: 'px' });
  });

  test('calls a file of prose alone a file without a source', () => {
    expect(model('# Design\n\nWords.\n').source).toBe('none');
  });

  test.each([
    ['a colon in a plain value', file('name: one: two'), ['yaml-syntax 2:7']],
    ['front matter that never closes', '---\nname: x\n', ['unclosed-front-matter 1:1']],
    ['a key that stands twice', file('colors:\n  ink: red\n  ink: blue'), ['duplicate-key 4:3']],
    ['a section that stands twice', file('name: x', '## Colors\n\n## Colors\n'), ['duplicate-section 6:1']],
    ['the same group in two fences', '```yaml\ncolors:\n```\n```yaml\ncolors:\n```\n', ['duplicate-key 5:1']],
  ])('refuses %s and says where', (_, text, expected) => {
    expect(refusals(text)).toEqual(expected);
  });

  test('takes light and dark from a pair of names and from a pair of values', () => {
    const { colors } = model(
      file(
        'colors:\n  ink: "#111111"\n  ink.dark: "#eeeeee"\n  canvas:\n    light: "#ffffff"\n    dark: "#000000"',
      ),
    );
    expect([...colors.keys()]).toEqual(['ink', 'canvas']);
    for (const [name, light, dark] of [
      ['ink', '#111111', '#eeeeee'],
      ['canvas', '#ffffff', '#000000'],
    ] as const) {
      const token = colors.get(name);
      expect(token?.light && cssColor(token.light)).toBe(light);
      expect(token?.dark && cssColor(token.dark)).toBe(dark);
    }
  });

  test('takes a dark value that refers to its own color for the light one', () => {
    const { colors, problems } = model(file('colors:\n  ink: "#111111"\n  ink.dark: "{colors.ink}"'));
    expect(problems).toEqual([]);
    expect(colors.get('ink')).toMatchObject({ dark: null, refersTo: [] });
  });

  test('takes an alias for dark where its color is', () => {
    const { colors } = model(
      file(
        'colors:\n  ink: "#111111"\n  ink.dark: "#eeeeee"\n  text: "{colors.ink}"\n  day: "{colors.ink.light}"',
      ),
    );
    expect(colors.get('text')?.dark).toEqual(colors.get('ink')?.dark);
    expect(colors.get('day')?.dark).toBeNull();
  });

  test('joins the names of nested groups and reports two that meet', () => {
    const text = file('colors:\n  gray:\n    "100": "#eeeeee"\n  gray-100: "#dddddd"');
    expect([...model(text).colors.keys()]).toEqual(['gray-100']);
    expect(problems(text)).toEqual(['token-collision 5:3']);
  });

  test('follows references through other references, and into one half of a pair', () => {
    const { components, uses, references } = model(
      file(
        [
          'colors:',
          '  base: "#102030"',
          '  ink: "{colors.base}"',
          '  ink.dark: "#ffffff"',
          'components:',
          '  card:',
          '    textColor: "{colors.ink}"',
          '    backgroundColor: "{colors.ink.dark}"',
        ].join('\n'),
      ),
    );
    const value = (name: string) => components.get('card')?.properties.get(name)?.value;
    expect(value('textColor')).toMatchObject({ kind: 'color', light: { r: 16 / 255 }, dark: { r: 1 } });
    expect(value('backgroundColor')).toMatchObject({ kind: 'color', light: { r: 1 }, dark: null });
    expect(uses.get('colors.ink')).toBe(2);
    expect(references).toEqual({ total: 2, resolved: 2 });
  });

  test('reports references that lead nowhere or in a circle, used or not', () => {
    expect(problems(file('colors:\n  a: "{colors.b}"\n  b: "{colors.a}"\n  c: "{colors.gone}"'))).toEqual([
      'broken-ref 3:6',
      'broken-ref 4:6',
      'broken-ref 5:6',
    ]);
    expect(problems(file('components:\n  card:\n    padding: 4px {spacing.gone}'))).toEqual([
      'broken-ref 4:14',
    ]);
  });

  test('reports values that are not what their place asks for and keeps the rest', () => {
    const text = file(
      'colors:\n  ink: blackish\n  canvas: white\ntypography:\n  body:\n    fontWeight: 500 or so',
    );
    expect(problems(text)).toEqual(['invalid-value 3:8', 'invalid-value 7:17']);
    expect(model(text).colors.get('canvas')?.light).not.toBeNull();
  });

  test('follows aliases once, and refuses those that multiply', () => {
    expect(model(file('colors:\n  ink: &i "#123456"\n  text: *i')).colors.get('text')?.raw).toBe('#123456');
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level < 9; level += 1) {
      const before = String.fromCharCode(96 + level);
      const name = String.fromCharCode(97 + level);
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`);
    }
    expect(refusals(file(bomb.join('\n')))[0]).toMatch(/^too-many-values/);
  });

  test('refuses what is too deep or too long', () => {
    const nested = (groups: number) =>
      ['colors:', ...Array.from({ length: groups }, (_, depth) => `${' '.repeat(depth + 1)}k:`)].join('\n');
    expect(refusals(file(nested(maxNesting + 1)))).toEqual([]);
    expect(refusals(file(nested(maxNesting + 2)))[0]).toMatch(/^too-deep/);
    expect(refusals(file(`a: ${'['.repeat(20_000)}`))).not.toEqual([]);
    expect(refusals(`${file('name: x')}${'x'.repeat(maxLength)}`)).toEqual(['too-large 1:1']);
  });

  test('reads ten thousand tokens', () => {
    const yaml = `colors:\n${Array.from({ length: 10_000 }, (_, index) => `  c${index}: "#123456"`).join('\n')}`;
    const text = file(yaml);
    expect(model(text).colors.size).toBe(10_000);
    expect(maxValues).toBeGreaterThan(20_000);
  });

  test('never throws, whatever the text', () => {
    const yamlish = fc
      .array(
        fc.constantFrom(
          'colors:',
          '  a: ',
          '"#fff"',
          '{colors.a}',
          '&x ',
          '*x',
          '- ',
          '[',
          '}',
          '---',
          '\n',
          '`',
          '## Colors',
          ': ',
        ),
        {
          maxLength: 60,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), yamlish), (text) => {
        for (const candidate of [text, file(text), `\`\`\`yaml\n${text}\n\`\`\``]) parseDesign(candidate);
      }),
      { numRuns: 600 },
    );
  });
});
