import { fontSizeOf } from './css.ts';
import type { Component, DesignModel, TypographyToken } from './model.ts';

const state =
  /(?:^|-)(?:pressed|active|hover|focus|focused|disabled|error|selected|loading|dark|inverse)(?:-|$)/;
const notTitle = /number|stat|price|rating|figure|icon|emoji|code|mono|caption|label/;
const isTitle = /display|hero|title|heading|headline|^h\d/;

const largest = (tokens: readonly TypographyToken[]): TypographyToken | undefined =>
  tokens.toSorted((a, b) => fontSizeOf(b) - fontSizeOf(a))[0];

/** The face of titles: the largest that is named as one. */
export const titleFace = (model: DesignModel): TypographyToken | undefined => {
  const all = [...model.typography.values()];
  const words = all.filter(({ name }) => !notTitle.test(name));
  return largest(words.filter(({ name }) => isTitle.test(name))) ?? largest(words) ?? largest(all);
};

const bodyNames = [
  'body-md',
  'body',
  'body-base',
  'body-lg',
  'body-large',
  'paragraph',
  'reading',
  'body-sm',
];

/** The face of running text. */
export const bodyFace = (model: DesignModel): TypographyToken | undefined => {
  const named = bodyNames.map((name) => model.typography.get(name)).find((token) => token !== undefined);
  const all = [...model.typography.values()];
  const like = all.find(({ name }) => /body|text|paragraph/.test(name));
  return named ?? like ?? faceNear(model, 16);
};

/** The face whose size comes nearest, for headings inside a card. */
export const faceNear = (model: DesignModel, size: number): TypographyToken | undefined =>
  [...model.typography.values()]
    .filter(({ name }) => !/code|mono|caps|upper|eyebrow|button/.test(name))
    .toSorted((a, b) => Math.abs(fontSizeOf(a) - size) - Math.abs(fontSizeOf(b) - size))[0];

const withName = (model: DesignModel, pattern: RegExp): Component | undefined =>
  [...model.components.values()].find(({ name }) => pattern.test(name));

const restingWithName = (model: DesignModel, pattern: RegExp): Component | undefined =>
  [...model.components.values()].find(({ name }) => pattern.test(name) && !state.test(name));

export const primaryButton = (model: DesignModel): Component | undefined =>
  model.components.get('button-primary') ??
  restingWithName(model, /^button-primary/) ??
  restingWithName(model, /^(?:button|btn|cta)(?:-|$)/) ??
  withName(model, /button/);

/** Other buttons at rest, the one named as second first. */
export const secondaryButtons = (model: DesignModel): Component[] => {
  const primary = primaryButton(model);
  const resting = [...model.components.values()].filter(
    (component) => /^button/.test(component.name) && !state.test(component.name) && component !== primary,
  );
  const rank = ({ name }: Component): number =>
    ['secondary', 'outline', 'ghost', 'line', 'tertiary'].findIndex((kind) =>
      name.startsWith(`button-${kind}`),
    ) >>> 0;
  return resting.toSorted((a, b) => rank(a) - rank(b));
};

export const textInput = (model: DesignModel): Component | undefined =>
  model.components.get('text-input') ?? restingWithName(model, /input|field|search/);

export const badges = (model: DesignModel): Component[] =>
  [...model.components.values()].filter(
    ({ name }) => /badge|(?:^|-)tag|chip|status/.test(name) && !state.test(name),
  );
