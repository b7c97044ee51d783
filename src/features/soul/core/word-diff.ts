/** Half-open range of UTF-16 offsets in the edited text; empty where words were only taken out. */
export interface Edit {
  readonly from: number;
  readonly to: number;
}

/** A Han character, a run of other letters and digits, a run of blanks, or any other single character. */
const words = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}'’_])+|\s+|./gsu;

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

/** Edits of the middles `a` and `b`, where `b` begins at `offset` of the edited text. */
const middleEdits = (a: readonly string[], b: readonly string[], offset: number): Edit[] => {
  const whole = { from: offset, to: offset + b.join('').length };
  if ((a.length + 1) * (b.length + 1) > affordable) return [whole];
  const table = subsequences(a, b);
  const width = b.length + 1;
  const edits: Edit[] = [];
  let [i, j, at] = [0, 0, offset];
  const note = (to: number): void => {
    const last = edits.at(-1);
    if (last?.to === at) edits[edits.length - 1] = { from: last.from, to };
    else edits.push({ from: at, to });
  };
  while (i < a.length || j < b.length) {
    const word = b[j];
    if (word !== undefined && a[i] === word) {
      i += 1;
      j += 1;
      at += word.length;
    } else if (
      word === undefined ||
      (i < a.length && (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      note(at);
      i += 1;
    } else {
      note(at + word.length);
      j += 1;
      at += word.length;
    }
  }
  return edits;
};

/** What may stand between two edits of one phrase. */
const withinPhrase = /^(?:\s*|\p{Script=Han})$/u;

const joinPhrases = (edits: readonly Edit[], text: string): Edit[] =>
  edits.reduce<Edit[]>((joined, edit) => {
    const last = joined.at(-1);
    if (last && withinPhrase.test(text.slice(last.to, edit.from)))
      joined[joined.length - 1] = { from: last.from, to: edit.to };
    else joined.push(edit);
    return joined;
  }, []);

/** The phrases in which `edited` departs from `original`, in order. */
export const wordDiff = (original: string, edited: string): readonly Edit[] => {
  if (original === edited) return [];
  const a = original.match(words) ?? [];
  const b = edited.match(words) ?? [];
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const offset = b.slice(0, start).join('').length;
  return joinPhrases(
    middleEdits(a.slice(start, a.length - end), b.slice(start, b.length - end), offset),
    edited,
  );
};
