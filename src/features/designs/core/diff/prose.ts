import { positionsOf } from '../position.ts';
import { knownSection, sectionsOf } from '../sections.ts';
import { sourceBlocks } from '../source-blocks.ts';
import { changesBetween } from './changes.ts';

/** A second-level heading and what stands under it. */
export interface ProseSection {
  /** What sections of two texts are matched by: the format's name, or the author's own with its number. */
  readonly key: string;
  /** As written; null for what stands before the first heading. */
  readonly title: string | null;
  /** Without the heading and the empty lines at both ends. */
  readonly lines: readonly string[];
}

export interface SectionChange {
  readonly title: string | null;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Also for a section that changed on its way. */
  readonly moved: boolean;
  /** Lines that came and went. */
  readonly added: number;
  readonly removed: number;
}

const trimmed = (lines: readonly string[]): readonly string[] => {
  const isText = (line: string): boolean => line.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1);
};

/** The prose of a DESIGN.md, whether its tokens can be read or not. */
export const proseOf = (text: string): readonly ProseSection[] => {
  const source = sourceBlocks(text);
  const start = source.ok ? source.value.bodyOffset : 0;
  const positionAt = positionsOf(text);
  const headings = sectionsOf(text, start, positionAt);
  const lines = text.slice(start).split(/\r?\n/);
  const above = positionAt(start).line;
  const counts = new Map<string, number>();

  const section = (title: string | null, from: number, to: number): ProseSection => {
    const name = title === null ? '' : (knownSection(title) ?? title.toLowerCase());
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    return { key: `${name}#${number}`, title, lines: trimmed(lines.slice(from, to)) };
  };

  const headingAt = (index: number): number => {
    const line = headings[index]?.position.line;
    return line === undefined ? lines.length : line - above;
  };
  const preamble = section(null, 0, headingAt(0));
  const titled = headings.map(({ title }, index) =>
    section(title, headingAt(index) + 1, headingAt(index + 1)),
  );
  return preamble.lines.length === 0 ? titled : [preamble, ...titled];
};

const keysOfBoth = (own: readonly ProseSection[], other: ReadonlyMap<string, ProseSection>): string[] =>
  own.map(({ key }) => key).filter((key) => other.has(key));

const byKey = (sections: readonly ProseSection[]): ReadonlyMap<string, ProseSection> =>
  new Map(sections.map((section) => [section.key, section]));

const counted = (before: readonly string[], after: readonly string[]) => {
  const changes = changesBetween(before, after);
  return {
    added: changes.reduce((sum, { after: { start, end } }) => sum + end - start, 0),
    removed: changes.reduce((sum, { before: { start, end } }) => sum + end - start, 0),
  };
};

const weight = ({ kind }: SectionChange): number => ['removed', 'changed', 'added', 'moved'].indexOf(kind);

export const sectionChanges = (before: string, after: string): readonly SectionChange[] => {
  const [was, is] = [proseOf(before), proseOf(after)];
  const [old, young] = [byKey(was), byKey(is)];
  const order = keysOfBoth(was, young);
  const moved = new Set(
    changesBetween(order, keysOfBoth(is, old)).flatMap((change) =>
      order.slice(change.before.start, change.before.end),
    ),
  );
  const removed = was
    .filter(({ key }) => !young.has(key))
    .map(
      ({ title, lines }): SectionChange => ({
        title,
        kind: 'removed',
        moved: false,
        added: 0,
        removed: lines.length,
      }),
    );
  const others = is.flatMap(({ key, title, lines }): SectionChange[] => {
    const there = old.get(key);
    if (there === undefined) return [{ title, kind: 'added', moved: false, added: lines.length, removed: 0 }];
    const count = counted(there.lines, lines);
    const isMoved = moved.has(key);
    if (count.added + count.removed > 0) return [{ title, kind: 'changed', moved: isMoved, ...count }];
    return isMoved ? [{ title, kind: 'moved', moved: true, ...count }] : [];
  });
  return [...removed, ...others].toSorted((a, b) => weight(a) - weight(b));
};
