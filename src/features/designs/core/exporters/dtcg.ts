import { type Color, cssColor } from '../color.ts';
import { type Dimension, inPixels } from '../dimension.ts';
import type { DesignModel, TypographyToken } from '../model.ts';
import { exportedColors, lengthsOf } from './exported-tokens.ts';
import { familiesIn } from './font-list.ts';

const schema = 'https://www.designtokens.org/schemas/2025.10/format.json';

/** Where a dark value stands: the format has no modes of its own. */
export const extension = 'com.hagicode';

/** The format forbids `.`, `{` and `}` in names, and `$` at the start. */
const tokenName = (name: string): string => name.replace(/[.{}]/g, '-').replace(/^\$+/, '');

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** In steps of 1/255, as the hex beside it. */
const colorValue = ({ r, g, b, alpha }: Color) => ({
  colorSpace: 'srgb',
  components: [r, g, b].map((channel) => round(Math.round(channel * 255) / 255)),
  ...(alpha < 1 && { alpha: round(alpha) }),
  hex: cssColor({ r, g, b, alpha: 1 }),
});

/** In pixels, an em of size against 16 of them. */
const sizeOf = ({ fontSize }: TypographyToken): number | null => fontSize && inPixels(fontSize);

/** The format's letter spacing is in px or rem; em counts against the token's own size. */
const letterSpacing = (value: Dimension, token: TypographyToken): Dimension => {
  const size = sizeOf(token);
  return value.unit !== 'em' || size === null ? value : { value: round(inPixels(value, size)), unit: 'px' };
};

/** The format's line height is a multiplier. */
const lineHeight = (value: Dimension | number, token: TypographyToken): number | null => {
  if (typeof value === 'number') return value;
  const size = sizeOf(token);
  return size ? round(inPixels(value, size) / size) : null;
};

const typographyValue = (token: TypographyToken) => {
  const families = familiesIn(token.fontFamily ?? '');
  const height = token.lineHeight === null ? null : lineHeight(token.lineHeight, token);
  return {
    ...(families.length > 0 && { fontFamily: families.length === 1 ? families[0] : families }),
    ...(token.fontSize !== null && { fontSize: token.fontSize }),
    ...(token.fontWeight !== null && { fontWeight: token.fontWeight }),
    ...(token.letterSpacing !== null && { letterSpacing: letterSpacing(token.letterSpacing, token) }),
    ...(height !== null && { lineHeight: height }),
  };
};

type Entries = readonly (readonly [name: string, token: object])[];

const group = (name: string, type: string | null, entries: Entries) =>
  entries.length > 0 && {
    [name]: {
      ...(type !== null && { $type: type }),
      ...Object.fromEntries(entries.map(([token, value]) => [tokenName(token), value])),
    },
  };

/** Design Tokens Community Group, format module 2025.10. */
export const dtcg = (model: DesignModel): string => {
  const colors = exportedColors(model).flatMap(({ name, light, dark }): Entries => {
    const value = light ?? dark;
    if (value === null) return [];
    const modes = dark !== null && { $extensions: { [extension]: { dark: colorValue(dark) } } };
    return [[name, { $value: colorValue(value), ...modes }]];
  });
  const lengths = (of: 'rounded' | 'spacing'): Entries =>
    lengthsOf(model, of).map(({ name, length }) => [name, { $value: length }]);
  const typography: Entries = [...model.typography.values()].map((token) => [
    token.name,
    { $type: 'typography', $value: typographyValue(token) },
  ]);
  const description = model.description ?? model.name;
  const file = {
    $schema: schema,
    ...(description !== null && { $description: description }),
    ...group('color', 'color', colors),
    ...group('spacing', 'dimension', lengths('spacing')),
    ...group('rounded', 'dimension', lengths('rounded')),
    ...group('typography', null, typography),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};
