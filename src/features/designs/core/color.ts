import {
  clampRgb,
  converter,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode as register,
} from 'culori/fn';

for (const mode of [modeRgb, modeHsl, modeHwb, modeLab, modeLch, modeOklab, modeOklch]) register(mode);
const toRgb = converter('rgb');
const toOklch = converter('oklch');
const toOklab = converter('oklab');

/** sRGB with channels and alpha from 0 to 1. */
export interface Color {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

export const white: Color = { r: 1, g: 1, b: 1, alpha: 1 };
export const black: Color = { r: 0, g: 0, b: 0, alpha: 1 };

const unit = (value: number | undefined): number =>
  Math.min(1, Math.max(0, Number.isFinite(value) ? (value ?? 0) : 0));

const maxLength = 200;
const channel = String.raw`(?:[+-]?(?:\d{1,12}(?:\.\d{0,12})?|\.\d{1,12})(?:%|deg|grad|rad|turn)?|none)`;
const call = String.raw`(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(\s*${channel}(?:\s*,\s*|\s+)${channel}(?:\s*,\s*|\s+)${channel}(?:\s*[,/]\s*${channel})?\s*\)`;

/** What may reach the library, which throws on some texts that are no color. */
const plausible = new RegExp(`^(?:#[0-9a-f]{3,8}|[a-z]{3,30}|${call})$`);

const mixture = /^color-mix\(\s*in\s+srgb\s*,(.+)\)$/i;

const splitTop = (text: string, separator: RegExp): string[] => {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth === 0 && separator.test(char)) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

const weighted = (text: string, depth: number): { color: Color; share: number | null } | null => {
  const parts = splitTop(text, /\s/);
  const share = parts.find((part) => /^\d+(?:\.\d+)?%$/.test(part));
  const rest = parts.filter((part) => part !== share).join(' ');
  const color = parseNested(rest, depth);
  return color === null
    ? null
    : { color, share: share === undefined ? null : Number.parseFloat(share) / 100 };
};

const mix = (text: string, depth: number): Color | null => {
  const [first, second, ...more] = splitTop(text, /,/).map((part) => weighted(part, depth + 1));
  if (!first || !second || more.length > 0) return null;
  const a = first.share ?? (second.share === null ? 0.5 : 1 - second.share);
  const b = second.share ?? 1 - a;
  if (a + b <= 0) return null;
  const [p, q] = [a / (a + b), b / (a + b)];
  const alpha = first.color.alpha * p + second.color.alpha * q;
  const mixed = (key: 'r' | 'g' | 'b') =>
    alpha === 0
      ? 0
      : (first.color[key] * first.color.alpha * p + second.color[key] * second.color.alpha * q) / alpha;
  return { r: mixed('r'), g: mixed('g'), b: mixed('b'), alpha: alpha * Math.min(1, a + b) };
};

const parseNested = (text: string, depth: number): Color | null => {
  if (depth > 4) return null;
  const mixed = mixture.exec(text);
  if (mixed !== null) return mix(mixed[1] ?? '', depth);
  const parsed = plausible.test(text) ? parse(text) : undefined;
  if (parsed === undefined) return null;
  const { r, g, b } = clampRgb(toRgb(parsed));
  return { r: unit(r), g: unit(g), b: unit(b), alpha: unit(parsed.alpha ?? 1) };
};

/** Any CSS color the format allows; null for everything else. */
export const parseColor = (text: string): Color | null =>
  text.length > maxLength ? null : parseNested(text.trim().toLowerCase(), 0);

const hex = (channel: number): string =>
  Math.round(channel * 255)
    .toString(16)
    .padStart(2, '0');

/** The only way a color reaches a style: `#rrggbb` or `#rrggbbaa`, rebuilt from numbers. */
export const cssColor = ({ r, g, b, alpha }: Color): string =>
  `#${hex(r)}${hex(g)}${hex(b)}${alpha < 1 ? hex(alpha) : ''}`;

/** What the eye gets when `top` lies over an opaque `bottom`. */
export const composite = (top: Color, bottom: Color): Color => {
  const over = (key: 'r' | 'g' | 'b') => top[key] * top.alpha + bottom[key] * (1 - top.alpha);
  return { r: over('r'), g: over('g'), b: over('b'), alpha: 1 };
};

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** WCAG 2 relative luminance of an opaque color. */
export const luminance = ({ r, g, b }: Color): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** WCAG 2 contrast of two opaque colors, 1 to 21. */
export const contrast = (one: Color, other: Color): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

export interface Oklab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

export const oklabOf = (color: Color): Oklab => toOklab({ mode: 'rgb', ...color });

/** OKLCH chroma: 0 is gray, about 0.3 the most a screen shows. */
export const chroma = (color: Color): number => toOklch({ mode: 'rgb', ...color }).c;

/** OKLCH hue in degrees, or null where the color is too gray to have one. */
export const oklchHue = (color: Color): number | null => {
  const { c, h } = toOklch({ mode: 'rgb', ...color });
  return c < 0.03 ? null : (h ?? null);
};

/** Distance in OKLCH's plane: 0.1 is plainly another color. */
export const distance = (one: Color, other: Color): number => {
  const [a, b] = [toOklch({ mode: 'rgb', ...one }), toOklch({ mode: 'rgb', ...other })];
  const angle = ((a.h ?? 0) - (b.h ?? 0)) * (Math.PI / 180);
  const across = a.c ** 2 + b.c ** 2 - 2 * a.c * b.c * Math.cos(angle);
  return Math.sqrt((a.l - b.l) ** 2 + Math.max(0, across));
};
