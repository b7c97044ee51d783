export type LineEnd = '\n' | '\r\n' | '\r';

/** A line end unlike most of its file, by its offset in the body. */
export interface OddEnd {
  readonly at: number;
  readonly end: LineEnd;
}

export interface LineEnds {
  readonly bom: boolean;
  readonly usual: LineEnd;
  /** In the order of the file. */
  readonly odd: readonly OddEnd[];
}

const bom = '\uFEFF';

const found = (text: string): OddEnd[] => {
  const ends: OddEnd[] = [];
  let taken = 0;
  for (const match of text.matchAll(/\r\n?|\n/g)) {
    ends.push({ at: match.index - taken, end: match[0] as LineEnd });
    taken += match[0].length - 1;
  }
  return ends;
};

const mostFrequent = (ends: readonly OddEnd[]): LineEnd => {
  const counted = (['\n', '\r\n', '\r'] as const).map((end) => ({
    end,
    count: ends.filter((one) => one.end === end).length,
  }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).end;
};

/** Takes a file apart into a body whose lines end in `\n`, and what is needed to write the file again. */
export const splitLineEnds = (file: string): { readonly body: string; readonly ends: LineEnds } => {
  const marked = file.startsWith(bom);
  const text = marked ? file.slice(1) : file;
  if (!text.includes('\r')) return { body: text, ends: { bom: marked, usual: '\n', odd: [] } };
  const all = found(text);
  const usual = mostFrequent(all);
  return {
    body: text.replace(/\r\n?/g, '\n'),
    ends: { bom: marked, usual, odd: all.filter(({ end }) => end !== usual) },
  };
};

const written = (body: string, end: LineEnd): string => (end === '\n' ? body : body.replaceAll('\n', end));

/** The file again; `splitLineEnds` backwards. */
export const joinLineEnds = (body: string, { bom: marked, usual, odd }: LineEnds): string => {
  const parts = [marked ? bom : ''];
  let from = 0;
  for (const { at, end } of odd) {
    parts.push(written(body.slice(from, at), usual), end);
    from = at + 1;
  }
  parts.push(written(body.slice(from), usual));
  return parts.join('');
};

/** Where an offset of the body lies in the file; `breaksBefore` counts the line ends before it. */
export const fileOffset = (
  at: number,
  breaksBefore: (at: number) => number,
  { bom: marked, usual, odd }: LineEnds,
): number => {
  const longer = usual.length > 1 ? breaksBefore(at) : 0;
  const unlike = odd
    .filter((one) => one.at < at)
    .reduce((sum, { end }) => sum + end.length - usual.length, 0);
  return at + (marked ? 1 : 0) + longer + unlike;
};

/** Where an offset of the file lies in a body of `length`. */
export const bodyOffset = (
  offset: number,
  length: number,
  breaksBefore: (at: number) => number,
  ends: LineEnds,
): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fileOffset(middle, breaksBefore, ends) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
