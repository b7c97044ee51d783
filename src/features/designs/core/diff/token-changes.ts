import type { DesignModel } from '../model.ts';
import type { Position } from '../position.ts';
import {
  type ShownToken,
  type ShownValue,
  shownTokens,
  type TokenGroup,
  tokenGroups,
} from './shown-value.ts';

export interface PropertyChange {
  /** `light`, `dark`, `value`, or the property of a face or component. */
  readonly name: string;
  readonly before: ShownValue | null;
  readonly after: ShownValue | null;
}

export interface TokenChange {
  readonly group: TokenGroup;
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Nothing was written here: a token it refers to changed. */
  readonly indirect: boolean;
  /** In the text after the change; for a removed token in the one before. */
  readonly position: Position;
  readonly properties: readonly PropertyChange[];
}

const refers = (value: ShownValue): boolean => value.raw.includes('{');

/** `#FFF` for `#ffffff` is no change; another reference is one, whatever color it leads to. */
const differ = (before: ShownValue | null, after: ShownValue | null): boolean => {
  if (before === null || after === null) return before !== after;
  if (before.resolved !== after.resolved) return true;
  return before.raw !== after.raw && (refers(before) || refers(after));
};

const propertyChanges = (before: ShownToken | undefined, after: ShownToken | undefined): PropertyChange[] => {
  const names = new Set([...(before?.values.keys() ?? []), ...(after?.values.keys() ?? [])]);
  return [...names]
    .map((name) => ({
      name,
      before: before?.values.get(name) ?? null,
      after: after?.values.get(name) ?? null,
    }))
    .filter((change) => differ(change.before, change.after));
};

const sameAsWritten = ({ before, after }: PropertyChange): boolean =>
  before !== null && after !== null && before.raw === after.raw;

const changesIn = (group: TokenGroup, before: DesignModel, after: DesignModel): TokenChange[] => {
  const old = new Map(shownTokens(before, group).map((token) => [token.name, token]));
  const young = new Map(shownTokens(after, group).map((token) => [token.name, token]));
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((name) => {
    const [was, is] = [old.get(name), young.get(name)];
    const position = (is ?? was)?.position;
    const properties = propertyChanges(was, is);
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    if (position === undefined || (kind === 'changed' && properties.length === 0)) return [];
    const indirect = kind === 'changed' && properties.every(sameAsWritten);
    return [{ group, name, kind, indirect, position, properties }];
  });
};

const weight = ({ kind, indirect }: TokenChange): number =>
  indirect ? 3 : ['removed', 'changed', 'added'].indexOf(kind);

/** Every token that is not what it was: the removed ones first, those that only follow others last. */
export const tokenChanges = (before: DesignModel, after: DesignModel): readonly TokenChange[] =>
  tokenGroups.flatMap((group) => changesIn(group, before, after)).toSorted((a, b) => weight(a) - weight(b));
