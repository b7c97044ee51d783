import type { Facets } from './facets.ts';
import type { DrawnMiniature } from './miniature.ts';
import type { Position } from './position.ts';
import type { Share } from './score.ts';

/** What there is to draw of a file. */
export type Drawing =
  | {
      readonly state: 'drawn';
      readonly score: number;
      readonly references: Share;
      readonly contrasts: Share;
      readonly sections: Share;
      readonly facets: Facets;
      readonly miniature: DrawnMiniature;
    }
  | { readonly state: 'prose' }
  | { readonly state: 'unparsed'; readonly position: Position };

/** What the gallery and the home page show of a file. */
export interface DesignCard {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly drawing: Drawing;
}
