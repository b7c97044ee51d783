import { type Color, composite, contrast, cssColor, parseColor } from '../color.ts';
import { type ContrastPair, contrastPairs } from '../contrast-pairs.ts';
import { colorIn, type DesignModel } from '../model.ts';
import { colorOf, oklchOf } from '../oklch.ts';
import type { Span } from '../position.ts';
import type { ProblemDetails } from '../problem.ts';
import type { QuickFix } from '../quick-fixes.ts';

const steps = 24;

const passesOn = (color: Color, { background, needed }: ContrastPair): boolean =>
  contrast(composite(color, background), background) >= needed;

/** As a screen and the file will have it. */
const inBytes = (color: Color): Color => parseColor(cssColor(color)) ?? color;

/** The color nearest to the text's on the way to black or to white that passes, its hue kept; null for none. */
const shifted = (pair: ContrastPair, towards: 0 | 1): Color | null => {
  const { l, c, h } = oklchOf(pair.text);
  const at = (share: number) => inBytes(colorOf({ l: l + (towards - l) * share, c, h }, 1));
  if (!passesOn(at(1), pair)) return null;
  let [fails, passes] = [0, 1];
  for (let step = 0; step < steps; step += 1) {
    const middle = (fails + passes) / 2;
    if (passesOn(at(middle), pair)) passes = middle;
    else fails = middle;
  }
  return at(passes);
};

/** Another color for the text of one component; it passes in every mode that the component has. */
export const fixContrast = (
  { from, to }: Span,
  { component, mode, fix }: ProblemDetails['contrast-ratio'],
  model: DesignModel,
): QuickFix[] => {
  const pairs = contrastPairs(model).filter((pair) => pair.component === component);
  const pair = pairs.find((one) => one.mode === mode);
  if (pair === undefined) return [];
  const passes = (colorFor: (one: ContrastPair) => Color | null): boolean =>
    pairs.every((one) => {
      const color = colorFor(one);
      return color !== null && passesOn(color, one);
    });
  const fixes: QuickFix[] = [];
  if (fix !== null && passes((one) => colorIn(model.colors.get(fix.token), one.mode))) {
    const label = { kind: 'use-token', ...fix } as const;
    fixes.push({ label, edits: [{ from, to, insert: `"{colors.${fix.token}}"` }] });
  }
  for (const [kind, towards] of [
    ['darken', 0],
    ['lighten', 1],
  ] as const) {
    const color = shifted(pair, towards);
    if (color === null || !passes(() => color)) continue;
    const value = cssColor(color);
    fixes.push({ label: { kind, color: value }, edits: [{ from, to, insert: `"${value}"` }] });
  }
  return fixes;
};
