import { positionsOf } from '../position.ts';
import { sectionsOf } from '../sections.ts';
import { sourceBlocks } from '../source-blocks.ts';
import type { Merge } from './merge.ts';

/** What stands at a line of a DESIGN.md. */
export type Spot =
  /** `colors.primary`, as the keys above the line say. */
  | { readonly kind: 'token'; readonly path: string }
  | { readonly kind: 'section'; readonly title: string }
  | { readonly kind: 'text' };

export interface ConflictPlace {
  readonly spot: Spot;
  /** One-based line in your text. */
  readonly line: number;
}

const key = /^(\s*)(?:"([^"]+)"|'([^']+)'|([^\s#:'"-][^:]*?)):(?:\s|$)/;

const keyOf = (line: string | undefined): { readonly depth: number; readonly name: string } | null => {
  const match = key.exec(line ?? '');
  const name = match?.[2] ?? match?.[3] ?? match?.[4];
  return name === undefined ? null : { depth: match?.[1]?.length ?? 0, name };
};

/** The keys that lead to a line of YAML. */
const pathAt = (lines: readonly string[], at: number): string | null => {
  const names: string[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (let line = at; line >= 0 && depth > 0; line -= 1) {
    const found = keyOf(lines[line]);
    if (found === null || found.depth >= depth) continue;
    names.unshift(found.name);
    depth = found.depth;
  }
  return names.length === 0 ? null : names.join('.');
};

/** What the lines from `at` to `end`, zero-based, are about. */
export const spotAt = (lines: readonly string[], at: number, end: number): Spot => {
  const text = lines.join('\n');
  const positionAt = positionsOf(text);
  const blocks = sourceBlocks(text);
  const bodyOffset = blocks.ok ? blocks.value.bodyOffset : text.length;
  const isYaml = !blocks.ok || (blocks.value.kind === 'front-matter' && at + 1 < positionAt(bodyOffset).line);
  if (isYaml) {
    const first = lines.slice(at, end).findIndex((line) => keyOf(line) !== null);
    const path = pathAt(lines, at + Math.max(0, first));
    return path === null ? { kind: 'text' } : { kind: 'token', path };
  }
  const above = sectionsOf(text, bodyOffset, positionAt).findLast(({ position }) => position.line <= at + 1);
  return above === undefined ? { kind: 'text' } : { kind: 'section', title: above.title };
};

/** Names a conflict, so that a list can say what it is about. */
export const describeConflict = ({ hunks }: Merge, index: number): ConflictPlace => {
  const hunk = hunks[index];
  const side = (['yours', 'theirs', 'base'] as const).find((one) => (hunk?.[one].length ?? 0) > 0) ?? 'yours';
  const before = hunks.slice(0, index);
  const lengthOf = (one: 'yours' | 'theirs' | 'base'): number =>
    before.reduce((sum, earlier) => sum + earlier[one].length, 0);
  const at = lengthOf(side);
  const lines = hunks.flatMap((one) => one[side]);
  return { spot: spotAt(lines, at, at + (hunk?.[side].length ?? 0)), line: lengthOf('yours') + 1 };
};
