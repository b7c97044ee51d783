import type { Span } from './finding.ts';

/** Text as the phrase patterns read it, with the way back to where each unit came from. */
export interface Folded {
  readonly text: string;
  /** From a range of the folded text to the range of the source. */
  readonly source: (from: number, to: number) => Span;
}

const unseen = /\u034f|[\p{Cf}\p{Variation_Selector}\u115f\u1160\u3164\uffa0]/u;

const straight: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"' };

const fold = (point: string): string => {
  if (point < '\u0080') return point.toLowerCase();
  if (unseen.test(point)) return '';
  return straight[point] ?? point.normalize('NFKC').toLowerCase();
};

/** Lower case, compatibility forms, straight quotes, and nothing that cannot be seen: what hides a phrase goes. */
export const folded = (source: string): Folded => {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const point of source) {
    const plain = fold(point);
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(at + point.length);
    }
    at += point.length;
  }
  return {
    text,
    source: (from, to) => ({
      from: starts[from] ?? at,
      to: to > from ? (ends[to - 1] ?? at) : (starts[from] ?? at),
    }),
  };
};
