import { type Color, chroma, composite, contrast, cssColor, distance } from './color.ts';
import { componentColor, componentTypography, radiusOf, trackingEm } from './css.ts';
import { type FontShape, fontShape } from './font.ts';
import { type Component, colorIn, type DesignModel, type Mode } from './model.ts';
import { bodyFace, primaryButton, titleFace } from './roles.ts';
import { canvasOf, inkOf, softInkOf } from './surface.ts';

export interface Face {
  readonly shape: FontShape;
  readonly weight: number;
  /** In em. */
  readonly tracking: number;
  readonly uppercase: boolean;
}

/** A design drawn at 8:5 from its own tokens. Colors are CSS hex; lengths are hundredths of the width. */
export interface DrawnMiniature {
  readonly canvas: string;
  readonly ink: string;
  readonly soft: string;
  readonly title: Face;
  readonly body: Face;
  readonly button: {
    readonly background: string;
    readonly ink: string;
    readonly outline: string | null;
    readonly radius: number;
    readonly face: Face;
  };
  /** Up to three colors that components use most, with the share of the height each takes. */
  readonly band: readonly { readonly color: string; readonly share: number }[];
}

const plainFace: Face = { shape: 'neutral', weight: 400, tracking: 0, uppercase: false };

const faceOf = (token: ReturnType<typeof titleFace>): Face =>
  token === undefined
    ? plainFace
    : {
        shape: fontShape(token.fontFamily ?? ''),
        weight: token.fontWeight ?? 400,
        tracking: Math.round(trackingEm(token) * 10_000) / 10_000,
        uppercase: token.uppercase,
      };

/** A 360 px card holds the button at its true size; the miniature shrinks it by the same measure. */
const radiusInWidths = (radius: number): number => Math.round(Math.min(99, radius * 0.42) * 100) / 100;

const colorsByUse = (model: DesignModel, mode: Mode, canvas: Color): { color: Color; uses: number }[] => {
  const byValue = new Map<string, { color: Color; uses: number }>();
  for (const token of model.colors.values()) {
    if (signal.test(token.name)) continue;
    const own = colorIn(token, mode);
    if (own === null || own.alpha < 1) continue;
    const key = cssColor(own);
    const uses = (byValue.get(key)?.uses ?? 0) + (model.uses.get(`colors.${token.name}`) ?? 0);
    byValue.set(key, { color: own, uses });
  }
  return [...byValue.values()].filter(({ color }) => distance(color, canvas) > 0.12);
};

/** Colors that carry a message say little about the face of a design. */
const signal = /success|error|warning|danger|info|positive|negative|semantic|disabled|rating|status/;

const bandOf = (model: DesignModel, mode: Mode, lead: Color): DrawnMiniature['band'] => {
  const canvas = canvasOf(model, mode);
  const candidates = colorsByUse(model, mode, canvas);
  const chosen = candidates.filter(({ color }) => cssColor(color) === cssColor(lead)).slice(0, 1);
  const liveliness = ({ color, uses }: { color: Color; uses: number }) =>
    Math.sqrt(uses + 1) * (0.25 + chroma(color) * 5);
  for (const candidate of candidates.toSorted((a, b) => liveliness(b) - liveliness(a))) {
    if (chosen.length >= 3) break;
    if (chosen.every(({ color }) => distance(color, candidate.color) > 0.1)) chosen.push(candidate);
  }
  return chosen.map(({ color, uses }) => ({
    color: cssColor(color),
    share: Math.round(Math.min(4.6, Math.max(1.45, Math.sqrt(uses + 1))) * 100) / 100,
  }));
};

const outlineOf = (
  button: Component,
  background: Color,
  ground: Color,
  ink: Color,
  mode: Mode,
): string | null => {
  const own = button.properties.get('border')?.value;
  if (own?.kind === 'border' && Math.max(...own.border.widths) > 0) return cssColor(own.border.color);
  const color = componentColor(button, 'borderColor', mode);
  if (color !== null) return cssColor(color);
  return contrast(composite(background, ground), ground) < 1.08 ? cssColor(ink) : null;
};

const buttonOf = (model: DesignModel, mode: Mode): DrawnMiniature['button'] & { readonly fill: Color } => {
  const canvas = canvasOf(model, mode);
  const ink = inkOf(model, mode);
  const button = primaryButton(model);
  if (button === undefined) {
    const fill = colorIn(model.colors.get('primary'), mode) ?? ink;
    const on = colorIn(model.colors.get('on-primary'), mode) ?? canvas;
    return {
      fill,
      background: cssColor(fill),
      ink: cssColor(on),
      outline: null,
      radius: 0,
      face: faceOf(bodyFace(model)),
    };
  }
  const fill = componentColor(button, 'backgroundColor', mode) ?? canvas;
  const on = componentColor(button, 'textColor', mode) ?? ink;
  return {
    fill,
    background: cssColor(fill),
    ink: cssColor(on),
    outline: outlineOf(button, fill, canvas, on, mode),
    radius: radiusInWidths(radiusOf(button)),
    face: faceOf(componentTypography(button) ?? bodyFace(model)),
  };
};

export const drawMiniature = (model: DesignModel, mode: Mode): DrawnMiniature => {
  const { fill, ...button } = buttonOf(model, mode);
  const primary = colorIn(model.colors.get('primary'), mode);
  return {
    canvas: cssColor(canvasOf(model, mode)),
    ink: cssColor(inkOf(model, mode)),
    soft: cssColor(softInkOf(model, mode)),
    title: faceOf(titleFace(model)),
    body: faceOf(bodyFace(model)),
    button,
    band: bandOf(model, mode, primary ?? fill),
  };
};
