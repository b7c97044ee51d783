import type { Span } from './finding.ts';

const closers = /[.!?;。！？；"”’」』)）]/;

const endsAt = (line: string, at: number): boolean => {
  const unit = line.charAt(at);
  if (/[。！？；]/.test(unit)) return true;
  return /[.!?;]/.test(unit) && /^(?:["”’)）」』]|\s|$)/.test(line.slice(at + 1, at + 2));
};

/** `[from, to)` without blanks around it and without a list's dash. */
const trimmed = (text: string, from: number, to: number, isFirst: boolean): Span | null => {
  const piece = text.slice(from, to);
  const lead = (isFirst ? /^\s*(?:-\s+)?/ : /^\s*/).exec(piece)?.[0].length ?? 0;
  const end = from + piece.trimEnd().length;
  return end > from + lead ? { from: from + lead, to: end } : null;
};

/** The sentences of a text in order; a line's end also ends a sentence. */
export const sentences = (text: string): readonly Span[] => {
  const found: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    let from = 0;
    const push = (to: number): void => {
      const span = trimmed(text, start + from, start + to, from === 0);
      if (span) found.push(span);
      from = to;
    };
    for (let at = 0; at < line.length; at += 1) {
      if (!endsAt(line, at)) continue;
      while (at + 1 < line.length && closers.test(line.charAt(at + 1))) at += 1;
      push(at + 1);
    }
    push(line.length);
    start += line.length + 1;
  }
  return found;
};

const isBare = (line: string): boolean => /^\s*(?:-\s*)?$/.test(line);

/** What a line keeps when ranges of it go; the blanks behind a range go with it. */
const lineWithout = (text: string, start: number, end: number, cuts: readonly Span[]): string => {
  let kept = '';
  let at = start;
  for (const { from, to } of cuts) {
    kept += text.slice(at, Math.max(at, from)).replace(at === start ? /^(?!)/ : /^[^\S\n]+/, '');
    at = Math.max(at, Math.min(to, end));
  }
  return (kept + text.slice(at, end).trimStart()).trimEnd();
};

/** Takes whole sentences out, and a line that is left with nothing but its dash. */
export const withoutSentences = (text: string, cuts: readonly Span[]): string => {
  const kept: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const here = cuts.filter(({ from, to }) => from < end && to > start);
    const left = here.length === 0 ? line : lineWithout(text, start, end, here);
    if (here.length === 0 || !isBare(left)) kept.push(left);
    start = end + 1;
  }
  return kept.join('\n');
};

/** The whole sentences that these ranges touch. */
export const sentencesOver = (text: string, spans: readonly Span[]): readonly Span[] =>
  sentences(text).filter(({ from, to }) => spans.some((span) => span.from < to && span.to > from));
