import { type Color, composite, contrast, distance } from '../color.ts';
import { type ContrastPair, contrastPairs, passes } from '../contrast-pairs.ts';
import { colorIn, type DesignModel } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

interface Fix {
  readonly token: string;
  readonly ratio: number;
}

/** The file's own color nearest to the failing one that passes in its place. */
const nearestPassing = (model: DesignModel, pair: ContrastPair): Fix | null => {
  let best: (Fix & { away: number }) | null = null;
  for (const token of model.colors.values()) {
    const color: Color | null = colorIn(token, pair.mode);
    if (color === null) continue;
    const shown = composite(color, pair.background);
    const ratio = contrast(shown, pair.background);
    const away = distance(shown, pair.text);
    if (ratio >= pair.needed && (best === null || away < best.away))
      best = { token: token.name, ratio, away };
  }
  return best === null ? null : { token: best.token, ratio: best.ratio };
};

export const contrastRatio: Rule = (model) =>
  contrastPairs(model)
    .filter((pair) => !passes(pair))
    .map((pair) =>
      problem('contrast-ratio', pair.position, {
        component: pair.component,
        ratio: pair.ratio,
        needed: pair.needed,
        mode: pair.mode,
        fix: nearestPassing(model, pair),
      }),
    );
