import { cssScope, type Scope } from './css-scope.ts';

export interface CustomProperty {
  /** With its dashes, escapes read. */
  readonly name: string;
  readonly value: string;
  readonly scope: Scope;
}

/** `1\.5` is `1.5`, `\31 ` is `1`. */
export const unescapeCss = (text: string): string =>
  text.replace(/\\(?:([0-9a-f]{1,6})\s?|([^\n]))/gi, (_, code?: string, char?: string) => {
    const point = Number.parseInt(code ?? '', 16);
    return code === undefined
      ? (char ?? '')
      : point > 0 && point <= 0x10ffff
        ? String.fromCodePoint(point)
        : '\uFFFD';
  });

/** The end of the string that opens at `start`: past its quote, or before the line's end where it never closes. */
const stringEnd = (css: string, start: number): number => {
  for (let at = start + 1; at < css.length; at += 1) {
    if (css[at] === '\\') at += 1;
    else if (css[at] === css[start]) return at + 1;
    else if (css[at] === '\n') return at;
  }
  return css.length;
};

const isProperty = (text: string): boolean => /^\s*--[^:{]*:/.test(text);

/**
 * Every custom property of a style sheet, in one pass over it. Comments, strings, escapes, parentheses and nested
 * blocks are read as CSS reads them; what else is wrong is passed over.
 */
export const customProperties = (css: string): CustomProperty[] => {
  const found: CustomProperty[] = [];
  const scopes: Scope[] = ['root'];
  let pending = '';
  let inside = 0;

  const declare = (): void => {
    const text = pending.trim();
    pending = '';
    const colon = text.indexOf(':');
    if (!text.startsWith('--') || colon === -1) return;
    const value = text
      .slice(colon + 1)
      .replace(/!\s*important$/i, '')
      .trim();
    found.push({ name: unescapeCss(text.slice(0, colon).trim()), value, scope: scopes.at(-1) ?? 'root' });
  };

  for (let at = 0; at < css.length; ) {
    const char = css[at] ?? '';
    let end = at + 1;
    if (char === '/' && css[at + 1] === '*') {
      const close = css.indexOf('*/', at + 2);
      end = close === -1 ? css.length : close + 2;
      pending += ' ';
    } else if (char === '"' || char === "'" || char === '\\') {
      end = char === '\\' ? Math.min(at + 2, css.length) : stringEnd(css, at);
      pending += css.slice(at, end);
    } else if (char === '(' || char === '[' || (char === '{' && (inside > 0 || isProperty(pending)))) {
      inside += 1;
      pending += char;
    } else if (inside > 0 && (char === ')' || char === ']' || char === '}')) {
      inside -= 1;
      pending += char;
    } else if (inside > 0 || (char !== '{' && char !== '}' && char !== ';')) {
      pending += char;
    } else if (char === '{') {
      scopes.push(cssScope(scopes.at(-1) ?? 'root', pending));
      pending = '';
    } else {
      declare();
      if (char === '}' && scopes.length > 1) scopes.pop();
    }
    at = end;
  }
  declare();
  return found;
};
