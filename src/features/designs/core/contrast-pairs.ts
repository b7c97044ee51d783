import { type Color, composite, contrast } from './color.ts';
import { inPixels } from './dimension.ts';
import type { Component, DesignModel, Mode, TypographyToken } from './model.ts';
import type { Place } from './position.ts';
import { groundOf, liesOnDark } from './surface.ts';

/** Its place is that of the text's color. */
export interface ContrastPair extends Place {
  readonly component: string;
  readonly mode: Mode;
  readonly text: Color;
  readonly background: Color;
  readonly ratio: number;
  /** 3 for large text, else 4.5 (WCAG 2, 1.4.3). */
  readonly needed: number;
}

const colorsOf = (component: Component, property: string): { light: Color; dark: Color | null } | null => {
  const value = component.properties.get(property)?.value;
  return value?.kind === 'color' ? value : null;
};

/** Large is 24 px, or 18.66 px in bold. */
export const isLarge = (typography: TypographyToken | undefined): boolean => {
  if (typography?.fontSize == null) return false;
  const size = inPixels(typography.fontSize);
  return size >= 24 || (size >= 18.66 && (typography.fontWeight ?? 400) >= 700);
};

const neededFor = (component: Component): number => {
  const value = component.properties.get('typography')?.value;
  return isLarge(value?.kind === 'typography' ? value.token : undefined) ? 3 : 4.5;
};

/** WCAG asks nothing of a control that can't be used. */
const isInactive = ({ name }: Component): boolean => /(?:^|-)disabled(?:-|$)/.test(name);

type Ground = (component: string, mode: Mode) => Color;

/** Grounds depend on whether a name says dark, not on the name: each is found once. */
const groundsOf = (model: DesignModel): Ground => {
  const known = new Map<string, Color>();
  return (component, mode) => {
    const key = `${mode} ${liesOnDark(component)}`;
    const ground = known.get(key) ?? groundOf(model, component, mode);
    known.set(key, ground);
    return ground;
  };
};

const pairsOf = (groundFor: Ground, component: Component): ContrastPair[] => {
  const text = colorsOf(component, 'textColor');
  const background = colorsOf(component, 'backgroundColor');
  if (text === null || background === null || background.light.alpha === 0 || isInactive(component))
    return [];
  const modes: readonly Mode[] =
    text.dark !== null || background.dark !== null ? ['light', 'dark'] : ['light'];
  const { position, span } = component.properties.get('textColor') ?? component;
  return modes.map((mode) => {
    const over = (value: { light: Color; dark: Color | null }) =>
      mode === 'dark' ? (value.dark ?? value.light) : value.light;
    const ground = composite(over(background), groundFor(component.name, mode));
    const shown = composite(over(text), ground);
    return {
      component: component.name,
      position,
      span,
      mode,
      text: shown,
      background: ground,
      ratio: contrast(shown, ground),
      needed: neededFor(component),
    };
  });
};

/**
 * Text on background of every component that names both, composited over what lies below. A fully transparent background
 * says nothing about what that is, so it makes no pair.
 */
export const contrastPairs = (model: DesignModel): ContrastPair[] => {
  const groundFor = groundsOf(model);
  return [...model.components.values()].flatMap((component) => pairsOf(groundFor, component));
};

export const passes = (pair: ContrastPair): boolean => pair.ratio >= pair.needed;
