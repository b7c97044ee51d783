import { zlibSync } from 'fflate';
import type { PngChunk } from './png-chunks.ts';

/** A portrait of 5 by 7 cells with a margin of one cell. */
const cell = 48;
const columns = 5;
const rows = 7;
const width = (columns + 2) * cell;
const height = (rows + 2) * cell;

const channel = (hue: number, offset: number, saturation: number, lightness: number): number => {
  const at = (offset + hue / 30) % 12;
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))));
};

/** CSS Color 4, section 7. */
const hsl = (hue: number, saturation: number, lightness: number): number[] =>
  [0, 8, 4].map((offset) => channel(hue, offset, saturation, lightness));

/** Ground and two inks, both of the hue that the hash begins with. */
const palette = (digits: readonly number[]): Uint8Array => {
  const [high = 0, low = 0] = digits;
  const hue = Math.floor(((high * 16 + low) * 360) / 256);
  return Uint8Array.from([
    ...hsl(hue, 0.3, 0.94),
    ...hsl(hue, 0.4, 0.36),
    ...hsl((hue + 30) % 360, 0.35, 0.66),
  ]);
};

/** The ink of a cell; the left half mirrors the right one. */
const inkAt = (digits: readonly number[], column: number, row: number): number => {
  if (column < 0 || column >= columns || row < 0 || row >= rows) return 0;
  const digit = digits[2 + row * 3 + Math.min(column, columns - 1 - column)] ?? 0;
  return digit < 6 ? 0 : digit < 12 ? 1 : 2;
};

const pixels = (digits: readonly number[]): Uint8Array => {
  const stride = width + 1;
  const bytes = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      bytes[y * stride + 1 + x] = inkAt(digits, Math.floor(x / cell) - 1, Math.floor(y / cell) - 1);
  return bytes;
};

const header = (): Uint8Array => {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([8, 3], 8);
  return data;
};

/** A picture that a soul's hash alone decides: the chunks of a PNG with a palette of three colors. */
export const soulPicture = (hash: string): readonly PngChunk[] => {
  const digits = Array.from(hash, (digit) => Number.parseInt(digit, 16));
  return [
    { type: 'IHDR', data: header() },
    { type: 'PLTE', data: palette(digits) },
    { type: 'IDAT', data: zlibSync(pixels(digits), { level: 9 }) },
    { type: 'IEND', data: new Uint8Array() },
  ];
};
