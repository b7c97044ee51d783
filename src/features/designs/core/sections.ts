import type { Position } from './position.ts';

export interface Section {
  /** As written. */
  readonly title: string;
  readonly position: Position;
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

const plain = (title: string): string => title.replaceAll('’', "'").trim().toLowerCase();

/** The format's name for a heading, or null where the heading is the author's own. */
export const knownSection = (title: string): string | null =>
  canonical.find((names) => names.some((name) => plain(name) === plain(title)))?.[0] ?? null;

const openFence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}##(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const underline = /^ {0,3}-+[ \t]*$/;
const notParagraph = /^(?: {4}|\t| {0,3}(?:[#>|]|[-*+] |\d+[.)] |$))/;

/** Second-level headings (`##`, or a line over `---`) outside code fences and HTML comments. */
export const sectionsOf = (
  text: string,
  start: number,
  positionAt: (offset: number) => Position,
): Section[] => {
  const sections: Section[] = [];
  let fence: string | null = null;
  let comment = false;
  let previous = '';
  let offset = start;
  for (const withBreak of text.slice(start).split('\n')) {
    const line = withBreak.replace(/\r$/, '');
    const fenced = openFence.exec(line)?.[1];
    if (comment) comment = !line.includes('-->');
    else if (fence !== null) fence = fenced?.startsWith(fence) && line.trim() === fenced ? null : fence;
    else if (fenced !== undefined) fence = fenced;
    else if (/^ {0,3}<!--/.test(line)) comment = !line.includes('-->');
    else if (heading.test(line)) {
      sections.push({ title: heading.exec(line)?.[1] ?? '', position: positionAt(offset) });
    } else if (underline.test(line) && previous !== '' && !notParagraph.test(previous)) {
      sections.push({ title: previous.trim(), position: positionAt(offset - previous.length - 1) });
    }
    previous = fence === null && !comment ? line : '';
    offset += withBreak.length + 1;
  }
  return sections;
};
