import type { Color } from './color.ts';
import { inPixels, parseDimension } from './dimension.ts';

/** Widths in pixels: top, right, bottom, left. */
export interface Border {
  readonly widths: readonly [number, number, number, number];
  readonly color: Color;
}

const parts = (text: string): string[] => text.match(/[a-z-]+\([^)]*\)|\S+/gi) ?? [];

/** `1px solid #e5e5e5`, or `0 0 1px {color} solid` as files write a line on one side; null where there is none. */
export const parseBorder = (text: string, colorOf: (part: string) => Color | null): Border | null => {
  const words = parts(text);
  const widths = words.map(parseDimension).filter((width) => width !== null);
  const color = words.map(colorOf).find((found) => found !== null);
  const [top, right, bottom, left] = widths.map((width) => Math.min(8, Math.max(0, inPixels(width))));
  if (color === undefined || top === undefined) return null;
  const sides = [top, right ?? top, bottom ?? top, left ?? right ?? top] as const;
  return { widths: sides, color };
};
