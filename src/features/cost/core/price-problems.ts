import {
  disagreements,
  idleExceptions,
  type PriceSources,
  unlistedDisagreements,
} from './price-agreement.ts';
import { idleJumps, recordedJumps } from './price-jumps.ts';
import type { CatalogRow, Exceptions, Selection } from './schema.ts';

export interface PriceData extends PriceSources {
  readonly selection: Selection;
  readonly exceptions: Exceptions;
  readonly legacyIds: Readonly<Record<string, string | null>>;
}

const wanted = ({ selection, overlays }: PriceData): readonly string[] => [
  ...selection.flatMap(({ models }) => models.map(({ id, library }) => id ?? library)),
  ...overlays.flatMap(({ models }) => models.map(({ id }) => id)),
];

const named = (file: string, problems: readonly string[]): readonly string[] =>
  problems.map((problem) => `${file}: ${problem}`);

/** What is wrong between the files of the price data, each of which is right by itself, as sentences. */
export function priceProblems(data: PriceData): readonly string[] {
  const { catalog, legacyIds, exceptions } = data;
  const held = new Set(catalog.models.map(({ id }) => id));
  const chosen = new Set(wanted(data));
  const pages = data.pages.flatMap(({ models }) => models.map(({ id }) => id));
  const apart = disagreements(data);
  const gone = Object.entries(legacyIds).filter(([, target]) => target !== null && !held.has(target));
  return [
    ...named(
      'catalog.json lacks a selected model',
      [...chosen].filter((id) => !held.has(id)),
    ),
    ...named(
      'catalog.json holds a model that nobody selected',
      [...held].filter((id) => !chosen.has(id)),
    ),
    ...named(
      'provider-pages.json names a model that catalog.json lacks',
      pages.filter((id) => !held.has(id)),
    ),
    ...named(
      'an earlier id leads to a model that catalog.json lacks',
      gone.map(([id, target]) => `${id} to ${target}`),
    ),
    ...named('a price moved by more than 50 %', recordedJumps(catalog.models, exceptions.jumps)),
    ...named('two sources are more than 1 % apart', unlistedDisagreements(apart, exceptions.agreement)),
    ...named('exceptions.json accepts what is no disagreement', idleExceptions(apart, exceptions.agreement)),
    ...named('exceptions.json accepts what is no jump', idleJumps(catalog.models, exceptions.jumps)),
  ];
}

/** Models that a list held and the next one does not, and of which no earlier id tells what became of them. */
export function goneModels(
  before: readonly CatalogRow[],
  after: readonly CatalogRow[],
  legacyIds: PriceData['legacyIds'],
): readonly string[] {
  const held = new Set(after.map(({ id }) => id));
  return before.map(({ id }) => id).filter((id) => !held.has(id) && !Object.hasOwn(legacyIds, id));
}
