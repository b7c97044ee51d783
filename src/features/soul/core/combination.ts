import { emptyDocument, fillSlot } from './builder.ts';
import type { SoulDocument, SoulFragment } from './schema.ts';

const two = (index: number): string => String(index).padStart(2, '0');

/** The id that a role and a rule have together, whatever their words become: `soul-12-01`. */
export const combinationId = (main: SoulFragment, rule: SoulFragment): string =>
  `soul-${two(main.meta.index)}-${two(rule.meta.index)}`;

/** A role and a rule as they stand in the catalogue, under their combination's id. */
export const combine = (main: SoulFragment, rule: SoulFragment): SoulDocument =>
  fillSlot(fillSlot(emptyDocument(combinationId(main, rule), ''), 'main', main), 'rule', rule);
