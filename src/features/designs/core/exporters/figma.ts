import type { Color } from '../color.ts';
import { type Dimension, inPixels } from '../dimension.ts';
import type { DesignModel, Mode, TypographyToken } from '../model.ts';
import { exportedColors, lengthsOf } from './exported-tokens.ts';
import { familiesIn } from './font-list.ts';

type Value = { r: number; g: number; b: number; a: number } | number | string;

interface Variable {
  readonly name: string;
  readonly type: 'COLOR' | 'FLOAT' | 'STRING';
  readonly values: Readonly<Partial<Record<Mode, Value>>>;
}

interface Collection {
  readonly name: string;
  readonly modes: readonly Mode[];
  readonly variables: readonly Variable[];
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const rgba = ({ r, g, b, alpha }: Color): Value => ({
  r: round(r),
  g: round(g),
  b: round(b),
  a: round(alpha),
});

/** `/` makes a group; Figma forbids `.`, `{` and `}`. */
const variableName = (...parts: readonly string[]): string =>
  parts.map((part) => part.replace(/[./{}]/g, '-')).join('/');

const colorVariables = (model: DesignModel): Variable[] =>
  exportedColors(model).flatMap(({ name, light, dark }) => {
    const [inLight, inDark] = [light ?? dark, dark ?? light];
    if (inLight === null || inDark === null) return [];
    const values = { light: rgba(inLight), dark: rgba(inDark) };
    return [{ name: variableName('color', name), type: 'COLOR', values }];
  });

const lengthVariables = (model: DesignModel, group: 'rounded' | 'spacing'): Variable[] =>
  lengthsOf(model, group).flatMap(({ name, length: { value, unit } }) => {
    if (unit !== 'px' && unit !== 'rem') return [];
    return [
      { name: variableName(group, name), type: 'FLOAT', values: { light: round(inPixels({ value, unit })) } },
    ];
  });

const typographyVariables = (token: TypographyToken): Variable[] => {
  const size = token.fontSize === null ? 16 : inPixels(token.fontSize);
  const pixels = (value: Dimension) => inPixels(value, size);
  const { lineHeight, letterSpacing } = token;
  const values: readonly (readonly [property: string, value: Value | null | undefined])[] = [
    ['fontFamily', familiesIn(token.fontFamily ?? '')[0]],
    ['fontSize', token.fontSize && size],
    ['fontWeight', token.fontWeight],
    ['lineHeight', typeof lineHeight === 'number' ? lineHeight * size : lineHeight && pixels(lineHeight)],
    ['letterSpacing', letterSpacing && pixels(letterSpacing)],
  ];
  return values.flatMap(([property, value]): Variable[] => {
    const name = variableName('typography', token.name, property);
    if (typeof value === 'number') return [{ name, type: 'FLOAT', values: { light: round(value) } }];
    return typeof value === 'string' ? [{ name, type: 'STRING', values: { light: value } }] : [];
  });
};

const titles: Readonly<Record<Mode, string>> = { light: 'Light', dark: 'Dark' };

const create = ({ name, modes, variables }: Collection) => {
  const modeId = (mode: Mode) => `${name}:${mode}`;
  const [first, ...others] = modes.map((mode) => ({
    id: modeId(mode),
    name: modes.length === 1 ? 'Default' : titles[mode],
    variableCollectionId: name,
  }));
  return {
    collection: { action: 'CREATE', id: name, name, initialModeId: first?.id },
    modes: [{ action: 'UPDATE', ...first }, ...others.map((mode) => ({ action: 'CREATE', ...mode }))],
    variables: variables.map((variable) => ({
      action: 'CREATE',
      id: variable.name,
      name: variable.name,
      variableCollectionId: name,
      resolvedType: variable.type,
    })),
    values: variables.flatMap((variable) =>
      modes.map((mode) => ({
        variableId: variable.name,
        modeId: modeId(mode),
        value: variable.values[mode],
      })),
    ),
  };
};

/**
 * The body of Figma's `POST /v1/files/:file_key/variables`. Colors have a collection with one or two modes, everything
 * else one without. Lengths are in pixels, with 16 to a rem; those in other units have no place in Figma.
 * https://developers.figma.com/docs/rest-api/variables-endpoints/
 */
export const figma = (model: DesignModel): string => {
  const hasDark = exportedColors(model).some(({ dark }) => dark !== null);
  const collections: readonly Collection[] = [
    { name: 'Colors', modes: hasDark ? ['light', 'dark'] : ['light'], variables: colorVariables(model) },
    {
      name: 'Type and space',
      modes: ['light'],
      variables: [
        ...lengthVariables(model, 'spacing'),
        ...lengthVariables(model, 'rounded'),
        ...[...model.typography.values()].flatMap(typographyVariables),
      ],
    },
  ];
  const created = collections.filter(({ variables }) => variables.length > 0).map(create);
  const payload = {
    variableCollections: created.map(({ collection }) => collection),
    variableModes: created.flatMap(({ modes }) => modes),
    variables: created.flatMap(({ variables }) => variables),
    variableModeValues: created.flatMap(({ values }) => values),
  };
  return `${JSON.stringify(payload, null, 2)}\n`;
};
