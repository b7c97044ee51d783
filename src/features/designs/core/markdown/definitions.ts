const label = /^\[(?:[^\\[\]]|\\.){1,999}\]:/s;
const gap = /^[ \t]*(?:\n[ \t]*)?/;
const pointed = /^<(?:[^<>\n\\]|\\.)*>/;
const title = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))/s;
const rest = /^[ \t]*(?:\n|$)/;

const gapLength = (text: string): number => gap.exec(text)?.[0].length ?? 0;

/** Length of a destination without pointed brackets: its round brackets are in pairs. */
const plainLength = (text: string): number => {
  let depth = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char <= ' ' || char === '\x7f') break;
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') {
      if (depth === 0) break;
      depth -= 1;
    }
  }
  return depth === 0 ? at : 0;
};

const destinationLength = (text: string): number =>
  text.startsWith('<') ? (pointed.exec(text)?.[0].length ?? 0) : plainLength(text);

/** Length of the link reference definition at the start of a paragraph's text, with its line end; 0 for none. */
const definitionLength = (text: string): number => {
  const named = label.exec(text)?.[0];
  if (named === undefined || named.slice(1, -2).trim() === '') return 0;
  const start = named.length + gapLength(text.slice(named.length));
  const destination = destinationLength(text.slice(start));
  if (destination === 0) return 0;
  const end = start + destination;
  const space = gapLength(text.slice(end));
  const titled = space === 0 ? undefined : title.exec(text.slice(end + space))?.[0];
  for (const at of titled === undefined ? [end] : [end + space + titled.length, end]) {
    const last = rest.exec(text.slice(at))?.[0];
    if (last !== undefined) return at + last.length;
  }
  return 0;
};

/** How many of a paragraph's first lines are link reference definitions. */
export const definitionLines = (lines: readonly string[]): number => {
  let text = lines.join('\n');
  let count = 0;
  while (text.startsWith('[')) {
    const length = definitionLength(text);
    if (length === 0) break;
    const taken = text.slice(0, length);
    count += taken.split('\n').length - (taken.endsWith('\n') ? 1 : 0);
    text = text.slice(length);
  }
  return count;
};
