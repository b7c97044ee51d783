import { luminance, type Oklab, oklabOf } from '../color.ts';
import { type ContrastPair, contrastPairs, passes } from '../contrast-pairs.ts';
import { colorIn, type DesignModel, type Mode } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

interface Fix {
  readonly token: string;
  readonly ratio: number;
}

interface Candidate {
  readonly token: string;
  readonly luminance: number;
  readonly lab: Oklab;
}

/** Colors that are looked through for a better one: no palette is longer. */
const mostCandidates = 256;

/** The file's opaque colors, measured once. */
const candidatesIn = (model: DesignModel, mode: Mode): Candidate[] =>
  [...model.colors.values()].slice(0, mostCandidates).flatMap((token) => {
    const color = colorIn(token, mode);
    return color === null || color.alpha < 1
      ? []
      : [{ token: token.name, luminance: luminance(color), lab: oklabOf(color) }];
  });

/** The file's own color nearest to the failing one that passes in its place. */
const nearestPassing = (candidates: readonly Candidate[], pair: ContrastPair): Fix | null => {
  const ground = luminance(pair.background) + 0.05;
  const text = oklabOf(pair.text);
  let best: Fix | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { token, luminance: light, lab } of candidates) {
    const ratio = Math.max(light + 0.05, ground) / Math.min(light + 0.05, ground);
    if (ratio < pair.needed) continue;
    const away = (lab.l - text.l) ** 2 + (lab.a - text.a) ** 2 + (lab.b - text.b) ** 2;
    if (away < least) [best, least] = [{ token, ratio }, away];
  }
  return best;
};

/** Text that does not stand out from what lies behind it (WCAG 2, 1.4.3). */
export const contrastRatio: Rule = (model) => {
  const failing = contrastPairs(model).filter((pair) => !passes(pair));
  if (failing.length === 0) return [];
  const candidates = { light: candidatesIn(model, 'light'), dark: candidatesIn(model, 'dark') };
  return failing.map((pair) =>
    problem('contrast-ratio', pair, {
      component: pair.component,
      ratio: pair.ratio,
      needed: pair.needed,
      mode: pair.mode,
      fix: nearestPassing(candidates[pair.mode], pair),
    }),
  );
};
