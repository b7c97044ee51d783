import { indentOf, isBlank, keyOf, type LineAt } from './yaml-place.ts';

/** What a fold hides: the tokens of a group, the rest of a long one, or lines of prose. */
export interface FoldSummary {
  readonly kind: 'colors' | 'components' | 'tokens' | 'lines';
  readonly count: number;
  readonly rest: boolean;
}

/** Lines a fold hides, both included. Where `rest`, the first of them stays as the line of the sign. */
export interface LineFold {
  readonly first: number;
  readonly last: number;
  readonly rest: boolean;
}

/** Entries of a long group that stay in view. */
const kept = 6;
const worthIt = 4;

const endOf = (lineAt: LineAt, line: number, end: number, isInside: (indent: number) => boolean): number => {
  let last = line;
  for (let at = line + 1; at <= end; at += 1) {
    const text = lineAt(at) ?? '';
    if (isBlank(text)) continue;
    if (!isInside(indentOf(text))) break;
    last = at;
  }
  return last;
};

/** How many entries stand before a line in its group; stops counting past `kept`. */
const entriesBefore = (lineAt: LineAt, line: number, indent: number): number => {
  let count = 0;
  for (let at = line - 1; count <= kept; at -= 1) {
    const text = lineAt(at);
    if (text === null) break;
    if (isBlank(text) || indentOf(text) > indent) continue;
    if (indentOf(text) < indent) break;
    count += 1;
  }
  return count;
};

const hasMore = (lineAt: LineAt, line: number, end: number, indent: number): boolean => {
  let count = 0;
  for (let at = line; at <= end && count < worthIt; at += 1) {
    const text = lineAt(at) ?? '';
    if (isBlank(text) || indentOf(text) > indent) continue;
    if (indentOf(text) < indent) break;
    count += 1;
  }
  return count >= worthIt;
};

const isGroup = (line: string): boolean => {
  const found = keyOf(line);
  return found !== null && /^\s*(?:#.*|[|>][-+\d]*\s*)?$/.test(line.slice(found.valueFrom));
};

/** What can be folded at a line of front matter whose last line is `end`. */
export const foldAt = (lineAt: LineAt, line: number, end: number): LineFold | null => {
  const text = lineAt(line) ?? '';
  if (isBlank(text)) return null;
  const indent = indentOf(text);
  if (isGroup(text)) {
    const last = endOf(lineAt, line, end, (one) => one > indent);
    return last > line ? { first: line + 1, last, rest: false } : null;
  }
  if (indent === 0 || entriesBefore(lineAt, line, indent) !== kept) return null;
  if (!hasMore(lineAt, line, end, indent)) return null;
  return { first: line, last: endOf(lineAt, line, end, (one) => one >= indent), rest: true };
};

/** Counts the entries of hidden lines; `group` is the top key they stand under. */
export const summarize = (lines: readonly string[], group: string | null, rest: boolean): FoldSummary => {
  if (group === null) return { kind: 'lines', count: lines.length, rest };
  const filled = lines.filter((line) => !isBlank(line));
  const indent = Math.min(...filled.map(indentOf));
  const count = filled.filter((line) => indentOf(line) === indent).length;
  return { kind: group === 'colors' || group === 'components' ? group : 'tokens', count, rest };
};
