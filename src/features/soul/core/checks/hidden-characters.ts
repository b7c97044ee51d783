import type { Check, Finding, HiddenKind, HiddenPlace, PartText } from './finding.ts';
import { untilClean } from './until-clean.ts';

/** By order: the first that fits names a character. */
const kinds: readonly (readonly [HiddenKind, RegExp])[] = [
  ['tag', /[\u{e0000}-\u{e007f}]/u],
  ['bidi', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u],
  ['selector', /[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u],
  ['filler', /\u034f|[\u115f\u1160\u3164\uffa0]/u],
  ['control', /[\p{Cc}\u2028\u2029\ufff9-\ufffb]/u],
  ['zero-width', /\p{Cf}/u],
];

/** What is looked at closely; a tab or a line's end among it is none. */
const suspect = /\u034f|[\p{Cc}\p{Cf}\p{Variation_Selector}\u115f\u1160\u2028\u2029\u3164\uffa0]/u;

const picture = String.raw`(?:\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?)`;
const joinedBefore = new RegExp(`${picture}$`, 'u');
const joinedAfter = /^(?:\p{Extended_Pictographic}|[\u2640\u2642])/u;
/** Scripts that join letters, or stop them from joining, with these. */
const shaping =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const flag = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6}\u{e007f}/gu;

interface Around {
  readonly before: string;
  readonly after: string;
  readonly line: string;
}

/** Whether a character that cannot be seen does its work in this place. */
const isNeeded = (point: string, { before, after, line }: Around): boolean => {
  if (point === '\u200d')
    return (joinedBefore.test(before) && joinedAfter.test(after)) || shaping.test(before);
  if (point === '\u200c') return shaping.test(before) && /^\p{L}/u.test(after);
  if (/[\u200e\u200f\u061c]/u.test(point)) return rightToLeft.test(line);
  if (/[\ufe0e\ufe0f]/u.test(point)) return /[\p{Emoji}\p{Extended_Pictographic}\p{S}]$/u.test(before);
  if (/[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u.test(point)) return /[\p{Script=Han}\p{Sm}]$/u.test(before);
  if (/[\u180b-\u180f]/u.test(point)) return /\p{Script=Mongolian}$/u.test(before);
  if (/[\u0600-\u0605\u06dd]/u.test(point)) return true;
  return false;
};

const flagsIn = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(flag)].map(({ 0: whole, index }) => [index, index + whole.length]);

interface Hidden extends HiddenPlace {
  readonly from: number;
  readonly to: number;
}

const hiddenIn = (text: string): readonly Hidden[] => {
  if (!suspect.test(text.replace(/[\t\n\r]/g, ''))) return [];
  const flags = flagsIn(text);
  const found: Hidden[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    let at = 0;
    let column = 0;
    for (const point of line) {
      const from = start + at;
      at += point.length;
      column += 1;
      if (point === '\t' || point === '\r' || !suspect.test(point)) continue;
      const around = {
        before: line.slice(Math.max(0, at - point.length - 8), at - point.length),
        after: line.slice(at, at + 4),
        line,
      };
      if (isNeeded(point, around) || flags.some(([a, b]) => from >= a && from < b)) continue;
      found.push({
        code: `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
        kind: kinds.find(([, pattern]) => pattern.test(point))?.[0] ?? 'zero-width',
        line: index + 1,
        column,
        from,
        to: from + point.length,
      });
    }
    start += line.length + 1;
  }
  return found;
};

const withoutHidden = (text: string): string =>
  untilClean(text, (dirty) => {
    let clean = '';
    let at = 0;
    for (const { from, to } of hiddenIn(dirty)) {
      clean += dirty.slice(at, from);
      at = to;
    }
    return clean + dirty.slice(at);
  });

/** Kinds that carry words past a reader's eye; the others are mostly remains of copying. */
const deceives: ReadonlySet<HiddenKind> = new Set(['tag', 'bidi', 'selector']);

/** As many places as are worth naming. */
const named = 5;

const checkPart = ({ part, text }: PartText): readonly Finding[] => {
  const hidden = hiddenIn(text);
  const first = hidden[0];
  if (!first) return [];
  return [
    {
      rule: 'hidden-characters',
      severity: hidden.some(({ kind }) => deceives.has(kind)) ? 'error' : 'warning',
      part,
      span: { from: first.from, to: first.to },
      detail: {
        tag: 'hidden',
        count: hidden.length,
        places: hidden.slice(0, named).map(({ code, kind, line, column }) => ({ code, kind, line, column })),
      },
      fix: { id: 'remove-hidden', part, text: withoutHidden(text) },
    },
  ];
};

/** Characters that nobody sees and every model reads; not those that an emoji or a script needs. */
export const checkHiddenCharacters: Check = ({ parts }) => parts.flatMap(checkPart);
