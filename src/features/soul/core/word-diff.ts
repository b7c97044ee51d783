/** Half-open range of UTF-16 offsets in the edited text; empty where words were only taken out. */
export interface Edit {
  readonly from: number;
  readonly to: number;
}

/** A Han character, a run of other letters and digits, a run of blanks, or any other single character. */
export const wordTokens = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}'’_])+|\s+|./gsu;

/** Above this many cells the table costs more than it tells; the middle then counts as one edit. */
const affordable = 1_000_000;

const commonStart = (a: readonly string[], b: readonly string[]): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
};

const commonEnd = (a: readonly string[], b: readonly string[], from: number): number => {
  let n = 0;
  while (from + n < Math.min(a.length, b.length) && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
};

/** Lengths of the longest common subsequences of all suffixes, row by row. */
const subsequences = (a: readonly string[], b: readonly string[]): Uint16Array => {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (index: number): number => table[index] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      table[here] = a[i] === b[j] ? at(here + width + 1) + 1 : Math.max(at(here + width), at(here + 1));
    }
  return table;
};

/** A stretch in which two texts part: half-open ranges of UTF-16 offsets, of which one may be empty. */
export interface Hunk {
  readonly original: Edit;
  readonly edited: Edit;
}

/** Where the middles `a` and `b` part, both of which begin at `offset` of their texts. */
const middleHunks = (a: readonly string[], b: readonly string[], offset: number): Hunk[] => {
  if ((a.length + 1) * (b.length + 1) > affordable)
    return [
      {
        original: { from: offset, to: offset + a.join('').length },
        edited: { from: offset, to: offset + b.join('').length },
      },
    ];
  const table = subsequences(a, b);
  const width = b.length + 1;
  const hunks: Hunk[] = [];
  let [i, j, inA, inB] = [0, 0, offset, offset];
  const note = (toA: number, toB: number): void => {
    const last = hunks.at(-1);
    const joins = last?.original.to === inA && last.edited.to === inB;
    const fromA = joins ? last.original.from : inA;
    const fromB = joins ? last.edited.from : inB;
    if (joins) hunks.pop();
    hunks.push({ original: { from: fromA, to: toA }, edited: { from: fromB, to: toB } });
    [inA, inB] = [toA, toB];
  };
  while (i < a.length || j < b.length) {
    const [gone, word] = [a[i], b[j]];
    if (word !== undefined && gone === word) {
      i += 1;
      j += 1;
      inA += word.length;
      inB += word.length;
    } else if (
      gone !== undefined &&
      (word === undefined || (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      note(inA + gone.length, inB);
      i += 1;
    } else {
      note(inA, inB + (word?.length ?? 0));
      j += 1;
    }
  }
  return hunks;
};

/** Where two texts part, in order; all else is the same in both. */
export const hunksOf = (original: string, edited: string): readonly Hunk[] => {
  if (original === edited) return [];
  const a = original.match(wordTokens) ?? [];
  const b = edited.match(wordTokens) ?? [];
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const offset = b.slice(0, start).join('').length;
  return middleHunks(a.slice(start, a.length - end), b.slice(start, b.length - end), offset);
};

/** What may stand between two edits of one phrase. */
const withinPhrase = /^(?:\s*|\p{Script=Han})$/u;

/** Makes one of edits with nothing but blanks or a single Han character between them. */
export const joinPhrases = (edits: readonly Edit[], text: string): Edit[] =>
  edits.reduce<Edit[]>((joined, edit) => {
    const last = joined.at(-1);
    if (last && withinPhrase.test(text.slice(last.to, edit.from)))
      joined[joined.length - 1] = { from: last.from, to: edit.to };
    else joined.push(edit);
    return joined;
  }, []);

/** The phrases in which `edited` departs from `original`, in order. */
export const wordDiff = (original: string, edited: string): readonly Edit[] =>
  joinPhrases(
    hunksOf(original, edited).map((hunk) => hunk.edited),
    edited,
  );
