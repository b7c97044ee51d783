import { tokenCount } from '../model.ts';
import { fileStart } from '../position.ts';
import { problem } from '../problem.ts';
import { knownSection, knownSections } from '../sections.ts';
import type { Rule } from './rule.ts';

/** The section that speaks of a group which the file may leave out on purpose. */
const sectionOfGroup: Readonly<Record<string, string>> = {
  colors: 'Colors',
  typography: 'Typography',
  spacing: 'Layout',
  rounded: 'Shapes',
  components: 'Components',
};

/** Each of the format's eight sections that a file with tokens leaves out. */
export const missingHeading: Rule = (model) => {
  if (tokenCount(model) === 0) return [];
  const present = new Set([
    ...model.sections.map(({ title }) => knownSection(title)),
    ...model.omitted.map(({ key }) => sectionOfGroup[key.toLowerCase()]),
  ]);
  return knownSections
    .filter((section) => !present.has(section))
    .map((section) => problem('missing-heading', fileStart, { section }));
};
