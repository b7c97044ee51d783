import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ReviewedScript } from './csp.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Blocks that a browser never runs as script. */
const data = /^(application\/(ld\+)?json|speculationrules)$/i;

export type InlineScriptProblem =
  | { readonly kind: 'unknown-script'; readonly hash: string; readonly text: string }
  | { readonly kind: 'event-handler'; readonly attribute: string }
  | { readonly kind: 'javascript-url'; readonly attribute: string }
  | { readonly kind: 'frame-document' };

export const scriptHash = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

const textOf = (element: Element): string =>
  element.childNodes.map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : '')).join('');

const problemsOf = (element: Element, known: ReadonlySet<string>): InlineScriptProblem[] => {
  const problems: InlineScriptProblem[] = [];
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  for (const [attribute, value] of attributes) {
    if (/^on/i.test(attribute)) problems.push({ kind: 'event-handler', attribute });
    // Browsers drop control characters and white space from a URL before they read its scheme.
    if (
      [...value]
        .filter((c) => c > ' ')
        .join('')
        .toLowerCase()
        .startsWith('javascript:')
    )
      problems.push({ kind: 'javascript-url', attribute });
    if (attribute === 'srcdoc') problems.push({ kind: 'frame-document' });
  }
  if (element.tagName === 'script' && !attributes.has('src') && !data.test(attributes.get('type') ?? '')) {
    const text = textOf(element);
    if (!known.has(scriptHash(text))) problems.push({ kind: 'unknown-script', hash: scriptHash(text), text });
  }
  return problems;
};

/** Everything in a page that could run script without being a reviewed file or a reviewed inline script. */
export const inlineScriptProblems = (
  html: string,
  reviewed: readonly ReviewedScript[],
): InlineScriptProblem[] => {
  const known = new Set(reviewed.map(({ hash }) => hash));
  const problems: InlineScriptProblem[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) problems.push(...problemsOf(node, known));
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return problems;
};
