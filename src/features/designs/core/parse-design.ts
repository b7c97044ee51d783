import { err, ok, type Result } from '#lib/result.ts';
import { buildColors } from './build-colors.ts';
import { buildComponents } from './build-components.ts';
import { buildDimensions } from './build-dimensions.ts';
import { buildTypography } from './build-typography.ts';
import type { DesignModel } from './model.ts';
import { fileStart, type Place, placesBy, positionsOf } from './position.ts';
import { type DesignProblem, problem } from './problem.ts';
import { knownSection, type Section, sectionsOf } from './sections.ts';
import { sourceBlocks } from './source-blocks.ts';
import { scalarAt, tokenTables } from './token-tables.ts';
import { omittedGroups, unknownKeys } from './top-keys.ts';
import { type YamlEntry, type YamlMap, yamlTree } from './yaml-tree.ts';

/** Characters of a file that are still read. */
export const maxLength = 1_000_000;

const openingLine: Place = { position: { line: 1, column: 1 }, span: { from: 0, to: 3 } };

const duplicateSections = (sections: readonly Section[]): DesignProblem[] => {
  const seen = new Map<string, Section>();
  return sections.flatMap((section) => {
    const known = knownSection(section.title);
    if (known === null) return [];
    const first = seen.get(known);
    if (first !== undefined)
      return [problem('duplicate-section', section, { section: known, first: first.span })];
    seen.set(known, section);
    return [];
  });
};

const duplicateKeys = (roots: readonly YamlMap[]): DesignProblem[] => {
  const seen = new Map<string, YamlEntry>();
  return roots
    .flatMap((root) => root.entries)
    .flatMap((entry) => {
      const first = seen.get(entry.key);
      if (first !== undefined)
        return [problem('duplicate-key', entry, { key: entry.key, first: first.span })];
      seen.set(entry.key, entry);
      return [];
    });
};

interface Source {
  readonly kind: DesignModel['source'];
  readonly roots: readonly YamlMap[];
  readonly sections: readonly Section[];
}

const modelOf = ({ kind, roots, sections }: Source): Omit<DesignModel, 'unknownKeys'> => {
  const tables = tokenTables(roots);
  const colors = buildColors(tables.colors);
  const dimensions = buildDimensions(tables);
  const typography = buildTypography(tables.typography, dimensions.lookup);
  const built = buildComponents(tables.components, { colors, dimensions, typography: typography.tokens });
  const omitted = omittedGroups(roots);
  return {
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
    omitted: omitted.omitted,
    problems: [tables, colors, dimensions, typography, built, omitted].flatMap(({ problems }) => problems),
  };
};

/**
 * Reads a DESIGN.md. The error side holds what keeps the file from being read at all, each with its line and column;
 * what is wrong with single values stays in `problems` of the model.
 */
export const parseDesign = (text: string): Result<DesignModel, readonly DesignProblem[]> => {
  if (text.length > maxLength) return err([problem('too-large', fileStart, { limit: maxLength })]);
  const source = sourceBlocks(text);
  if (!source.ok) return err([problem('unclosed-front-matter', openingLine, {})]);
  const positionAt = positionsOf(text);
  const placeAt = placesBy(positionAt);
  const { kind, blocks, bodyOffset } = source.value;

  const roots: YamlMap[] = [];
  const fatal: DesignProblem[] = [];
  for (const block of blocks) {
    const tree = yamlTree(block, placeAt);
    if (!tree.ok) fatal.push(...tree.error);
    else if (tree.value.kind === 'map') roots.push(tree.value);
  }
  const sections = sectionsOf(text, bodyOffset, positionAt);
  fatal.push(...duplicateKeys(roots), ...duplicateSections(sections));
  if (fatal.length > 0) return err(fatal);

  const model = modelOf({ kind, roots, sections });
  const errorsWith = (renamed: readonly YamlMap[]) =>
    modelOf({ kind, roots: renamed, sections }).problems.length;
  return ok({ ...model, unknownKeys: unknownKeys(roots, model.problems.length, errorsWith) });
};
