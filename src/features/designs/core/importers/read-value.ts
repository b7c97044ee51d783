import { parseColor } from '../color.ts';
import { parseDimension } from '../dimension.ts';
import { parseLength } from '../exporters/exported-tokens.ts';
import { familiesIn } from '../exporters/font-list.ts';
import { unescapeCss } from './css-reader.ts';
import type { Place, TypographyProperty } from './token-draft.ts';

const hslChannels = /^[\d.]{1,10}(?:deg)?\s+[\d.]{1,10}%\s+[\d.]{1,10}%(?:\s*\/\s*[\d.]{1,10}%?)?$/;

/** A CSS color, as written; three bare HSL channels, as older shadcn/ui themes write them, become one. */
export const readColor = (text: string): string | null => {
  if (parseColor(text) !== null) return text;
  const hsl = hslChannels.test(text) ? `hsl(${text})` : null;
  return hsl !== null && parseColor(hsl) !== null ? hsl : null;
};

const readDimension = (text: string): string | null => parseDimension(text) && text.trim();

/** Spacing takes CSS's other units too. */
export const readLength = (text: string): string | null =>
  readDimension(text) ?? (parseLength(text) && text.trim());

const weights: Readonly<Record<string, number>> = {
  thin: 100,
  hairline: 100,
  extralight: 200,
  ultralight: 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  semibold: 600,
  demibold: 600,
  bold: 700,
  extrabold: 800,
  ultrabold: 800,
  black: 900,
  heavy: 900,
};

const readWeight = (text: string): number | null => {
  const weight = weights[text.toLowerCase().replaceAll(/[ -]/g, '')] ?? Number(text.trim() || Number.NaN);
  return weight >= 1 && weight <= 1000 ? Math.round(weight) : null;
};

/** A word such as `red` would be a font name too, but nobody means one. */
const readFamilies = (text: string): string | null => {
  const families = familiesIn(unescapeCss(text));
  const list = families.map((family) => (/[,'"]/.test(family) ? JSON.stringify(family) : family)).join(', ');
  return list === '' || /^[\d#]|\(/.test(list) || parseColor(list) !== null ? null : list;
};

const readTypography: Readonly<Record<TypographyProperty, (text: string) => string | number | null>> = {
  fontFamily: readFamilies,
  fontSize: readDimension,
  fontWeight: readWeight,
  lineHeight: (text) =>
    /^\d{0,3}(?:\.\d{1,6})?$|^\d{1,4}%$|^normal$/.test(text) || parseDimension(text) ? text : null,
  letterSpacing: (text) => (text === 'normal' ? '0px' : readDimension(text)),
};

/** The text that a DESIGN.md holds at a place; null where the format could not read it there. */
export const readValue = (place: Place, text: string): string | number | null => {
  if (text === '') return null;
  if (place.group === 'colors') return readColor(text);
  if (place.group === 'typography') return readTypography[place.property](text);
  return place.group === 'rounded' ? readDimension(text) : readLength(text);
};
