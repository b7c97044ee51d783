import type { Border } from './border.ts';
import type { Color } from './color.ts';
import type { Dimension } from './dimension.ts';
import type { Position } from './position.ts';
import type { DesignProblem } from './problem.ts';
import type { Section } from './sections.ts';

export type Mode = 'light' | 'dark';

/** A plain value is `light`; `dark` is known from `<name>.dark` or from `{light, dark}`. */
export interface ColorToken {
  readonly name: string;
  readonly raw: string;
  readonly position: Position;
  readonly light: Color | null;
  readonly dark: Color | null;
}

export interface DimensionToken {
  readonly name: string;
  readonly raw: string;
  readonly position: Position;
  readonly value: Dimension | null;
}

export interface TypographyToken {
  readonly name: string;
  readonly position: Position;
  readonly fontFamily: string | null;
  readonly fontSize: Dimension | null;
  readonly fontWeight: number | null;
  /** A bare number multiplies the size. */
  readonly lineHeight: Dimension | number | null;
  readonly letterSpacing: Dimension | null;
  readonly fontFeature: string | null;
  readonly fontVariation: string | null;
  readonly uppercase: boolean;
}

export type PropertyValue =
  | { readonly kind: 'color'; readonly light: Color; readonly dark: Color | null }
  | { readonly kind: 'lengths'; readonly lengths: readonly Dimension[] }
  | { readonly kind: 'typography'; readonly token: TypographyToken }
  | { readonly kind: 'border'; readonly border: Border }
  | { readonly kind: 'text' };

export interface ComponentProperty {
  readonly name: string;
  /** As written, references included. */
  readonly raw: string;
  readonly position: Position;
  readonly value: PropertyValue;
}

export interface Component {
  readonly name: string;
  readonly position: Position;
  readonly properties: ReadonlyMap<string, ComponentProperty>;
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
  /** What was wrong with single values; the tokens around them stand. */
  readonly problems: readonly DesignProblem[];
}

export const tokenCount = (model: DesignModel): number =>
  model.colors.size + model.typography.size + model.rounded.size + model.spacing.size + model.components.size;

/** The color a mode shows; where dark is unknown, the plain value stands. */
export const colorIn = (token: ColorToken | undefined, mode: Mode): Color | null =>
  token === undefined ? null : mode === 'dark' ? (token.dark ?? token.light) : token.light;
