/** Where a custom property holds: for the whole page, there in dark, in Tailwind's `@theme`, or somewhere narrower. */
export type Scope = 'root' | 'dark' | 'theme' | 'narrow';

const wholePage =
  /^(?:&|\*|html|body|:root|:host)?(?:\.light|\.dark|\.(?:light|dark)-(?:mode|theme)|\.theme-(?:light|dark)|\[[a-z-]{1,40}=(?:light|dark)\])*$/;
const darkMark = /dark/;

const plainSelector = (part: string): string =>
  part
    .replaceAll(/["'()]|:where|:is/g, '')
    .replaceAll(/\s*=\s*/g, '=')
    .trim();

const selectorScope = (parent: Scope, selector: string): Scope => {
  const parts = selector.toLowerCase().split(',').map(plainSelector);
  if (!parts.every((part) => part.split(/\s+/).every((word) => wholePage.test(word)))) return 'narrow';
  return parts.every((part) => darkMark.test(part)) ? 'dark' : parent;
};

const mediaScope = (parent: Scope, query: string): Scope => {
  const condition = query.replaceAll(/\s/g, '').toLowerCase();
  if (condition === '(prefers-color-scheme:dark)') return 'dark';
  return /^(?:screen|all|\(prefers-color-scheme:light\))$/.test(condition) ? parent : 'narrow';
};

/** The scope of a block by what stands before its brace. */
export const cssScope = (parent: Scope, prelude: string): Scope => {
  if (parent === 'narrow') return 'narrow';
  const text = prelude.trim().slice(0, 500);
  if (!text.startsWith('@')) return selectorScope(parent, text);
  const [rule = '', ...rest] = text.split(/\s+/);
  switch (rule.toLowerCase()) {
    case '@theme':
      return parent === 'dark' ? 'dark' : 'theme';
    case '@media':
      return mediaScope(parent, rest.join(' '));
    case '@variant':
      return rest[0] === 'dark' ? 'dark' : 'narrow';
    case '@layer':
    case '@supports':
      return parent;
    default:
      return 'narrow';
  }
};
