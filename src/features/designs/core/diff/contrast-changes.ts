import { type ContrastPair, contrastPairs, passes } from '../contrast-pairs.ts';
import type { DesignModel, Mode } from '../model.ts';

export interface ContrastChange {
  readonly component: string;
  readonly mode: Mode;
  /** `lost`: too little now, and enough before or not there. `gained`: enough now, and too little before. */
  readonly kind: 'lost' | 'gained' | 'changed';
  /** null: the pair is new. */
  readonly before: ContrastPair | null;
  readonly after: ContrastPair;
}

const keyOf = ({ component, mode }: ContrastPair): string => `${component} ${mode}`;

/** To two decimals, as it is shown. */
const rounded = ({ ratio }: ContrastPair): number => Math.round(ratio * 100);

const kindOf = (before: ContrastPair | undefined, after: ContrastPair): ContrastChange['kind'] | null => {
  const passed = before === undefined || passes(before);
  if (passed !== passes(after)) return passed ? 'lost' : 'gained';
  return before !== undefined && rounded(before) !== rounded(after) ? 'changed' : null;
};

/** How far it fell against what it needs; more is worse. */
const fall = ({ before, after }: ContrastChange): number => (before?.ratio ?? after.needed) - after.ratio;

const weight = ({ kind }: ContrastChange): number => ['lost', 'changed', 'gained'].indexOf(kind);

/** Text on background in components that both hold, and in new ones that fail; the worst first. */
export const contrastChanges = (before: DesignModel, after: DesignModel): readonly ContrastChange[] => {
  const old = new Map(contrastPairs(before).map((pair) => [keyOf(pair), pair]));
  return contrastPairs(after)
    .flatMap((pair) => {
      const was = old.get(keyOf(pair));
      const kind = kindOf(was, pair);
      if (kind === null) return [];
      const { component, mode } = pair;
      return [{ component, mode, kind, before: was ?? null, after: pair } satisfies ContrastChange];
    })
    .toSorted((a, b) => weight(a) - weight(b) || fall(b) - fall(a));
};
