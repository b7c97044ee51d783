import { createHash } from 'node:crypto';
import { png, type Rgb } from './png.ts';

const papers = { light: [251, 250, 247], dark: [13, 19, 17] } as const;
const inks = { light: [60, 70, 66], dark: [198, 208, 203] } as const;

/** A head in a color of the design's own, lines of text below. */
export const pictureOf = (slug: string, theme: 'light' | 'dark'): Buffer => {
  const [red = 0, green = 0, blue = 0] = createHash('sha256').update(slug).digest();
  const head: Rgb = [red, green, blue];
  const isText = (x: number, y: number): boolean => x > 12 && x < 90 && y % 16 > 11;
  return png(160, 100, (x, y) => {
    if (y < 20) return head;
    return isText(x, y) ? inks[theme] : papers[theme];
  });
};
