import { type Color, composite, contrast, cssColor } from './color.ts';
import { colorIn, type DesignModel, type Mode } from './model.ts';
import { canvasOf } from './surface.ts';

/** What a color can carry on the canvas: text at length, text, large text, or nothing that must be read. */
export type ReadsAs = 'text' | 'text-aa' | 'large-text' | 'surface';

export interface ColorCell {
  readonly css: string;
  readonly onCanvas: number;
  readonly readsAs: ReadsAs;
}

export interface ColorRow {
  readonly name: string;
  readonly raw: string;
  readonly uses: number;
  readonly light: ColorCell | null;
  readonly dark: ColorCell | null;
}

const readsAs = (ratio: number): ReadsAs => {
  if (ratio >= 7) return 'text';
  if (ratio >= 4.5) return 'text-aa';
  return ratio >= 3 ? 'large-text' : 'surface';
};

const cell = (color: Color | null, canvas: Color): ColorCell | null => {
  if (color === null) return null;
  const ratio = contrast(composite(color, canvas), canvas);
  return { css: cssColor(color), onCanvas: ratio, readsAs: readsAs(ratio) };
};

export const colorTable = (model: DesignModel): ColorRow[] => {
  const canvas = (mode: Mode) => canvasOf(model, mode);
  const [light, dark] = [canvas('light'), canvas('dark')];
  return [...model.colors.values()].map((token) => ({
    name: token.name,
    raw: token.raw,
    uses: model.uses.get(`colors.${token.name}`) ?? 0,
    light: cell(token.light, light),
    dark: token.dark === null ? null : cell(colorIn(token, 'dark'), dark),
  }));
};
