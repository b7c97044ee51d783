import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composite, contrast, cssColor, oklchHue, parseColor, white } from './color.ts';

const css = (text: string) => {
  const color = parseColor(text);
  return color === null ? null : cssColor(color);
};

describe('parseColor', () => {
  test.each([
    ['#fff', '#ffffff'],
    ['#ABCD', '#aabbccdd'],
    ['#533afd', '#533afd'],
    ['#533afd80', '#533afd80'],
    ['rebeccapurple', '#663399'],
    ['transparent', '#00000000'],
    ['rgb(255 0 0 / 50%)', '#ff000080'],
    ['rgba(229, 229, 229, 0.2)', '#e5e5e533'],
    ['hsl(120 100% 50%)', '#00ff00'],
    ['hwb(0 0% 0%)', '#ff0000'],
    ['lab(100% 0 0)', '#ffffff'],
    ['lch(0% 0 0)', '#000000'],
    ['oklab(1 0 0)', '#ffffff'],
    ['oklch(0 0 0)', '#000000'],
    ['color-mix(in srgb, white, black)', '#808080'],
    ['color-mix(in srgb, red 25%, blue)', '#4000bf'],
  ])('reads %s', (text, expected) => {
    expect(css(text)).toBe(expected);
  });

  test.each([
    '',
    'blackish',
    'url(javascript:alert(1))',
    'red;background:url(x)',
    '#12345',
    'var(--ink)',
    'x'.repeat(10_000),
  ])('takes %j for no color', (text) => {
    expect(parseColor(text)).toBeNull();
  });

  test('takes numbers however they are written', () => {
    const number = fc
      .tuple(
        fc.constantFrom('', '+', '-'),
        fc.constantFrom('0', '.5', '255', '1.', '99999', 'none'),
        fc.constantFrom('', '%', 'deg', 'turn'),
      )
      .map((parts) => parts.join(''));
    const call = fc
      .tuple(
        fc.constantFrom('rgb', 'hsl', 'hwb', 'lab', 'lch', 'oklab', 'oklch'),
        number,
        number,
        number,
        number,
      )
      .map(([name, a, b, c, d]) => `${name}(${a} ${b} ${c} / ${d})`);
    fc.assert(
      fc.property(call, (text) => {
        expect(css(text) ?? '#000000').toMatch(/^#(?:[0-9a-f]{6}|[0-9a-f]{8})$/);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('cssColor', () => {
  test('gives nothing but a hex color, whatever was read', () => {
    const channels = fc.string({ unit: fc.constantFrom(...'0123456789.,%/ -+edgturnradoe#af;}<') });
    const call = fc
      .tuple(fc.constantFrom('rgb', 'rgba', 'hsl', 'hwb', 'lab', 'lch', 'oklab', 'oklch', ''), channels)
      .map(([name, inside]) => `${name}(${inside})`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), channels, call), (text) => {
        const written = css(text);
        expect(written === null || /^#(?:[0-9a-f]{6}|[0-9a-f]{8})$/.test(written)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('contrast', () => {
  test('is 21 between black and white and 1 between equals', () => {
    const black = { r: 0, g: 0, b: 0, alpha: 1 };
    expect(contrast(black, white)).toBeCloseTo(21);
    expect(contrast(white, white)).toBe(1);
  });

  test('of what lies over a ground counts what shows through', () => {
    const veil = { r: 0, g: 0, b: 0, alpha: 0.5 };
    expect(cssColor(composite(veil, white))).toBe('#808080');
  });
});

describe('oklchHue', () => {
  test('is null for grays', () => {
    expect(oklchHue({ r: 0.5, g: 0.5, b: 0.5, alpha: 1 })).toBeNull();
    expect(oklchHue({ r: 1, g: 0, b: 0, alpha: 1 })).toBeCloseTo(29.2, 0);
  });
});
