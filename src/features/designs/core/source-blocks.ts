import { err, ok, type Result } from '#lib/result.ts';

/** A stretch of YAML inside the file, with where it starts. */
export interface YamlBlock {
  readonly text: string;
  readonly offset: number;
}

export interface SourceBlocks {
  readonly kind: 'front-matter' | 'fenced' | 'none';
  readonly blocks: readonly YamlBlock[];
  /** Where the prose starts. */
  readonly bodyOffset: number;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/gm;
const fence = /^ {0,3}(`{3,}|~{3,})[ \t]*ya?ml[^\n]*\r?\n([\s\S]*?)^ {0,3}\1[`~]*[ \t]*\r?$/gm;

const fencedBlocks = (text: string): YamlBlock[] =>
  [...text.matchAll(fence)].map((match) => {
    const yaml = match[2] ?? '';
    return { text: yaml, offset: match.index + match[0].indexOf('\n') + 1 };
  });

/** Front matter between two lines of `---`; where there is none, every fenced `yaml` block. */
export const sourceBlocks = (text: string): Result<SourceBlocks, 'unclosed'> => {
  const open = opening.exec(text);
  if (open === null) {
    const blocks = fencedBlocks(text);
    return ok({ kind: blocks.length > 0 ? 'fenced' : 'none', blocks, bodyOffset: 0 });
  }
  const start = open[0].length;
  closing.lastIndex = start;
  const close = closing.exec(text);
  if (close === null) return err('unclosed');
  return ok({
    kind: 'front-matter',
    blocks: [{ text: text.slice(start, close.index), offset: start }],
    bodyOffset: close.index + close[0].length,
  });
};
