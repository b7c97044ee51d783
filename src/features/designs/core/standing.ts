import { type Color, composite, distance } from './color.ts';
import { borderCss, componentColor, componentCss, outlineCss, type Style } from './css.ts';
import { type Component, colorIn, type DesignModel, type Mode } from './model.ts';
import { inkOf } from './surface.ts';

const fieldLines = [
  'hairline-input',
  'input-border',
  'border-input',
  'hairline-strong',
  'border-strong',
  'edge',
];
const lines = ['hairline', 'hairline-soft', 'border', 'divider', 'hairline-strong', 'outline', 'edge'];

const firstNamed = (model: DesignModel, names: readonly string[], mode: Mode): Color | null =>
  names.map((name) => colorIn(model.colors.get(name), mode)).find((color) => color !== null) ?? null;

/** The file's color for thin lines, or a veil of its ink. */
export const hairlineOf = (model: DesignModel, mode: Mode): Color =>
  firstNamed(model, lines, mode) ?? { ...inkOf(model, mode), alpha: 0.16 };

const lineOf = (model: DesignModel, component: Component, mode: Mode): readonly [Color, number] => {
  const text = componentColor(component, 'textColor', mode) ?? inkOf(model, mode);
  if (/focus/.test(component.name)) return [colorIn(model.colors.get('primary'), mode) ?? text, 1.5];
  if (/input|field|search|select/.test(component.name)) {
    return [firstNamed(model, fieldLines, mode) ?? hairlineOf(model, mode), 1];
  }
  return /button|badge|tag|chip/.test(component.name) ? [text, 1] : [hairlineOf(model, mode), 1];
};

const isLink = (component: Component): boolean =>
  /link|text|ghost|icon|nav|footer|tab(?:-|$)|row|cell/.test(component.name) &&
  !/input|context/.test(component.name);

/**
 * A component on a ground. The format has no border, so one whose fill is the ground's own color gets a line: a field
 * the file's line for fields, a button its text's color, a card the hairline.
 */
export const standing = (model: DesignModel, component: Component, mode: Mode, ground: Color): Style => {
  const fill = componentColor(component, 'backgroundColor', mode);
  const own = componentCss(component, mode);
  const vanishes = fill !== null && distance(composite(fill, ground), ground) < 0.02;
  const edged = Object.keys(borderCss(component, mode)).length > 0;
  if (!vanishes || isLink(component) || edged) return own;
  return { ...own, ...outlineCss(...lineOf(model, component, mode)) };
};
