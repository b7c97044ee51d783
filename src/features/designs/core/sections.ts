import { scanBlocks } from './markdown/blocks.ts';
import type { Place, Position } from './position.ts';

/** Its place is that of its heading. */
export interface Section extends Place {
  /** As written. */
  readonly title: string;
}

const canonical: readonly (readonly [string, ...string[]])[] = [
  ['Overview', 'Brand & Style'],
  ['Colors'],
  ['Typography'],
  ['Layout', 'Layout & Spacing'],
  ['Elevation & Depth', 'Elevation'],
  ['Shapes'],
  ['Components'],
  ["Do's and Don'ts"],
];

/** The eight sections of the format, in its order. */
export const knownSections: readonly string[] = canonical.map(([name]) => name);

/** Without emphasis, entities and the case of letters. */
const plain = (title: string): string =>
  title
    .replaceAll('’', "'")
    .replace(/&amp;/gi, '&')
    .replace(/[*_`\\]/g, '')
    .trim()
    .toLowerCase();

/** The format's name for a heading, or null where the heading is the author's own. */
export const knownSection = (title: string): string | null =>
  canonical.find((names) => names.some((name) => plain(name) === plain(title)))?.[0] ?? null;

/** The second-level headings of the prose that starts at an offset. */
export const sectionsOf = (
  text: string,
  start: number,
  positionAt: (offset: number) => Position,
): Section[] =>
  scanBlocks(text, start)
    .headings.filter(({ depth, title }) => depth === 2 && title !== '')
    .map(({ title, from, to }) => ({ title, position: positionAt(from), span: { from, to } }));
