import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { err, ok, type Result } from '#lib/result.ts';
import type { Position } from './position.ts';
import { type DesignProblem, problem, type SyntaxReason } from './problem.ts';
import type { YamlBlock } from './source-blocks.ts';

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly text: string;
  readonly position: Position;
}
export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly position: Position;
}
export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly position: Position;
}
export type YamlNode = YamlScalar | YamlMap | YamlList;
export interface YamlEntry {
  readonly key: string;
  readonly position: Position;
  readonly node: YamlNode;
}

export const maxValues = 50_000;
export const maxDepth = 20;

const reasons: Readonly<Record<string, SyntaxReason>> = {
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-plain-value',
  BAD_INDENT: 'indentation',
  TAB_AS_INDENT: 'indentation',
  MISSING_CHAR: 'unclosed-quote',
};

class Refusal extends Error {
  readonly problem: DesignProblem;
  constructor(refused: DesignProblem) {
    super(refused.rule);
    this.problem = refused;
  }
}

const scalarText = (value: unknown, source: string | undefined): string => {
  if (typeof value === 'string') return value;
  return source ?? (value === null || value === undefined ? '' : String(value));
};

/** Copies the library's tree into plain nodes with positions; aliases are followed under the same limits. */
const copier = (at: (node: Node | null | undefined) => Position) => {
  const anchors = new Map<string, Node>();
  let values = 0;

  const copy = (node: Node | null | undefined, depth: number): YamlNode => {
    const position = at(node);
    values += 1;
    if (values > maxValues) throw new Refusal(problem('too-many-values', position, { limit: maxValues }));
    if (depth > maxDepth) throw new Refusal(problem('too-deep', position, { limit: maxDepth }));
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      return target === undefined ? { kind: 'scalar', text: '', position } : copy(target, depth + 1);
    }
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined)
      anchors.set(node.anchor, node);
    if (isMap(node)) return { kind: 'map', entries: copyEntries(node.items, depth), position };
    if (isSeq(node)) {
      return { kind: 'list', items: node.items.map((item) => copy(item as Node, depth + 1)), position };
    }
    return isScalar(node)
      ? { kind: 'scalar', text: scalarText(node.value, node.source), position }
      : { kind: 'scalar', text: '', position };
  };

  const copyEntries = (pairs: readonly { key: unknown; value: unknown }[], depth: number): YamlEntry[] => {
    const seen = new Set<string>();
    return pairs.map((pair) => {
      const keyNode = pair.key as Node | null;
      const key = isScalar(keyNode) ? scalarText(keyNode.value, keyNode.source) : '';
      const position = at(keyNode);
      if (seen.has(key)) throw new Refusal(problem('duplicate-key', position, { key }));
      seen.add(key);
      return { key, position, node: copy(pair.value as Node | null, depth + 1) };
    });
  };

  return copy;
};

/** Reads one block. The library's own duplicate check is quadratic, so it is off and ours takes its place. */
export const yamlTree = (
  block: YamlBlock,
  positionAt: (offset: number) => Position,
): Result<YamlNode, DesignProblem> => {
  const at = (node: Node | null | undefined): Position => positionAt(block.offset + (node?.range?.[0] ?? 0));
  try {
    const document = parseDocument(block.text, {
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [first] = document.errors;
    if (first !== undefined) {
      const reason = reasons[first.code] ?? 'other';
      return err(
        problem('yaml-syntax', positionAt(block.offset + first.pos[0]), { reason, message: first.message }),
      );
    }
    return ok(copier(at)(document.contents, 0));
  } catch (refusal) {
    if (refusal instanceof Refusal) return err(refusal.problem);
    // The library recurses, so a value nested thousands deep exhausts its stack.
    return err(problem('too-deep', positionAt(block.offset), { limit: maxDepth }));
  }
};
