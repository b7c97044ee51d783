import type { DesignCard } from '#features/designs/core/card.ts';
import type { Mode } from '#features/designs/core/model.ts';

/** Modes that a design has a picture of: its plain look is the light one, and dark where that is known. */
export const previewModes = ({ drawing }: DesignCard): readonly Mode[] => {
  if (drawing.state !== 'drawn') return [];
  return drawing.facets.modes.includes('dark') ? ['light', 'dark'] : ['light'];
};

/** Path of a design's picture below the site's base; null where there is none. */
export const previewPath = (card: DesignCard, mode: Mode): string | null =>
  previewModes(card).includes(mode) ? `/designs/${card.slug}/preview-${mode}.png` : null;
