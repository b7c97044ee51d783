import { err, ok, type Result } from '#lib/result.ts';
import { buildColors } from './build-colors.ts';
import { buildComponents } from './build-components.ts';
import { buildDimensions } from './build-dimensions.ts';
import { buildTypography } from './build-typography.ts';
import type { DesignModel } from './model.ts';
import { type Position, positionsOf } from './position.ts';
import { type DesignProblem, problem } from './problem.ts';
import { knownSection, type Section, sectionsOf } from './sections.ts';
import { sourceBlocks } from './source-blocks.ts';
import { scalarAt, tokenTables } from './token-tables.ts';
import { type YamlMap, yamlTree } from './yaml-tree.ts';

/** Characters of a file that are still read. */
export const maxLength = 1_000_000;

const start: Position = { line: 1, column: 1 };

const duplicateSections = (sections: readonly Section[]): DesignProblem[] => {
  const seen = new Set<string>();
  return sections.flatMap(({ title, position }) => {
    const known = knownSection(title);
    if (known === null || !seen.has(known)) {
      if (known !== null) seen.add(known);
      return [];
    }
    return [problem('duplicate-section', position, { section: known })];
  });
};

const duplicateKeys = (roots: readonly YamlMap[]): DesignProblem[] => {
  const seen = new Set<string>();
  return roots
    .flatMap((root) => root.entries)
    .flatMap(({ key, position }) => {
      if (seen.has(key)) return [problem('duplicate-key', position, { key })];
      seen.add(key);
      return [];
    });
};

/**
 * Reads a DESIGN.md. The error side holds what keeps the file from being read at all, each with its line and column;
 * what is wrong with single values stays in `problems` of the model.
 */
export const parseDesign = (text: string): Result<DesignModel, readonly DesignProblem[]> => {
  if (text.length > maxLength) return err([problem('too-large', start, { limit: maxLength })]);
  const source = sourceBlocks(text);
  if (!source.ok) return err([problem('unclosed-front-matter', start, {})]);
  const positionAt = positionsOf(text);
  const { kind, blocks, bodyOffset } = source.value;

  const roots: YamlMap[] = [];
  const fatal: DesignProblem[] = [];
  for (const block of blocks) {
    const tree = yamlTree(block, positionAt);
    if (!tree.ok) fatal.push(tree.error);
    else if (tree.value.kind === 'map') roots.push(tree.value);
  }
  const sections = sectionsOf(text, bodyOffset, positionAt);
  fatal.push(...duplicateKeys(roots), ...duplicateSections(sections));
  if (fatal.length > 0) return err(fatal);

  const tables = tokenTables(roots);
  const colors = buildColors(tables.colors);
  const dimensions = buildDimensions(tables);
  const typography = buildTypography(tables.typography);
  const componentNames = new Set(tables.components.keys());
  const built = buildComponents(tables.components, {
    colors,
    dimensions,
    typography: typography.tokens,
    componentNames,
  });
  return ok({
    name: scalarAt(roots, 'name'),
    description: scalarAt(roots, 'description'),
    source: kind,
    colors: colors.tokens,
    typography: typography.tokens,
    rounded: dimensions.rounded,
    spacing: dimensions.spacing,
    components: built.components,
    uses: built.uses,
    references: built.references,
    sections,
    problems: [tables, colors, dimensions, typography, built].flatMap(({ problems }) => problems),
  });
};
