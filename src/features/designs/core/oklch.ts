import { clampChroma, converter } from 'culori/fn';
import type { Color } from './color.ts';

/** Lightness from 0 to 1, chroma from 0 to about 0.37, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

const toOklch = converter('oklch');
const toRgb = converter('rgb');

/** A gray has no hue of its own and keeps `hue`. */
export const oklchOf = (color: Color, hue = 0): Oklch => {
  const { l, c, h } = toOklch({ mode: 'rgb', ...color });
  return { l, c, h: c < 0.0005 ? hue : (h ?? hue) };
};

const isShown = (channel: number): boolean => channel > -0.001 && channel < 1.001;

/** The nearest color a screen shows: lightness and hue stay, chroma gives way. */
export const colorOf = ({ l, c, h }: Oklch, alpha: number): Color => {
  const asked = { mode: 'oklch', l, c, h } as const;
  const exact = toRgb(asked);
  const { r, g, b } = [exact.r, exact.g, exact.b].every(isShown)
    ? exact
    : toRgb(clampChroma(asked, 'oklch', 'rgb'));
  const channel = (value: number) => Math.min(1, Math.max(0, value));
  return { r: channel(r), g: channel(g), b: channel(b), alpha };
};
