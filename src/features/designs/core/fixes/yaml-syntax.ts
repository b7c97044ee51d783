import type { Span } from '../position.ts';
import type { ProblemDetails } from '../problem.ts';
import type { QuickFix } from '../quick-fixes.ts';
import { sourceBlocks } from '../source-blocks.ts';
import { lineAt, lineStart, nextLine } from './lines.ts';

const plainEntry = /^(\s*(?:- )?[\w.-]+:\s+)([^\s"'[\]{}|>&*!%@`#].*?)\s*$/;

const indentOf = (line: string): number => line.search(/\S|$/);

/** Puts the whole value of a line in quotes, where the value does not go on below. */
const quoteValue = (text: string, at: number): QuickFix[] => {
  const line = lineAt(text, at);
  const [, lead, value] = plainEntry.exec(line) ?? [];
  const below = lineAt(text, nextLine(text, at));
  if (lead === undefined || value === undefined || value.includes(' #')) return [];
  if (below.trim() !== '' && indentOf(below) > indentOf(line)) return [];
  const from = lineStart(text, at) + lead.length;
  return [
    { label: { kind: 'quote' }, edits: [{ from, to: from + value.length, insert: JSON.stringify(value) }] },
  ];
};

const quotesIn = (line: string): number => line.replace(/\\./g, '').split('"').length - 1;

/** Closes the one quote of a block that its line leaves open. */
const closeQuote = (text: string, at: number): QuickFix[] => {
  const source = sourceBlocks(text);
  const block = source.ok
    ? source.value.blocks.find(({ offset, text: yaml }) => at >= offset && at <= offset + yaml.length)
    : undefined;
  if (block === undefined) return [];
  const open = block.text.split('\n').flatMap((line, index) => (quotesIn(line) % 2 === 1 ? [index] : []));
  const [index, ...more] = open;
  if (index === undefined || more.length > 0) return [];
  const lines = block.text.split('\n');
  const line = (lines[index] ?? '').trimEnd();
  if (!/^\s*[\w.-]+:\s+"[^"]*$/.test(line)) return [];
  const to = block.offset + lines.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0) + line.length;
  return [{ label: { kind: 'close-quote' }, edits: [{ from: to, to, insert: '"' }] }];
};

export const fixSyntax = (
  text: string,
  { from }: Span,
  { reason }: ProblemDetails['yaml-syntax'],
): QuickFix[] => {
  if (reason === 'colon-in-plain-value') return quoteValue(text, from);
  return reason === 'unclosed-quote' ? closeQuote(text, from) : [];
};
