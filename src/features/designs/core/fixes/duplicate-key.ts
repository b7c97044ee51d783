import type { ProblemDetails } from '../problem.ts';
import type { QuickFix } from '../quick-fixes.ts';
import { lineStart, nextLine } from './lines.ts';

/** Where the lines of a key end: at the next line that is set in no further. */
const entryEnd = (text: string, from: number, indent: number): number => {
  let at = nextLine(text, from);
  while (at < text.length) {
    const next = nextLine(text, at);
    const line = text.slice(at, next);
    const depth = line.search(/\S/);
    if (depth !== -1 && depth <= indent && !(depth === indent && /^\s*- /.test(line))) break;
    at = next;
  }
  return at;
};

/** Takes out the first of two, which loses wherever a reader takes duplicates at all. */
export const fixDuplicateKey = (
  text: string,
  { key, first }: ProblemDetails['duplicate-key'],
): QuickFix[] => {
  const from = lineStart(text, first.from);
  if (text.slice(from, first.from).trim() !== '') return [];
  const to = entryEnd(text, from, first.from - from);
  const entry = text.slice(from, to);
  // An anchor may be needed further down, and a value in quotes may go on where its lines seem to end.
  if (/[&]\S/.test(entry) || /:\s*(?:"[^"\n]*|'[^'\n]*|[[{][^\]}\n]*)\r?\n/.test(entry)) return [];
  return [{ label: { kind: 'remove', what: key }, edits: [{ from, to, insert: '' }] }];
};
