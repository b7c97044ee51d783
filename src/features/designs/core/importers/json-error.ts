import { type Position, positionsOf } from '../position.ts';

const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const space = /[ \t\r\n]*/y;

const match = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** Where a text stops being JSON. Engines word and place this differently, so it is read once more here. */
export const jsonErrorAt = (text: string): Position => {
  const closers: string[] = [];
  let expects: 'value' | 'key' | 'colon' | 'end' = 'value';
  let mayClose = false;
  let at = match(space, text, 0);
  while (at < text.length) {
    const char = text[at] ?? '';
    const closes = char === closers.at(-1) && (expects === 'end' || mayClose);
    const opens = expects === 'value' && (char === '{' || char === '[');
    let length = 1;
    if (closes) {
      closers.pop();
      expects = 'end';
      mayClose = false;
    } else if (opens) {
      closers.push(char === '{' ? '}' : ']');
      expects = char === '{' ? 'key' : 'value';
      mayClose = true;
    } else if (expects === 'colon' && char === ':') expects = 'value';
    else if (expects === 'end' && char === ',' && closers.length > 0)
      expects = closers.at(-1) === '}' ? 'key' : 'value';
    else if (expects === 'key' || expects === 'value') {
      length = match(string, text, at) || (expects === 'value' ? match(literal, text, at) : 0);
      if (length === 0) break;
      expects = expects === 'key' ? 'colon' : 'end';
      mayClose = false;
    } else break;
    at += length;
    at += match(space, text, at);
  }
  return positionsOf(text)(at);
};
