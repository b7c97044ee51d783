import {
  bracketMatching,
  defineLanguageFacet,
  indentService,
  indentUnit,
  Language,
  languageDataProp,
  syntaxHighlighting,
  syntaxTree,
} from '@codemirror/language';
import type { EditorState, Extension } from '@codemirror/state';
import { parseMixed } from '@lezer/common';
import { tagHighlighter, tags } from '@lezer/highlight';
import {
  type BlockParser,
  type MarkdownConfig,
  parser as markdown,
  parseCode,
  Strikethrough,
  Table,
} from '@lezer/markdown';
import { parser as plainYaml } from '@lezer/yaml';
import { indentOf } from '../../../core/source/yaml-place.ts';

const yaml = plainYaml.configure({
  props: [languageDataProp.add({ Stream: defineLanguageFacet({ commentTokens: { line: '#' } }) })],
});

const fence = /^---[ \t]*$/;

/** Without a closing line everything belongs to the front matter, as it does while someone types. */
const frontMatterBlock: BlockParser = {
  name: 'FrontMatter',
  before: 'LinkReference',
  parse(context, line) {
    if (context.lineStart !== 0 || !fence.test(line.text)) return false;
    const parts = [context.elt('FrontMatterMark', 0, line.text.length)];
    const from = line.text.length + 1;
    let closed = false;
    while (!closed && context.nextLine()) closed = fence.test(line.text);
    const to = closed ? context.lineStart : context.prevLineEnd();
    if (to > from) parts.push(context.elt('FrontMatterBody', from, to));
    if (closed) {
      parts.push(context.elt('FrontMatterMark', context.lineStart, context.lineStart + line.text.length));
      context.nextLine();
    }
    context.addElement(context.elt('FrontMatter', 0, context.prevLineEnd(), parts));
    return true;
  },
};

const frontMatter: MarkdownConfig = {
  defineNodes: [
    { name: 'FrontMatter', block: true },
    { name: 'FrontMatterMark', style: tags.meta },
    { name: 'FrontMatterBody' },
  ],
  parseBlock: [frontMatterBlock],
  wrap: parseMixed((node) => (node.name === 'FrontMatterBody' ? { parser: yaml } : null)),
};

const data = defineLanguageFacet({
  commentTokens: { block: { open: '<!--', close: '-->' } },
  closeBrackets: { brackets: ['(', '[', '{', '"'] },
});

const parser = markdown.configure([
  Table,
  Strikethrough,
  parseCode({ codeParser: (info) => (/^ya?ml\b/i.test(info) ? yaml : null) }),
  frontMatter,
  { props: [languageDataProp.add({ Document: data })] },
]);

const classes = tagHighlighter([
  { tag: tags.definition(tags.propertyName), class: 'se-key' },
  { tag: tags.heading, class: 'se-heading' },
  { tag: tags.monospace, class: 'se-code' },
  { tag: tags.strong, class: 'se-strong' },
  { tag: tags.emphasis, class: 'se-emphasis' },
  { tag: tags.strikethrough, class: 'se-struck' },
  { tag: [tags.lineComment, tags.comment, tags.meta, tags.processingInstruction], class: 'se-faint' },
  { tag: [tags.link, tags.url], class: 'se-link' },
]);

/** Whether a place belongs to front matter or to a fenced block of YAML. */
export const isYaml = (state: EditorState, at: number): boolean => {
  for (let node = syntaxTree(state).resolveInner(at, 1); node.parent !== null; node = node.parent) {
    if (node.name === 'Stream' || node.name === 'FrontMatterBody') return true;
  }
  return false;
};

/** Offsets of the YAML at the top of the file, as far as it is parsed. */
export const frontMatterOf = (state: EditorState): { readonly from: number; readonly to: number } | null => {
  const block = syntaxTree(state).topNode.firstChild;
  // The tree of the YAML stands in place of the body once there is one.
  const body = block?.getChild('Stream') ?? block?.getChild('FrontMatterBody');
  return body ? { from: body.from, to: body.to } : null;
};

/** A line that opens a group indents the next one; any other keeps its indentation. */
const indentation = indentService.of((context, at) => {
  const { text, from } = context.lineAt(at, -1);
  const opens = /:\s*$/.test(text) && isYaml(context.state, from);
  return opens ? indentOf(text) + context.unit : null;
});

export const designLanguage: Extension = [
  new Language(data, parser, [], 'design-md').extension,
  syntaxHighlighting(classes),
  bracketMatching(),
  indentUnit.of('  '),
  indentation,
];
