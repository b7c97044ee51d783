import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { err, ok, type Result } from '#lib/result.ts';
import { plainYaml } from './plain-yaml.ts';
import type { Place, PlaceAt } from './position.ts';
import { type DesignProblem, problem, type SyntaxReason } from './problem.ts';
import type { YamlBlock } from './source-blocks.ts';

export interface YamlScalar extends Place {
  readonly kind: 'scalar';
  readonly text: string;
  /** Whether YAML reads it as text, not as a number, a truth or nothing. */
  readonly isString: boolean;
}
export interface YamlMap extends Place {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
}
export interface YamlList extends Place {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}
export type YamlNode = YamlScalar | YamlMap | YamlList;
export interface YamlEntry extends Place {
  readonly key: string;
  readonly node: YamlNode;
}

export const maxValues = 30_000;
/** Groups within a group of tokens. */
export const maxNesting = 20;
/** The file itself and a group of tokens lie around them. */
const maxDepth = maxNesting + 2;

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

type Located = (node: Node | null | undefined, instead?: Place) => Place;

/** Copies the library's tree into plain nodes with places; aliases are followed under the same limits. */
const copier = (at: Located, report: (found: DesignProblem) => void) => {
  const anchors = new Map<string, Node>();
  let values = 0;

  const followed = (source: string, depth: number, place: Place): YamlNode => {
    const target = anchors.get(source);
    if (target === undefined)
      throw new Refusal(problem('yaml-syntax', place, { reason: 'unknown-alias', message: source }));
    return { ...copy(target, depth + 1), ...place };
  };

  const copy = (node: Node | null | undefined, depth: number, instead?: Place): YamlNode => {
    const place = at(node, instead);
    values += 1;
    if (values > maxValues) throw new Refusal(problem('too-many-values', place, { limit: maxValues }));
    if (depth > maxDepth) throw new Refusal(problem('too-deep', place, { limit: maxNesting }));
    if (isAlias(node)) return followed(node.source, depth, place);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined)
      anchors.set(node.anchor, node);
    if (isMap(node)) return { kind: 'map', entries: copyEntries(node.items, depth), ...place };
    if (isSeq(node)) {
      return { kind: 'list', items: node.items.map((item) => copy(item as Node, depth + 1)), ...place };
    }
    return {
      kind: 'scalar',
      text: isScalar(node) ? scalarText(node.value, node.source) : '',
      isString: isScalar(node) && typeof node.value === 'string',
      ...place,
    };
  };

  const copyEntries = (pairs: readonly { key: unknown; value: unknown }[], depth: number): YamlEntry[] => {
    const seen = new Map<string, Place>();
    return pairs.map((pair) => {
      const keyNode = pair.key as Node | null;
      const key = isScalar(keyNode) ? scalarText(keyNode.value, keyNode.source) : '';
      const place = at(keyNode);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, place);
      else report(problem('duplicate-key', place, { key, first: first.span }));
      return { key, ...place, node: copy(pair.value as Node | null, depth + 1, place) };
    });
  };

  return copy;
};

/** Reads one block. The library's own duplicate check is quadratic, so it is off and ours takes its place. */
export const wholeYamlTree = (
  block: YamlBlock,
  placeAt: PlaceAt,
): Result<YamlNode, readonly DesignProblem[]> => {
  const within = (from: number, to: number) => placeAt(block.offset + from, block.offset + to);
  const at: Located = (node, instead) =>
    node?.range ? within(node.range[0], node.range[1]) : (instead ?? within(0, 0));
  try {
    const document = parseDocument(block.text, {
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [first] = document.errors;
    if (first !== undefined) {
      const reason = reasons[first.code] ?? 'other';
      return err([problem('yaml-syntax', within(...first.pos), { reason, message: first.message })]);
    }
    const problems: DesignProblem[] = [];
    const tree = copier(at, (found) => void problems.push(found))(document.contents, 0);
    return problems.length === 0 ? ok(tree) : err(problems);
  } catch (refusal) {
    if (refusal instanceof Refusal) return err([refusal.problem]);
    // The library recurses, so a value nested thousands deep exhausts its stack.
    return err([problem('too-deep', within(0, 0), { limit: maxNesting })]);
  }
};

/** Reads one block of YAML, the quick way where it is plain. */
export const yamlTree = (block: YamlBlock, placeAt: PlaceAt): Result<YamlNode, readonly DesignProblem[]> => {
  const quick = plainYaml(block, placeAt, { depth: maxNesting, values: maxValues });
  return quick === null ? wholeYamlTree(block, placeAt) : ok(quick);
};
