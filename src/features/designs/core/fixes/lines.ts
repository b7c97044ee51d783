/** Where the line of an offset starts. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Where the line after that of an offset starts, or the text ends. */
export const nextLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
};

/** The line of an offset without its end. */
export const lineAt = (text: string, at: number): string =>
  text.slice(lineStart(text, at), nextLine(text, at)).replace(/\r?\n$/, '');

export const lineEndOf = (text: string): string => (/\r\n/.test(text) ? '\r\n' : '\n');
