export type LineEnd = '\n' | '\r\n';

/** A text apart from how it is written down. */
export interface TextLines {
  readonly lines: readonly string[];
  /** null: a single line has none. */
  readonly lineEnd: LineEnd | null;
  /** Whether it begins with a byte order mark. */
  readonly marked: boolean;
}

const mark = '\ufeff';

const isMixed = (text: string): boolean => /\r\n/.test(text) && /(?:^|[^\r])\n/.test(text);

const read = (text: string, keepsReturns: boolean): TextLines => {
  const marked = text.startsWith(mark);
  const body = marked ? text.slice(mark.length) : text;
  if (!body.includes('\n')) return { lines: [body], lineEnd: null, marked };
  const lineEnd = !keepsReturns && body.includes('\r\n') ? '\r\n' : '\n';
  return { lines: body.split(lineEnd), lineEnd, marked };
};

/** Texts as lines that compare: where one of them mixes its line ends, the returns count as part of the lines. */
export const readTogether = <T extends readonly string[]>(texts: T): { [K in keyof T]: TextLines } => {
  const keepsReturns = texts.some(isMixed);
  return texts.map((text) => read(text, keepsReturns)) as { [K in keyof T]: TextLines };
};

export const written = ({ lines, lineEnd, marked }: TextLines): string =>
  (marked ? mark : '') + lines.join(lineEnd ?? '\n');
