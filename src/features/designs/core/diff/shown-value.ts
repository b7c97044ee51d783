import { cssColor } from '../color.ts';
import { cssDimension, type Dimension } from '../dimension.ts';
import type {
  ColorToken,
  Component,
  DesignModel,
  DimensionToken,
  PropertyValue,
  TypographyToken,
} from '../model.ts';
import type { Position } from '../position.ts';

export const tokenGroups = ['colors', 'typography', 'rounded', 'spacing', 'components'] as const;

export type TokenGroup = (typeof tokenGroups)[number];

/** One value for people to read; only `color` may reach a style. */
export interface ShownValue {
  /** As the file writes it. */
  readonly raw: string;
  /** With its references followed and its number or color rebuilt; `raw` where it has none. */
  readonly resolved: string;
  /** `#rrggbb` or `#rrggbbaa`. */
  readonly color: string | null;
}

/** A token as a list of values; a color has `light` and `dark`, a length has `value`. */
export interface ShownToken {
  readonly name: string;
  readonly position: Position;
  readonly values: ReadonlyMap<string, ShownValue>;
}

const plain = (raw: string, resolved = raw): ShownValue => ({ raw, resolved, color: null });

const shownColor = ({ name, raw, position, light, dark }: ColorToken): ShownToken => {
  const values = new Map<string, ShownValue>();
  const css = light === null ? null : cssColor(light);
  values.set('light', { raw, resolved: css ?? raw, color: css });
  if (dark !== null)
    values.set('dark', { raw: cssColor(dark), resolved: cssColor(dark), color: cssColor(dark) });
  return { name, position, values };
};

const shownDimension = ({ name, raw, position, value }: DimensionToken): ShownToken => ({
  name,
  position,
  values: new Map([['value', plain(raw, value === null ? raw : cssDimension(value))]]),
});

const lengthText = (value: Dimension | number): string =>
  typeof value === 'number' ? String(value) : cssDimension(value);

const shownTypography = (token: TypographyToken): ShownToken => {
  const values = new Map<string, ShownValue>();
  const { fontFamily, fontSize, fontWeight, lineHeight, letterSpacing, fontFeature, fontVariation } = token;
  const all = { fontFamily, fontSize, fontWeight, lineHeight, letterSpacing, fontFeature, fontVariation };
  for (const [name, value] of Object.entries(all))
    if (value !== null) values.set(name, plain(typeof value === 'string' ? value : lengthText(value)));
  if (token.uppercase) values.set('textTransform', plain('uppercase'));
  return { name: token.name, position: token.position, values };
};

const shownProperty = (raw: string, value: PropertyValue): ShownValue => {
  switch (value.kind) {
    case 'color': {
      const dark = value.dark === null ? '' : ` / ${cssColor(value.dark)}`;
      return { raw, resolved: cssColor(value.light) + dark, color: cssColor(value.light) };
    }
    case 'lengths':
      return plain(raw, value.lengths.map(cssDimension).join(' '));
    case 'typography':
    case 'border':
    case 'text':
      return plain(raw);
  }
};

const shownComponent = ({ name, position, properties }: Component): ShownToken => ({
  name,
  position,
  values: new Map([...properties].map(([key, { raw, value }]) => [key, shownProperty(raw, value)])),
});

/** The tokens of one group, in the order of the file. */
export const shownTokens = (model: DesignModel, group: TokenGroup): readonly ShownToken[] => {
  switch (group) {
    case 'colors':
      return [...model.colors.values()].map(shownColor);
    case 'typography':
      return [...model.typography.values()].map(shownTypography);
    case 'rounded':
    case 'spacing':
      return [...model[group].values()].map(shownDimension);
    case 'components':
      return [...model.components.values()].map(shownComponent);
  }
};
