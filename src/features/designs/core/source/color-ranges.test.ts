import { describe, expect, test } from 'vitest';
import { proseColors, yamlColors } from './color-ranges.ts';

const textsOf = (line: string) => yamlColors(line).map(({ text }) => text);

describe('yamlColors', () => {
  test.each([
    ['  primary: "#3e8ef7"', ['#3e8ef7']],
    ["  primary: '#fff'", ['#fff']],
    ['  primary: {light: "#fff", dark: "#000c"}', ['#fff', '#000c']],
    ['  shadow: "0 1px 2px rgba(0, 0, 0, .2)"', ['rgba(0, 0, 0, .2)']],
    ['  mixed: "color-mix(in srgb, rgb(1 2 3) 20%, red)"', ['color-mix(in srgb, rgb(1 2 3) 20%, red)']],
    ['    backgroundColor: "{colors.primary}"', ['{colors.primary}']],
    ['    border: "1px solid {colors.hairline}"', ['{colors.hairline}']],
    ['  accent: tomato', ['tomato']],
    ['  - "#123456"', ['#123456']],
  ])('finds those of %s', (line, texts) => {
    expect(textsOf(line)).toEqual(texts);
  });

  test.each([
    ['a comment', '  primary: #3e8ef7'],
    ['a comment after a value', '  size: 4px # was #fff'],
    ['no color', '  primary: "#ggg"'],
    ['five digits', '  primary: "#12345"'],
    ['a name at the top', 'name: Orange'],
    ['an open bracket', '  primary: "rgb(1, 2, 3"'],
    ['a color in a key', '  "#fff": 4px'],
  ])('leaves %s alone', (_what, line) => {
    expect(textsOf(line)).toEqual([]);
  });

  test('gives offsets in the line', () => {
    expect(yamlColors('  a: "#fff"')).toEqual([{ kind: 'color', from: 6, to: 10, text: '#fff' }]);
  });

  test('reads a line without end in one pass', () => {
    expect(yamlColors(`  a: "${'rgb('.repeat(200_000)}"`)).toEqual([]);
  });
});

describe('proseColors', () => {
  test('finds six and eight digits, and no number of an issue or anchor of a link', () => {
    const line = 'One blue (`#3e8ef7`), see #123, issue #4567, /page#abcdef and #11223344.';
    expect(proseColors(line).map(({ text }) => text)).toEqual(['#3e8ef7', '#11223344']);
  });
});
