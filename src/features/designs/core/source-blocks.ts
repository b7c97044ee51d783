import { err, ok, type Result } from '#lib/result.ts';
import { scanBlocks } from './markdown/blocks.ts';

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

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const closing = /^---[ \t]*(?:\r\n|\n|\r|$)/gm;
const isYaml = (info: string): boolean => /^ya?ml(?:\s|$)/.test(info);

/** Front matter between two lines of `---`; where there is none, every fenced `yaml` block. */
export const sourceBlocks = (text: string): Result<SourceBlocks, 'unclosed'> => {
  const open = opening.exec(text);
  if (open === null) {
    const bodyOffset = text.startsWith('\uFEFF') ? 1 : 0;
    const blocks = scanBlocks(text, bodyOffset)
      .fences.filter(({ info }) => isYaml(info))
      .map(({ from, to }) => ({ text: text.slice(from, to), offset: from }));
    return ok({ kind: blocks.length > 0 ? 'fenced' : 'none', blocks, bodyOffset });
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
