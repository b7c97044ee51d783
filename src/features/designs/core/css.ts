import { type Color, cssColor } from './color.ts';
import { cssDimension, type Dimension, inPixels } from './dimension.ts';
import { fontStack } from './font.ts';
import type { Component, Mode, TypographyToken } from './model.ts';

/**
 * Everything a file contributes to a style passes here: numbers within bounds, colors rebuilt from channels, stacks of
 * ours. No text of a file is ever copied into CSS, and a style holds no other property than these.
 */
export interface Style {
  readonly background?: string;
  readonly color?: string;
  readonly fontFamily?: string;
  readonly fontSize?: string;
  readonly fontWeight?: number;
  readonly lineHeight?: number;
  readonly letterSpacing?: string;
  readonly textTransform?: 'uppercase';
  readonly fontFeatureSettings?: string;
  readonly borderRadius?: string;
  readonly borderStyle?: 'solid';
  readonly borderWidth?: string;
  readonly borderColor?: string;
  readonly boxShadow?: string;
  readonly padding?: string;
  readonly minHeight?: string;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const pixels = (dimension: Dimension, least: number, most: number): string =>
  cssDimension({ value: clamp(inPixels(dimension), least, most), unit: 'px' });

/** In em, so that a sample may be drawn at another size. */
export const trackingEm = (token: TypographyToken): number => {
  const size = token.fontSize === null ? 16 : Math.max(1, inPixels(token.fontSize));
  return token.letterSpacing === null ? 0 : clamp(inPixels(token.letterSpacing, size) / size, -0.2, 0.5);
};

const feature =
  /^["']?(ss\d\d|cv\d\d|[lopt]num|kern|calt|liga|dlig|clig|zero|frac|smcp|c2sc|case|salt)["']?(?:\s+(0|1|on|off))?$/;

/** Known OpenType features of a list such as `ss01, tnum`; a list with anything else in it is left out. */
const features = (text: string | null): string | null => {
  const found = (text ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => feature.exec(part.trim()));
  if (text === null || found.some((match) => match === null)) return null;
  const written = found.map(
    (match) => `"${match?.[1]}"${match?.[2] === '0' || match?.[2] === 'off' ? ' 0' : ''}`,
  );
  return written.join(',');
};

const lineHeightOf = (token: TypographyToken): number => {
  if (token.lineHeight === null) return 1.4;
  if (typeof token.lineHeight === 'number') return clamp(token.lineHeight, 0.6, 3);
  const size = token.fontSize === null ? 16 : Math.max(1, inPixels(token.fontSize));
  return clamp(inPixels(token.lineHeight, size) / size, 0.6, 3);
};

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

export const fontSizeOf = (token: TypographyToken): number =>
  token.fontSize === null ? 16 : clamp(inPixels(token.fontSize), 6, 160);

/** The face alone, for a text whose size comes from the page. */
export const faceCss = (token: TypographyToken | undefined): Style => ({
  fontFamily: fontStack(token?.fontFamily ?? ''),
  fontWeight: token?.fontWeight ?? 400,
  letterSpacing: `${token === undefined ? 0 : rounded(trackingEm(token))}em`,
  ...(token?.uppercase === true && { textTransform: 'uppercase' }),
});

/** A typography token as a style; `size` draws it at another size with the same proportions. */
export const typographyCss = (token: TypographyToken, size = fontSizeOf(token)): Style => {
  const settings = features(token.fontFeature);
  return {
    ...faceCss(token),
    fontSize: `${rounded(size)}px`,
    lineHeight: rounded(lineHeightOf(token)),
    ...(settings !== null && { fontFeatureSettings: settings }),
  };
};

const inMode = (value: { light: Color; dark: Color | null }, mode: Mode): Color =>
  mode === 'dark' ? (value.dark ?? value.light) : value.light;

export const componentColor = (component: Component, property: string, mode: Mode): Color | null => {
  const value = component.properties.get(property)?.value;
  return value?.kind === 'color' ? inMode(value, mode) : null;
};

export const componentTypography = (component: Component): TypographyToken | null => {
  const value = component.properties.get('typography')?.value;
  return value?.kind === 'typography' ? value.token : null;
};

const lengths = (component: Component, property: string, most: number): string | null => {
  const value = component.properties.get(property)?.value;
  if (value?.kind !== 'lengths') return null;
  return value.lengths.map((length) => pixels(length, 0, most)).join(' ');
};

/** The radius of a component in pixels; 0 where it names none. */
export const radiusOf = (component: Component): number => {
  const value = component.properties.get('rounded')?.value;
  const [first] = value?.kind === 'lengths' ? value.lengths : [];
  return first === undefined ? 0 : clamp(inPixels(first), 0, 9999);
};

export const borderCss = (component: Component, mode: Mode): Style => {
  const own = component.properties.get('border')?.value;
  if (own?.kind === 'border') {
    const borderWidth = own.border.widths.map((width) => `${rounded(width)}px`).join(' ');
    return { borderStyle: 'solid', borderWidth, borderColor: cssColor(own.border.color) };
  }
  const color = componentColor(component, 'borderColor', mode);
  return color === null ? {} : outlineCss(color);
};

/** A line just inside the edge, for what would vanish on a ground of its own color. */
export const outlineCss = (color: Color, width = 1): Style => ({
  boxShadow: `inset 0 0 0 ${width}px ${cssColor(color)}`,
});

/** The edge of a surface: its corners and its line. */
export const edgeCss = (component: Component, mode: Mode): Style => {
  const borderRadius = lengths(component, 'rounded', 9999);
  return { ...(borderRadius !== null && { borderRadius }), ...borderCss(component, mode) };
};

const minHeightOf = (component: Component): string | null => {
  const value = (component.properties.get('height') ?? component.properties.get('size'))?.value;
  const [height] = value?.kind === 'lengths' ? value.lengths : [];
  return height === undefined ? null : pixels(height, 0, 160);
};

/** Samples stand beside each other, so the largest faces are drawn smaller. */
const largestSample = 28;

/** A component without its colors: type, corners, room. */
export const shapeCss = (component: Component): Style => {
  const typography = componentTypography(component);
  const borderRadius = lengths(component, 'rounded', 9999);
  const padding = lengths(component, 'padding', 32);
  const minHeight = minHeightOf(component);
  return {
    ...(typography !== null && typographyCss(typography, Math.min(largestSample, fontSizeOf(typography)))),
    ...(borderRadius !== null && { borderRadius }),
    ...(padding !== null && { padding }),
    ...(minHeight !== null && { minHeight }),
  };
};

/** A component as its tokens describe it, in one mode. */
export const componentCss = (component: Component, mode: Mode): Style => {
  const background = componentColor(component, 'backgroundColor', mode);
  const text = componentColor(component, 'textColor', mode);
  return {
    ...(background !== null && { background: cssColor(background) }),
    ...(text !== null && { color: cssColor(text) }),
    ...shapeCss(component),
    ...borderCss(component, mode),
  };
};
