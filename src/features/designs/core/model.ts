import type { Border } from './border.ts';
import type { Color } from './color.ts';
import type { Dimension } from './dimension.ts';
import type { Place } from './position.ts';
import type { DesignProblem, TokenGroup } from './problem.ts';
import type { Section } from './sections.ts';

export type Mode = 'light' | 'dark';

/** A plain value is `light`; `dark` is known from `<name>.dark` or from `{light, dark}`. Its place is its name's. */
export interface ColorToken extends Place {
  readonly name: string;
  readonly raw: string;
  /** Names of the colors that its values refer to. */
  readonly refersTo: readonly string[];
  readonly light: Color | null;
  readonly dark: Color | null;
}

export interface DimensionToken extends Place {
  readonly name: string;
  readonly raw: string;
  readonly value: Dimension | null;
}

/** A key with where it stands. */
export interface Key extends Place {
  readonly key: string;
}

export interface TypographyToken extends Place {
  readonly name: string;
  readonly fontFamily: string | null;
  readonly fontSize: Dimension | null;
  readonly fontWeight: number | null;
  /** A bare number multiplies the size. */
  readonly lineHeight: Dimension | number | null;
  readonly letterSpacing: Dimension | null;
  readonly fontFeature: string | null;
  readonly fontVariation: string | null;
  readonly uppercase: boolean;
  /** Every property as written. */
  readonly keys: readonly Key[];
}

export type PropertyValue =
  | { readonly kind: 'color'; readonly light: Color; readonly dark: Color | null }
  | { readonly kind: 'lengths'; readonly lengths: readonly Dimension[] }
  | { readonly kind: 'typography'; readonly token: TypographyToken }
  | { readonly kind: 'border'; readonly border: Border }
  | { readonly kind: 'text' };

/** Its place is that of its value. */
export interface ComponentProperty extends Place {
  readonly name: string;
  readonly key: Place;
  /** As written, references included. */
  readonly raw: string;
  readonly value: PropertyValue;
}

export interface Component extends Place {
  readonly name: string;
  readonly properties: ReadonlyMap<string, ComponentProperty>;
}

export interface UnknownKey extends Key {
  /** Whether what it holds looks like tokens. */
  readonly tokenLike: boolean;
  /** The key of the format that a slip of two letters makes of it. */
  readonly nearest: string | null;
  /** Whether that key is free and takes what stands here without an error. */
  readonly fits: boolean;
}

export interface DesignModel {
  readonly name: string | null;
  readonly description: string | null;
  readonly source: 'front-matter' | 'fenced' | 'none';
  readonly colors: ReadonlyMap<string, ColorToken>;
  readonly typography: ReadonlyMap<string, TypographyToken>;
  readonly rounded: ReadonlyMap<string, DimensionToken>;
  readonly spacing: ReadonlyMap<string, DimensionToken>;
  readonly components: ReadonlyMap<string, Component>;
  /** How often components refer to a token, by path: `colors.primary` -> 9. */
  readonly uses: ReadonlyMap<string, number>;
  readonly references: { readonly total: number; readonly resolved: number };
  readonly sections: readonly Section[];
  /** What stands at the top of the YAML that the format has no word for. */
  readonly unknownKeys: readonly UnknownKey[];
  /** Groups that the file says it leaves out; each place is that of the name. */
  readonly omitted: readonly Key[];
  /** What was wrong with single values; the tokens around them stand. */
  readonly problems: readonly DesignProblem[];
}

export const tokenCount = (model: DesignModel): number =>
  model.colors.size + model.typography.size + model.rounded.size + model.spacing.size + model.components.size;

/** The color a mode shows; where dark is unknown, the plain value stands. */
export const colorIn = (token: ColorToken | undefined, mode: Mode): Color | null =>
  token === undefined ? null : mode === 'dark' ? (token.dark ?? token.light) : token.light;

/** The colors that have a value, by name. */
export const resolvedColors = (model: DesignModel): ReadonlyMap<string, ColorToken> =>
  new Map([...model.colors].filter(([, token]) => token.light !== null || token.dark !== null));

/** How many tokens of a group have a value. */
export const resolvedCount = (model: DesignModel, group: TokenGroup): number => {
  if (group === 'colors') return resolvedColors(model).size;
  if (group === 'typography' || group === 'components') return model[group].size;
  return [...model[group].values()].filter(({ value }) => value !== null).length;
};

/** Whether the file says that it leaves a group out. */
export const isOmitted = (model: DesignModel, group: string): boolean =>
  model.omitted.some(({ key }) => key.toLowerCase() === group);
