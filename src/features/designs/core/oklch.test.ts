import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Color, cssColor, parseColor } from './color.ts';
import { colorOf, oklchOf } from './oklch.ts';

const color = (text: string): Color => parseColor(text) as Color;

describe('a color in OKLCH', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const hex = `#${value.toString(16).padStart(6, '0')}`;
        expect(cssColor(colorOf(oklchOf(color(hex)), 1))).toBe(hex);
      }),
    );
  });
  test('beyond what a screen shows keeps lightness and hue', () => {
    const wide = { l: 0.6, c: 0.37, h: 150 };
    const shown = oklchOf(colorOf(wide, 1));
    expect(shown.l).toBeCloseTo(0.6, 2);
    expect(Math.abs(shown.h - 150)).toBeLessThan(3);
    expect(shown.c).toBeLessThan(0.37);
  });
  test('keeps the hue asked for where it is gray, and its alpha', () => {
    expect(oklchOf(color('#808080'), 200).h).toBe(200);
    expect(cssColor(colorOf(oklchOf(color('#80808080')), 0.5))).toBe('#80808080');
  });
});
