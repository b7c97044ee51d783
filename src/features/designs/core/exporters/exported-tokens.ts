import type { Color } from '../color.ts';
import type { ColorToken, DesignModel, DimensionToken } from '../model.ts';
import { follow, referencePath } from '../references.ts';

export interface Length {
  readonly value: number;
  /** One of CSS's units, or empty for a bare multiplier. */
  readonly unit: string;
}

const cssLength =
  /^([+-]?(?:\d{1,9}(?:\.\d{1,12})?|\.\d{1,12}))(px|cm|mm|in|pt|pc|em|rem|ex|ch|cap|ic|r?lh|[dsl]?v(?:[hw]|min|max)|cq(?:[whib]|min|max)|%)$/;

/** Wider than the format's own dimensions: files write `100%` and `100vh` too, which every target takes. */
export const parseLength = (text: string): Length | null => {
  const [, value, unit] = cssLength.exec(text.trim()) ?? [];
  return value === undefined || unit === undefined ? null : { value: Number.parseFloat(value), unit };
};

export const lengthText = ({ value, unit }: Length): string => `${value}${unit}`;

/** As the official exporters order them: tokens with a value of their own, then those that refer to another. */
const ordered = <Token extends { readonly raw: string }>(tokens: ReadonlyMap<string, Token>): Token[] => {
  const all = [...tokens.values()];
  const refers = ({ raw }: Token) => referencePath(raw) !== null;
  return [...all.filter((token) => !refers(token)), ...all.filter(refers)];
};

export const exportedColors = (model: DesignModel): ColorToken[] => ordered(model.colors);

export interface NamedColor {
  readonly name: string;
  readonly color: Color;
}

export const colorsOf = (model: DesignModel, mode: 'light' | 'dark'): NamedColor[] =>
  exportedColors(model).flatMap(({ name, [mode]: color }) => (color === null ? [] : [{ name, color }]));

export interface NamedLength {
  readonly name: string;
  readonly length: Length;
}

export const lengthsOf = (model: DesignModel, group: 'rounded' | 'spacing'): NamedLength[] => {
  const rawAt = (path: string): string | null => {
    if (!path.startsWith(`${group}.`)) return null;
    const name = path.slice(group.length + 1);
    return (model[group].get(name) ?? model[group].get(name.replaceAll('.', '-')))?.raw ?? null;
  };
  const lengthOf = (token: DimensionToken): Length | null => {
    const found = follow(token.raw, rawAt, parseLength);
    return token.value ?? (found.kind === 'found' ? found.value : null);
  };
  return ordered(model[group]).flatMap((token) => {
    const length = lengthOf(token);
    return length === null ? [] : [{ name: token.name, length }];
  });
};
