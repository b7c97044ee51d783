import { type Color, composite, contrast, white } from '../color.ts';
import { componentColor, radiusOf } from '../css.ts';
import { colorIn, type DesignModel, type Mode } from '../model.ts';
import { oklchOf } from '../oklch.ts';
import { primaryButton, secondaryButtons, textInput } from '../roles.ts';
import { canvasOf, inkOf, softInkOf } from '../surface.ts';
import { cssBlock } from './css-text.ts';
import { lengthsOf, lengthText } from './exported-tokens.ts';

type Found = Color | null | undefined;

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

const oklchText = (color: Color): string => {
  const { l, c, h } = oklchOf(color);
  const alpha = color.alpha < 1 ? ` / ${round(color.alpha * 100, 1)}%` : '';
  const gray = round(c, 3) === 0;
  return `oklch(${round(l, 3)} ${round(c, 3)} ${gray ? 0 : round(h, 3)}${alpha})`;
};

/** The roles of shadcn/ui that the file's own tokens and components name; what it leaves open is left out. */
const roles = (model: DesignModel, mode: Mode): (readonly [role: string, color: Color])[] => {
  const named = (...names: readonly string[]): Found =>
    names.map((name) => colorIn(model.colors.get(name), mode)).find((color) => color !== null);
  const canvas = canvasOf(model, mode);
  const ink = inkOf(model, mode);

  /** The file's word for text on `ground`, else whichever of its two poles reads better there. */
  const textOn = (ground: Found, ...own: readonly Found[]): Found => {
    if (!ground) return null;
    const base = composite(ground, canvas);
    const reads = (color: Color) => contrast(composite(color, base), base);
    return (
      own.find((color) => color && reads(color) >= 3) ??
      [canvas, ink, white].toSorted((a, b) => reads(b) - reads(a))[0]
    );
  };

  const button = primaryButton(model);
  const [second] = secondaryButtons(model);
  const input = textInput(model);
  const part = (component: typeof button, property: string): Found =>
    component && componentColor(component, property, mode);
  const opaque = (color: Found): Found => (color && color.alpha > 0 ? color : null);

  const primary = named('primary') ?? opaque(part(button, 'backgroundColor'));
  const card = named('card', 'surface-card', 'surface', 'surface-1', 'paper') ?? canvas;
  const popover = named('popover', 'surface-popover', 'surface-overlay', 'surface-elevated') ?? card;
  const secondary = opaque(part(second, 'backgroundColor')) ?? named('secondary');
  const muted = named('surface-muted', 'surface-soft', 'surface-subtle', 'surface-2', 'canvas-soft');
  const accent = named('accent');
  const destructive = named(
    'destructive',
    'error',
    'danger',
    'semantic-error',
    'semantic-danger',
    'negative',
  );
  const border = named('border', 'hairline', 'outline', 'divider', 'line', 'stroke');
  const field = part(input, 'borderColor') ?? border;
  const ring = named('ring', 'focus-ring', 'focus') ?? primary;
  const charts = [1, 2, 3, 4, 5].map((n) => [`chart-${n}`, named(`chart-${n}`)] as const);

  const all: readonly (readonly [string, Found])[] = [
    ['background', canvas],
    ['foreground', ink],
    ['card', card],
    ['card-foreground', textOn(card, ink)],
    ['popover', popover],
    ['popover-foreground', textOn(popover, ink)],
    ['primary', primary],
    [
      'primary-foreground',
      textOn(primary, named('on-primary', 'primary-foreground'), part(button, 'textColor')),
    ],
    ['secondary', secondary],
    ['secondary-foreground', textOn(secondary, part(second, 'textColor'), named('on-secondary'))],
    ['muted', muted],
    ['muted-foreground', softInkOf(model, mode)],
    ['accent', accent],
    ['accent-foreground', textOn(accent, named('on-accent', 'accent-foreground'))],
    ['destructive', destructive],
    ['border', border],
    ['input', field],
    ['ring', ring],
    ...charts,
  ];
  return all.flatMap(([role, color]) => (color ? [[role, color] as const] : []));
};

/** `--radius` is shadcn's large corner, from which it counts down. */
const radius = (model: DesignModel): string | null => {
  const lengths = new Map(lengthsOf(model, 'rounded').map(({ name, length }) => [name, length]));
  const own = ['lg', 'large', 'md', 'medium', 'base', 'default', 'DEFAULT']
    .map((name) => lengths.get(name))
    .find((length) => length !== undefined);
  if (own !== undefined) return lengthText(own);
  const button = primaryButton(model);
  return button?.properties.has('rounded') === true ? `${radiusOf(button)}px` : null;
};

/**
 * A theme for shadcn/ui on Tailwind 4: `:root` and, where the file knows dark values, `.dark`. Colors are OKLCH.
 * https://ui.shadcn.com/docs/theming
 */
export const shadcn = (model: DesignModel): string => {
  if (model.colors.size === 0) return cssBlock(':root', []);
  const corner = radius(model);
  const declared = (mode: Mode) =>
    roles(model, mode).map(([role, color]) => [role, oklchText(color)] as const);
  const light = cssBlock(':root', [
    ...(corner === null ? [] : [['radius', corner] as const]),
    ...declared('light'),
  ]);
  const hasDark = [...model.colors.values()].some(({ dark }) => dark !== null);
  return hasDark ? `${light}\n${cssBlock('.dark', declared('dark'))}` : light;
};
