import { type Color, composite, contrast, luminance, white } from './color.ts';
import { colorIn, type DesignModel, type Mode } from './model.ts';

const canvasNames = [
  'canvas',
  'background',
  'bg',
  'page',
  'paper',
  'base',
  'surface',
  'canvas-light',
  'canvas-night',
  'canvas-dark',
  'surface-light',
];
const darkNames =
  /^(?:canvas|surface|inverse|background|bg)-(?:dark|night|inverse|black|deep|canvas)$|^(?:black|night)$/;
const inkNames = ['ink', 'text', 'foreground', 'on-canvas', 'on-background', 'body-strong', 'body'];
const softNames = [
  'body',
  'ink-soft',
  'ink-secondary',
  'text-secondary',
  'ink-muted',
  'muted',
  'charcoal',
  'ink-mute',
  'mute',
];

const firstNamed = (model: DesignModel, names: readonly string[], mode: Mode): Color | null => {
  for (const name of names) {
    const color = colorIn(model.colors.get(name), mode);
    if (color !== null && color.alpha > 0) return color;
  }
  return null;
};

/** The opaque page that everything else lies on. */
export const canvasOf = (model: DesignModel, mode: Mode): Color =>
  composite(firstNamed(model, canvasNames, mode) ?? white, white);

/** The color of titles on the canvas: the file's ink, or whichever of its colors reads best there. */
export const inkOf = (model: DesignModel, mode: Mode): Color =>
  readable(model, inkNames, canvasOf(model, mode), mode);

/** The color of running text, where the file has one that reads on its canvas; else its ink. */
export const softInkOf = (model: DesignModel, mode: Mode): Color =>
  readable(model, [...softNames, ...inkNames], canvasOf(model, mode), mode);

const readable = (model: DesignModel, names: readonly string[], ground: Color, mode: Mode): Color => {
  const named = names.map((name) => colorIn(model.colors.get(name), mode)).filter((color) => color !== null);
  const reads = (color: Color) => contrast(composite(color, ground), ground);
  const good = named.find((color) => reads(color) >= 4.5);
  if (good !== undefined) return good;
  const all = [...model.colors.values()]
    .map((token) => colorIn(token, mode))
    .filter((color) => color !== null);
  return (
    all.toSorted((a, b) => reads(b) - reads(a))[0] ??
    (luminance(ground) > 0.4 ? { r: 0, g: 0, b: 0, alpha: 1 } : white)
  );
};

/** Whether a component's name says that it lies on something dark. */
export const liesOnDark = (component: string): boolean =>
  /(?:^|-)(?:dark|inverse|night)(?:-|$)/.test(component);

/** What a component that lets its ground through lies on: files say `on-dark` in its name. */
export const groundOf = (model: DesignModel, component: string, mode: Mode): Color => {
  const canvas = canvasOf(model, mode);
  if (!liesOnDark(component) || luminance(canvas) < 0.2) return canvas;
  const dark = [...model.colors.values()].find((token) => darkNames.test(token.name));
  return composite(colorIn(dark, mode) ?? inkOf(model, mode), canvas);
};
