import { positionsOf, type Span } from '../position.ts';
import type { ProblemDetails } from '../problem.ts';
import { applyEdits, type FixLabel, type QuickFix, type TextEdit } from '../quick-fixes.ts';
import { knownSection, knownSections, type Section, sectionsOf } from '../sections.ts';
import { sourceBlocks } from '../source-blocks.ts';
import { lineEndOf, lineStart, nextLine } from './lines.ts';

const sectionsIn = (text: string): readonly Section[] => {
  const source = sourceBlocks(text);
  return source.ok ? sectionsOf(text, source.value.bodyOffset, positionsOf(text)) : [];
};

/** From its heading to the next one. */
const regionOf = (text: string, sections: readonly Section[], { span }: Section): Span => {
  const next = sections.find((one) => one.span.from > span.from);
  return {
    from: lineStart(text, span.from),
    to: next === undefined ? text.length : lineStart(text, next.span.from),
  };
};

const placeOf = ({ title }: Section): number => knownSections.indexOf(knownSection(title) ?? '');

/** Sets words between two blank lines. */
const setIn = (text: string, at: number, words: string): TextEdit => {
  const end = lineEndOf(text);
  const before = text.slice(0, at);
  const gap = before === '' || /(?:\r?\n){2}$/.test(before) ? '' : before.endsWith('\n') ? end : end + end;
  return { from: at, to: at, insert: `${gap}${words.trim()}${end}${at === text.length ? '' : end}` };
};

/** The fix, if the headings then stand as they are meant to: an open fence or HTML may swallow one. */
const checked = (
  text: string,
  label: FixLabel,
  edits: readonly TextEdit[],
  titles: readonly string[],
): QuickFix[] => {
  const after = sectionsIn(applyEdits(text, edits)).map(({ title }) => title);
  return after.toSorted().join('\n') === titles.toSorted().join('\n') ? [{ label, edits }] : [];
};

/** Where a section belongs: before the first that the format puts behind it. */
const placeFor = (text: string, sections: readonly Section[], place: number): number => {
  const next = sections.find((section) => placeOf(section) > place);
  return next === undefined ? text.length : lineStart(text, next.span.from);
};

const titlesOf = (sections: readonly Section[]): string[] => sections.map(({ title }) => title);

export const addHeading = (text: string, { section }: ProblemDetails['missing-heading']): QuickFix[] => {
  const sections = sectionsIn(text);
  const at = placeFor(text, sections, knownSections.indexOf(section));
  const edits = [setIn(text, at, `## ${section}`)];
  return checked(text, { kind: 'add-heading', section }, edits, [...titlesOf(sections), section]);
};

export const moveSection = (text: string, span: Span): QuickFix[] => {
  const sections = sectionsIn(text);
  const section = sections.find((one) => one.span.from === span.from);
  if (section === undefined) return [];
  const region = regionOf(text, sections, section);
  const others = sections.filter((one) => one !== section);
  const at = placeFor(text, others, placeOf(section));
  if (at >= region.from) return [];
  const edits = [setIn(text, at, text.slice(region.from, region.to)), { ...region, insert: '' }];
  return checked(text, { kind: 'move-section', section: section.title }, edits, titlesOf(sections));
};

export const mergeSection = (
  text: string,
  span: Span,
  { section, first }: ProblemDetails['duplicate-section'],
): QuickFix[] => {
  const sections = sectionsIn(text);
  const [one, two] = [first, span].map(({ from }) => sections.find((found) => found.span.from === from));
  if (one === undefined || two === undefined) return [];
  const region = regionOf(text, sections, two);
  const words = text.slice(Math.min(nextLine(text, two.span.to), region.to), region.to);
  const target = regionOf(text, sections, one).to;
  const moved = words.trim() === '' ? [] : [setIn(text, target, words)];
  const adjacent = target === region.from;
  const edits = adjacent
    ? [{ from: region.from, to: Math.min(nextLine(text, two.span.to), region.to), insert: '' }]
    : [...moved, { ...region, insert: '' }];
  const titles = titlesOf(sections.filter((found) => found !== two));
  return checked(text, { kind: 'merge-section', section }, edits, titles);
};
