import type { Drawing } from './card.ts';
import type { Share } from './score.ts';

type Drawn = Extract<Drawing, { state: 'drawn' }>;

export interface ReasonWords {
  readonly contrastsFail: (failing: number, all: number) => string;
  readonly referencesFail: (failing: number, all: number) => string;
  readonly sectionsMissing: (missing: number, all: number) => string;
}

/** What a score lost its points to, the heaviest first; empty at 100. */
export const scoreReasons = (
  { references, contrasts, sections }: Pick<Drawn, 'references' | 'contrasts' | 'sections'>,
  words: ReasonWords,
): string[] => {
  const said = ({ good, of }: Share, say: (failing: number, all: number) => string) =>
    good < of ? [say(of - good, of)] : [];
  return [
    ...said(contrasts, words.contrastsFail),
    ...said(references, words.referencesFail),
    ...said(sections, words.sectionsMissing),
  ];
};

/** How a card says which modes a design has. */
export const modesName = ({ facets }: Pick<Drawn, 'facets'>): 'light' | 'dark' | 'both' =>
  facets.modes.length > 1 ? 'both' : (facets.modes[0] ?? 'light');
