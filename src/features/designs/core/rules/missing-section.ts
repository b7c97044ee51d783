import { tokenCount } from '../model.ts';
import { problem } from '../problem.ts';
import { knownSection, knownSections } from '../sections.ts';
import { fileStart, type Rule } from './rule.ts';

/** Each of the format's eight sections that a file with tokens leaves out. */
export const missingSection: Rule = (model) => {
  if (tokenCount(model) === 0) return [];
  const present = new Set(model.sections.map(({ title }) => knownSection(title)));
  return knownSections
    .filter((section) => !present.has(section))
    .map((section) => problem('missing-section', fileStart, { section }));
};
