import { parseColor } from '../color.ts';
import { keyOf } from './yaml-place.ts';

/** Offsets in one line. A reference spans its braces. */
export interface ColorRange {
  readonly kind: 'color' | 'reference';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Longer lines hold no more swatches. */
const maxLine = 2_000;
const maxColor = 200;

const starts = /#[0-9a-f]{3,8}(?![\w-])|\b(?:color-mix|rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|\{[\w.-]+\}/gi;
const inProse = /(?<![\w#&/])#(?:[0-9a-f]{8}|[0-9a-f]{6})(?![\w-])/gi;

/** Where the bracket that opens before `from` closes. */
const closing = (line: string, from: number): number | null => {
  let depth = 1;
  for (let at = from; at < Math.min(line.length, from + maxColor); at += 1) {
    if (line[at] === '(') depth += 1;
    if (line[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
};

/** Where the comment of a line starts, or its end: ` #` outside quotes. */
const commentStart = (line: string, from: number): number => {
  let quote: string | null = null;
  for (let at = from; at < line.length; at += 1) {
    const char = line[at] ?? '';
    const before = line[at - 1] ?? ' ';
    if (quote !== null) quote = char === quote ? null : quote;
    else if ((char === '"' || char === "'") && /[\s[{,:]/.test(before)) quote = char;
    else if (char === '#' && /\s/.test(before)) return at;
  }
  return line.length;
};

const named = (line: string, from: number, to: number): ColorRange | null => {
  const value = /^\s*(["']?)([a-z]{3,30})\1\s*$/i.exec(line.slice(from, to));
  const text = value?.[2] ?? '';
  if (!/^\s/.test(line) || parseColor(text) === null) return null;
  const at = line.indexOf(text, from);
  return { kind: 'color', from: at, to: at + text.length, text };
};

const rangeAt = (line: string, from: number, opened: string): ColorRange | null => {
  if (opened.startsWith('{')) {
    return { kind: 'reference', from, to: from + opened.length, text: opened };
  }
  const to = opened.endsWith('(') ? closing(line, from + opened.length) : from + opened.length;
  const text = to === null ? '' : line.slice(from, to);
  return to === null || parseColor(text) === null ? null : { kind: 'color', from, to, text };
};

/** Colors and references in the value of a line of YAML. What stands after ` #` is a comment, as in YAML. */
export const yamlColors = (whole: string): ColorRange[] => {
  const line = whole.slice(0, maxLine);
  const start = keyOf(line)?.valueFrom ?? 0;
  const end = commentStart(line, start);
  const name = named(line, start, end);
  if (name !== null) return [name];
  const ranges: ColorRange[] = [];
  for (const match of line.slice(0, end).matchAll(starts)) {
    if (match.index < Math.max(start, ranges.at(-1)?.to ?? 0)) continue;
    const range = rangeAt(line, match.index, match[0]);
    if (range !== null) ranges.push(range);
  }
  return ranges;
};

/** Colors in prose: `#rrggbb` and `#rrggbbaa` alone, since `#123` is as often a number. */
export const proseColors = (line: string): ColorRange[] =>
  [...line.slice(0, maxLine).matchAll(inProse)].map((match) => ({
    kind: 'color',
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
  }));
