import { distance } from '../color.ts';
import { type ColorRow, colorTable } from '../color-table.ts';
import { componentGroups } from '../component-groups.ts';
import { fontSizeOf } from '../css.ts';
import { inPixels } from '../dimension.ts';
import {
  type Component,
  colorIn,
  type DesignModel,
  type DimensionToken,
  type TypographyToken,
} from '../model.ts';
import { referencesIn } from '../references.ts';
import { bodyFace, primaryButton, textInput, titleFace } from '../roles.ts';
import type { Side } from './diff-designs.ts';
import { type Pair, pairUp } from './pair-up.ts';
import { type ProseSection, proseOf } from './prose.ts';

export interface ColorPair extends Pair<ColorRow> {
  /** 0 the same, 100 black against white; null where one is missing. Each row has its contrast on its own canvas. */
  readonly distance: number | null;
}

/** Two designs side by side. */
export interface SameParts {
  readonly colors: readonly ColorPair[];
  readonly typography: readonly Pair<TypographyToken>[];
  readonly rounded: readonly Pair<DimensionToken>[];
  readonly spacing: readonly Pair<DimensionToken>[];
  readonly components: readonly Pair<Component>[];
  readonly sections: readonly Pair<ProseSection>[];
}

type Roles = readonly (readonly [RegExp, string])[];
type Which = 'here' | 'there';
type Both<T> = Readonly<Record<Which, T>>;

/** First match wins. */
const colorRoles: Roles = [
  [/^on-(?:primary|brand|accent)$|primary-(?:foreground|text)/, 'on-primary'],
  [/^(?:canvas|background|bg|page|paper|base)$/, 'canvas'],
  [
    /(?:ink|text|foreground|fg|body).*(?:soft|muted?|secondary|subtle|tertiary)|^(?:muted?|charcoal|body)$/,
    'muted',
  ],
  [/^(?:ink|text|foreground|fg|on-canvas|on-background|on-surface|body-strong|text-primary)$/, 'ink'],
  [/hairline|border|divider|outline|(?:^|-)(?:edge|line|rule)(?:-|$)/, 'hairline'],
  [/success|positive|(?:^|-)green(?:-|$)/, 'success'],
  [/warning|caution|(?:^|-)(?:amber|yellow)(?:-|$)/, 'warning'],
  [/error|danger|critical|negative|destructive|(?:^|-)red(?:-|$)/, 'error'],
  [/^info|(?:^|-)link(?:-|$)/, 'link'],
  [/^(?:primary|brand|accent)(?:-(?:main|default|500|base))?$/, 'primary'],
  [/^(?:primary|brand|accent)-(?:hover|active|pressed|deep|dark|strong|focus)$/, 'primary-pressed'],
  [/^secondary$|^accent-\w+$/, 'secondary'],
  [/surface|card|panel|elevated|canvas-\w+|background-\w+|bg-\w+/, 'surface'],
];

const faceRoles: Roles = [
  [/code|mono/, 'code'],
  [/button|cta/, 'button'],
  [/display|hero/, 'display'],
  [/title|heading|headline|^h\d/, 'heading'],
  [/body|text|paragraph|reading/, 'body'],
  [/caption|label|eyebrow|overline|small|micro|legal/, 'label'],
];

const roleIn = (roles: Roles, name: string): string | null =>
  roles.find(([pattern]) => pattern.test(name))?.[1] ?? null;

/** `buttons.backgroundColor` and its like, for every color that components refer to. */
const usesOfColors = (model: DesignModel, kinds: ReadonlyMap<string, string>) => {
  const uses = new Map<string, Set<string>>();
  for (const component of model.components.values())
    for (const property of component.properties.values())
      for (const path of referencesIn(property.raw)) {
        if (!path.startsWith('colors.')) continue;
        const name = path.slice('colors.'.length);
        const places = uses.get(name) ?? new Set();
        uses.set(name, places.add(`${kinds.get(component.name)}.${property.name}`));
      }
  return uses;
};

const kindsOf = (model: DesignModel): ReadonlyMap<string, string> =>
  new Map(
    componentGroups(model, 'light').flatMap(({ kind, samples, others }) =>
      [...samples.map(({ name }) => name), ...others].map((name) => [name, kind] as const),
    ),
  );

const bySize = (model: DesignModel): readonly TypographyToken[] =>
  [...model.typography.values()].toSorted((a, b) => fontSizeOf(b) - fontSizeOf(a));

const inOrder = (tokens: ReadonlyMap<string, DimensionToken>): readonly DimensionToken[] => {
  const size = ({ value }: DimensionToken): number =>
    value === null ? Number.POSITIVE_INFINITY : inPixels(value);
  return [...tokens.values()].toSorted((a, b) => (size(a) === size(b) ? 0 : size(a) - size(b)));
};

const named = ({ name }: { readonly name: string }): string => name;

/** A pill is no step of a scale, and a length that can't be read plays no part. */
const stepOf = ({ value }: DimensionToken): string | null => {
  if (value === null) return null;
  const size = inPixels(value);
  if (size === 0) return 'none';
  return size >= 500 ? 'pill' : 'step';
};

const colorPairs = (
  models: Both<DesignModel>,
  kinds: Both<ReadonlyMap<string, string>>,
): readonly ColorPair[] => {
  const uses = {
    here: usesOfColors(models.here, kinds.here),
    there: usesOfColors(models.there, kinds.there),
  };
  const pairs = pairUp(colorTable(models.here), colorTable(models.there), {
    name: named,
    role: ({ name }) => roleIn(colorRoles, name),
    uses: ({ name }, side) => uses[side].get(name) ?? new Set(),
  });
  const shown = (row: ColorRow | null, side: Which) =>
    row === null
      ? null
      : (colorIn(models[side].colors.get(row.name), 'light') ??
        colorIn(models[side].colors.get(row.name), 'dark'));
  return pairs.map((pair) => {
    const [a, b] = [shown(pair.here, 'here'), shown(pair.there, 'there')];
    const apart = a === null || b === null ? null : Math.min(100, Math.round(distance(a, b) * 100));
    return { ...pair, distance: apart };
  });
};

const facePairs = (models: Both<DesignModel>): readonly Pair<TypographyToken>[] => {
  const titles = { here: titleFace(models.here)?.name, there: titleFace(models.there)?.name };
  const bodies = { here: bodyFace(models.here)?.name, there: bodyFace(models.there)?.name };
  return pairUp(bySize(models.here), bySize(models.there), {
    name: named,
    role: ({ name }, side) => {
      if (name === titles[side]) return 'title face';
      return name === bodies[side] ? 'body face' : roleIn(faceRoles, name);
    },
  });
};

const componentPairs = (models: Both<DesignModel>, kinds: Both<ReadonlyMap<string, string>>) => {
  const buttons = { here: primaryButton(models.here)?.name, there: primaryButton(models.there)?.name };
  const inputs = { here: textInput(models.here)?.name, there: textInput(models.there)?.name };
  const all = (model: DesignModel): readonly Component[] => [...model.components.values()];
  return pairUp(all(models.here), all(models.there), {
    name: named,
    role: ({ name }, side) => {
      if (name === buttons[side]) return 'primary button';
      if (name === inputs[side]) return 'text input';
      const kind = kinds[side].get(name);
      return kind === undefined || kind === 'other' ? null : kind;
    },
  });
};

const scalePairs = (group: 'rounded' | 'spacing', models: Both<DesignModel>) =>
  pairUp(inOrder(models.here[group]), inOrder(models.there[group]), { name: named, role: stepOf });

const tokenPairs = (here: DesignModel | null, there: DesignModel | null): Omit<SameParts, 'sections'> => {
  if (here === null || there === null)
    return { colors: [], typography: [], rounded: [], spacing: [], components: [] };
  const models = { here, there };
  const kinds = { here: kindsOf(here), there: kindsOf(there) };
  return {
    colors: colorPairs(models, kinds),
    typography: facePairs(models),
    rounded: scalePairs('rounded', models),
    spacing: scalePairs('spacing', models),
    components: componentPairs(models, kinds),
  };
};

/** What plays the same part in two designs, and what only one of them has. Tokens need both to be readable. */
export const sameParts = (here: Side, there: Side): SameParts => ({
  ...tokenPairs(here.model, there.model),
  sections: pairUp(proseOf(here.text), proseOf(there.text), { name: ({ key }) => key, role: () => null }),
});
