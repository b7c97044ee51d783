import { cssColor } from './color.ts';
import { cssDimension } from './dimension.ts';
import type { ComponentProperty, DesignModel, DimensionToken, TypographyToken } from './model.ts';

export type TokenGroup = 'colors' | 'typography' | 'rounded' | 'spacing' | 'components';

export interface TokenRow {
  readonly name: string;
  /** What the file says, where the value says it in other words. */
  readonly written: string | null;
  /** Resolved; null where nothing could be read. */
  readonly value: string | null;
  readonly dark: string | null;
  /** How often components refer to it. */
  readonly uses: number;
}

const typographyText = (token: TypographyToken): string => {
  const { fontSize, fontWeight, lineHeight, letterSpacing, fontFamily } = token;
  const line =
    lineHeight === null ? '' : `/${typeof lineHeight === 'number' ? lineHeight : cssDimension(lineHeight)}`;
  return [
    fontWeight,
    fontSize === null ? null : `${cssDimension(fontSize)}${line}`,
    fontFamily,
    letterSpacing === null ? null : cssDimension(letterSpacing),
  ]
    .filter((part) => part !== null)
    .join(' ');
};

const propertyText = ({ raw, value }: ComponentProperty): string => {
  switch (value.kind) {
    case 'color':
      return cssColor(value.light);
    case 'lengths':
      return value.lengths.map(cssDimension).join(' ');
    case 'typography':
      return typographyText(value.token);
    case 'border':
      return `${value.border.widths.map((width) => `${width}px`).join(' ')} ${cssColor(value.border.color)}`;
    case 'text':
      return raw;
  }
};

const unlessSame = (written: string, value: string | null): string | null =>
  written.trim().toLowerCase() === value ? null : written;

const dimensionRow = ({ name, raw, value }: DimensionToken, uses: number): TokenRow => {
  const text = value === null ? null : cssDimension(value);
  return { name, written: unlessSame(raw, text), value: text, dark: null, uses };
};

const propertyRow = (component: string, property: ComponentProperty): TokenRow => {
  const { name, raw, value } = property;
  const text = propertyText(property);
  return {
    name: `${component}.${name}`,
    written: unlessSame(raw, text),
    value: text,
    dark: value.kind === 'color' && value.dark !== null ? cssColor(value.dark) : null,
    uses: 0,
  };
};

/** Every token of a file with its value, by group. */
export const tokenRows = (model: DesignModel): ReadonlyMap<TokenGroup, readonly TokenRow[]> => {
  const uses = (group: TokenGroup, name: string) => model.uses.get(`${group}.${name}`) ?? 0;
  return new Map([
    [
      'colors',
      [...model.colors.values()].map(({ name, raw, light, dark }) => {
        const value = light === null ? null : cssColor(light);
        const inDark = dark === null ? null : cssColor(dark);
        return { name, written: unlessSame(raw, value), value, dark: inDark, uses: uses('colors', name) };
      }),
    ],
    [
      'typography',
      [...model.typography.values()].map((token) => ({
        name: token.name,
        written: null,
        value: typographyText(token),
        dark: null,
        uses: uses('typography', token.name),
      })),
    ],
    ['rounded', [...model.rounded.values()].map((token) => dimensionRow(token, uses('rounded', token.name)))],
    ['spacing', [...model.spacing.values()].map((token) => dimensionRow(token, uses('spacing', token.name)))],
    [
      'components',
      [...model.components.values()].flatMap((component) =>
        [...component.properties.values()].map((property) => propertyRow(component.name, property)),
      ),
    ],
  ]);
};
