import { problem } from '../problem.ts';
import { knownSection, knownSections } from '../sections.ts';
import type { Rule } from './rule.ts';

/** A known section that stands after one the format puts behind it. */
export const sectionOrder: Rule = (model) => {
  let furthest = -1;
  return model.sections.flatMap((section) => {
    const place = knownSections.indexOf(knownSection(section.title) ?? '');
    if (place === -1) return [];
    if (place > furthest) {
      furthest = place;
      return [];
    }
    return [
      problem('section-order', section, { section: section.title, after: knownSections[furthest] ?? '' }),
    ];
  });
};
