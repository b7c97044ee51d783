import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface PageParts {
  /** Addresses of scripts that run before the visitor does anything. */
  scripts: string[];
  inlineScripts: string[];
  styles: string[];
  inlineStyles: string[];
  preloadedFonts: string[];
}

/** Directives of an island that wait for the visitor: everything else hydrates by itself. */
const waits = new Set(['media']);

const text = (element: Element) =>
  element.childNodes.map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : '')).join('');

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function readScript(element: Element, attributes: ReadonlyMap<string, string>, parts: PageParts): void {
  const type = attributes.get('type') ?? 'module';
  const src = attributes.get('src');
  if (src !== undefined) parts.scripts.push(src);
  else if (/^(module|(text|application)\/javascript|)$/.test(type)) parts.inlineScripts.push(text(element));
}

function readLink(attributes: ReadonlyMap<string, string>, parts: PageParts): void {
  const { rel, as, href = '' } = Object.fromEntries(attributes);
  if (rel === 'stylesheet') parts.styles.push(href);
  if (rel === 'modulepreload' || (rel === 'preload' && as === 'script')) parts.scripts.push(href);
  if (rel === 'preload' && as === 'font') parts.preloadedFonts.push(href);
}

function readIsland(attributes: ReadonlyMap<string, string>, parts: PageParts): void {
  if (waits.has(attributes.get('client') ?? '')) return;
  for (const name of ['component-url', 'renderer-url', 'before-hydration-url']) {
    const address = attributes.get(name);
    if (address) parts.scripts.push(address);
  }
}

/** What a page loads by itself. */
export function pageParts(html: string): PageParts {
  const parts: PageParts = {
    scripts: [],
    inlineScripts: [],
    styles: [],
    inlineStyles: [],
    preloadedFonts: [],
  };
  for (const element of elements(parse(html))) {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    if (element.tagName === 'script') readScript(element, attributes, parts);
    if (element.tagName === 'link') readLink(attributes, parts);
    if (element.tagName === 'style') parts.inlineStyles.push(text(element));
    if (element.tagName === 'astro-island') readIsland(attributes, parts);
  }
  return parts;
}

const staticImport = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*\s{},]*?\bfrom\s*)?["']([^"']+)["']/g;

/** Modules that a module names in static imports and re-exports; `import()` waits for a reason and does not count. */
export const staticImports = (code: string): string[] =>
  [...code.matchAll(staticImport)].flatMap(([, address]) => address ?? []);
