import { contrastPairs, passes } from './contrast-pairs.ts';
import { type DesignModel, tokenCount } from './model.ts';
import { knownSection, knownSections } from './sections.ts';

export interface Share {
  readonly good: number;
  readonly of: number;
}

/** Of 100: 25 for parsing, 25 for references that resolve, 30 for contrasts that pass, 20 for the format's sections. */
export interface Score {
  readonly total: number;
  readonly references: Share;
  readonly contrasts: Share;
  readonly sections: Share;
}

const part = ({ good, of }: Share): number => (of === 0 ? 1 : good / of);

/** Null where there are no tokens to judge. */
export const scoreOf = (model: DesignModel): Score | null => {
  if (tokenCount(model) === 0) return null;
  const pairs = contrastPairs(model);
  const titles = new Set(model.sections.map(({ title }) => knownSection(title)));
  const references = { good: model.references.resolved, of: model.references.total };
  const contrasts = { good: pairs.filter(passes).length, of: pairs.length };
  const sections = {
    good: knownSections.filter((name) => titles.has(name)).length,
    of: knownSections.length,
  };
  const total = Math.round(25 + 25 * part(references) + 30 * part(contrasts) + 20 * part(sections));
  return { total, references, contrasts, sections };
};
