import { luminance, oklchHue } from './color.ts';
import { radiusOf } from './css.ts';
import { type TitleType, titleType } from './font.ts';
import { colorIn, type DesignModel, type Mode } from './model.ts';
import { primaryButton, titleFace } from './roles.ts';
import { canvasOf } from './surface.ts';

export type Corners = 'square' | 'soft' | 'round';

/** What the gallery filters by. */
export interface Facets {
  readonly modes: readonly Mode[];
  readonly titleType: TitleType;
  readonly corners: Corners;
  /** OKLCH hue of the primary in degrees; null where it is gray. */
  readonly hue: number | null;
}

const modesOf = (model: DesignModel): Mode[] => {
  const first: Mode = luminance(canvasOf(model, 'light')) < 0.2 ? 'dark' : 'light';
  const second: Mode = luminance(canvasOf(model, 'dark')) < 0.2 ? 'dark' : 'light';
  return first === second ? [first] : ['light', 'dark'];
};

const cornersOf = (model: DesignModel): Corners => {
  const button = primaryButton(model);
  const radius = button === undefined ? 0 : radiusOf(button);
  if (radius < 3) return 'square';
  return radius < 20 ? 'soft' : 'round';
};

export const facetsOf = (model: DesignModel): Facets => {
  const primary = colorIn(model.colors.get('primary'), 'light');
  const hue = primary === null ? null : oklchHue(primary);
  return {
    modes: modesOf(model),
    titleType: titleType(titleFace(model)?.fontFamily ?? ''),
    corners: cornersOf(model),
    hue: hue === null ? null : Math.round(hue),
  };
};
