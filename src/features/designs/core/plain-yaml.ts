import type { Place, PlaceAt } from './position.ts';
import type { YamlBlock } from './source-blocks.ts';
import type { YamlEntry, YamlMap, YamlScalar } from './yaml-tree.ts';

const entryLine = /^( *)(?:(\w[\w.-]*)|"([^"\\]*)"|'([^']*)'):(?: +(\S.*))?$/;
const blank = /^ *$/;
const comment = /^( *)#/;
const doubleQuoted = /^("([^"\\]*)")(?: +(?:#.*)?)?$/;
const singleQuoted = /^('([^']*)')(?: +(?:#.*)?)?$/;
const plain = /^(?:[\w.(]|-(?=[\d.]))(?:[^:#\t]|:(?=\S)|(?<=\S)#)*$/;
const noString =
  /^(?:null|true|false|[-+]?\d+|0o[0-7]+|0x[\da-f]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|[-+]?\.inf|\.nan)$/i;

interface Level {
  readonly indent: number;
  readonly from: number;
  readonly entries: YamlEntry[];
  readonly keys: Set<string>;
}

interface Pending extends Place {
  readonly key: string;
}

const scalarAt = (value: string, from: number, placeAt: PlaceAt): YamlScalar | null => {
  const quoted = doubleQuoted.exec(value) ?? singleQuoted.exec(value);
  if (quoted !== null) {
    const to = from + (quoted[1] ?? '').length;
    return { kind: 'scalar', text: quoted[2] ?? '', isString: true, ...placeAt(from, to) };
  }
  if (!plain.test(value)) return null;
  const text = value.replace(/ +$/, '');
  return { kind: 'scalar', text, isString: !noString.test(text), ...placeAt(from, from + text.length) };
};

/**
 * Reads what nearly every design file is made of, maps of one-line values, many times faster than a whole YAML reader.
 * Null for anything else, be it another form of YAML or a mistake: a whole reader has to look at it then.
 */
export const plainYaml = (
  block: YamlBlock,
  placeAt: PlaceAt,
  limits: { readonly depth: number; readonly values: number },
): YamlMap | null => {
  const levels: Level[] = [];
  let pending: Pending | null = null;
  let end = block.offset;
  let values = 0;
  /** Of the deepest comment since the last entry. */
  let remark = 0;

  const leave = (): YamlMap | null => {
    const level = levels.pop();
    if (level === undefined) return null;
    const map: YamlMap = { kind: 'map', entries: level.entries, ...placeAt(level.from, end) };
    const above = levels.at(-1)?.entries;
    const last = above?.at(-1);
    if (above !== undefined && last !== undefined) above[above.length - 1] = { ...last, node: map };
    return map;
  };

  for (let at = 0; at < block.text.length; ) {
    const stop = block.text.indexOf('\n', at);
    const next = stop === -1 ? block.text.length : stop + 1;
    const line = block.text.slice(at, stop === -1 ? next : stop).replace(/\r$/, '');
    const from = block.offset + at;
    at = next;
    if (blank.test(line)) continue;
    const remarkIndent = comment.exec(line)?.[1]?.length;
    if (remarkIndent !== undefined) {
      remark = Math.max(remark, remarkIndent);
      continue;
    }
    const match = entryLine.exec(line);
    if (match === null) return null;
    const indent = (match[1] ?? '').length;
    // A comment deeper than what follows it belongs to the map before it, by rules of its own.
    if (remark > indent) return null;
    remark = 0;
    const key = match[2] ?? match[3] ?? match[4] ?? '';
    const deeper = indent > (levels.at(-1)?.indent ?? -1);
    if (deeper !== (pending !== null || levels.length === 0)) return null;
    if (deeper) levels.push({ indent, from: from + indent, entries: [], keys: new Set() });
    while ((levels.at(-1)?.indent ?? 0) > indent) leave();
    const level = levels.at(-1);
    values += 2;
    if (level?.indent !== indent || level.keys.has(key)) return null;
    if (levels.length > limits.depth || values > limits.values) return null;
    level.keys.add(key);
    const value = match[5];
    const keyEnd = indent + key.length + (match[2] === undefined ? 2 : 0);
    const place = placeAt(from + indent, from + keyEnd);
    end = block.offset + next;
    pending = value === undefined ? { key, ...place } : null;
    const node =
      value === undefined
        ? ({ kind: 'map', entries: [], ...place } as const)
        : scalarAt(value, from + line.length - value.length, placeAt);
    if (node === null) return null;
    level.entries.push({ key, ...place, node });
  }
  if (pending !== null || remark > 0) return null;
  let root: YamlMap | null = null;
  while (levels.length > 0) root = leave();
  return root;
};
