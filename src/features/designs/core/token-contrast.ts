import { black, type Color, composite, contrast, cssColor, parseColor } from './color.ts';
import { type ContrastPair, contrastPairs } from './contrast-pairs.ts';
import type { DesignModel } from './model.ts';
import { colorOf, oklchOf } from './oklch.ts';

/** How a color reads where it is used. Colors are `#rrggbb`. */
export interface TokenContrast {
  readonly component: string;
  /** Which of the two the color is. */
  readonly part: 'text' | 'background';
  readonly other: string;
  readonly ratio: number;
  readonly needed: number;
  /** The nearest lightness that passes, with the same hue; null where it passes already or none does. */
  readonly passing: string | null;
}

const steps = 200;

/** As its hexadecimal digits say it, which is what a reader of the file gets. */
const asWritten = (color: Color): Color => parseColor(cssColor(color)) ?? black;

/** The color nearest in lightness to `from` that reads on, or under, `other`. */
export const nearestPassing = (from: Color, other: Color, needed: number): Color | null => {
  const start = oklchOf(from);
  for (let step = 0; step <= steps; step += 1) {
    for (const sign of [-1, 1]) {
      const l = start.l + (sign * step) / steps;
      if (l < 0 || l > 1) continue;
      const candidate = asWritten(colorOf({ ...start, l }, 1));
      if (contrast(candidate, other) >= needed) return candidate;
    }
  }
  return null;
};

const mentions = (model: DesignModel, pair: ContrastPair, property: string, path: string): boolean =>
  model.components.get(pair.component)?.properties.get(property)?.raw.includes(`{${path}}`) === true;

const seenFrom = (pair: ContrastPair, part: TokenContrast['part']): TokenContrast => {
  const [own, other] = part === 'text' ? [pair.text, pair.background] : [pair.background, pair.text];
  const passing =
    pair.ratio >= pair.needed ? null : nearestPassing(composite(own, other), other, pair.needed);
  return {
    component: pair.component,
    part,
    other: cssColor(other),
    ratio: pair.ratio,
    needed: pair.needed,
    passing: passing === null ? null : cssColor(passing),
  };
};

/** Where a color token reads worst, by how far it is from what its place needs; null where no component shows it. */
export const worstContrast = (model: DesignModel, name: string): TokenContrast | null => {
  const path = `colors.${name}`;
  const partIn = (pair: ContrastPair): TokenContrast['part'] | null =>
    mentions(model, pair, 'textColor', path)
      ? 'text'
      : mentions(model, pair, 'backgroundColor', path)
        ? 'background'
        : null;
  const [worst] = contrastPairs(model)
    .filter((pair) => partIn(pair) !== null)
    .toSorted((a, b) => a.ratio / a.needed - b.ratio / b.needed);
  const part = worst === undefined ? null : partIn(worst);
  return worst === undefined || part === null ? null : seenFrom(worst, part);
};
