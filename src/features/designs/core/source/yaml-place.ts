/** Lines of a file by index from 0; null past its ends. */
export type LineAt = (line: number) => string | null;

const key = /^\s*(?:- +)*(?:"([^"]*)"|'([^']*)'|([^\s:#"'{[-][^:#]*|-[^\s:#][^:#]*)):(?=\s|$)/;

/** The key a line of block YAML starts with, and where its value may start. */
export const keyOf = (line: string): { readonly key: string; readonly valueFrom: number } | null => {
  const match = key.exec(line.slice(0, 2_000));
  if (match === null) return null;
  return { key: (match[1] ?? match[2] ?? match[3] ?? '').trim(), valueFrom: match[0].length };
};

export const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;

/** Holds neither key nor value: empty, or only a comment. */
export const isBlank = (line: string): boolean => /^\s*(?:#|$)/.test(line);

/** Keys over a line, outermost first: `components`, `button-primary`. */
export const parentsOf = (lineAt: LineAt, line: number, indent: number): string[] => {
  const parents: string[] = [];
  let depth = indent;
  for (let at = line - 1; depth > 0; at -= 1) {
    const text = lineAt(at);
    if (text === null || /^---/.test(text)) break;
    if (isBlank(text) || indentOf(text) >= depth) continue;
    depth = indentOf(text);
    parents.unshift(keyOf(text)?.key ?? '');
  }
  return parents;
};

const keysUntil = (lineAt: LineAt, line: number, step: 1 | -1, indent: number): string[] => {
  const keys: string[] = [];
  for (let at = line + step; ; at += step) {
    const text = lineAt(at);
    if (text === null || /^---/.test(text)) return keys;
    if (isBlank(text) || indentOf(text) > indent) continue;
    if (indentOf(text) < indent) return keys;
    keys.push(keyOf(text)?.key ?? '');
  }
};

/** Keys that stand beside a line in its group. */
export const siblingsOf = (lineAt: LineAt, line: number, indent: number): Set<string> =>
  new Set([...keysUntil(lineAt, line, -1, indent), ...keysUntil(lineAt, line, 1, indent)]);
