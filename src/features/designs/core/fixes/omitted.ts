import { nearest } from '../nearest.ts';
import type { Span } from '../position.ts';
import type { ProblemDetails } from '../problem.ts';
import type { QuickFix } from '../quick-fixes.ts';
import { tokenGroups } from '../schema-keys.ts';
import { lineAt, lineStart, nextLine } from './lines.ts';

/** The stretch of a list that holds one name: its line, or the name with a comma. */
const itemAt = (text: string, { from, to }: Span): Span | null => {
  if (/^\s*-\s+["']?[\w -]+["']?\s*$/.test(lineAt(text, from)))
    return { from: lineStart(text, from), to: nextLine(text, from) };
  const before = /(?:\[|(,))\s*$/.exec(text.slice(0, from));
  const after = /^\s*(?:(,)\s*|\])/.exec(text.slice(to));
  if (before === null || after === null) return null;
  if (after[1] !== undefined) return { from, to: to + after[0].length };
  return { from: before[1] === undefined ? from : from - before[0].length, to };
};

export const fixOmitted = (
  text: string,
  span: Span,
  { kind, section }: ProblemDetails['omitted-rules'],
): QuickFix[] => {
  if (kind === 'declared') return [];
  const item = itemAt(text, span);
  const removal: QuickFix[] =
    item === null ? [] : [{ label: { kind: 'remove', what: section }, edits: [{ ...item, insert: '' }] }];
  const meant = kind === 'unknown' ? nearest(section, tokenGroups, 2) : null;
  if (meant === null) return removal;
  return [{ label: { kind: 'rename', name: meant }, edits: [{ ...span, insert: meant }] }, ...removal];
};
