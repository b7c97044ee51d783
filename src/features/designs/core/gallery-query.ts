import type { Corners } from './facets.ts';
import type { TitleType } from './font.ts';
import type { Mode } from './model.ts';

export type Quality = 'full' | 'findings' | 'undrawn';
export type Sort = 'name' | 'quality' | 'newest';

/** What the gallery is asked for; it stands in the page's address. */
export interface GalleryQuery {
  readonly text: string;
  readonly mode: Mode | null;
  readonly type: TitleType | null;
  readonly corners: Corners | null;
  /** Degrees around the wheel, or files whose primary is gray. */
  readonly hue: number | 'none' | null;
  readonly quality: Quality | null;
  readonly sort: Sort;
}

export const filterValues = {
  mode: ['light', 'dark'],
  type: ['sans', 'serif', 'mono'],
  corners: ['square', 'soft', 'round'],
  quality: ['full', 'findings', 'undrawn'],
} as const;

export type Filter = keyof typeof filterValues;

export const sorts = ['name', 'quality', 'newest'] as const;

export const emptyQuery: GalleryQuery = {
  text: '',
  mode: null,
  type: null,
  corners: null,
  hue: null,
  quality: null,
  sort: 'name',
};

const oneOf = <T extends string>(values: readonly T[], given: string | null): T | null =>
  values.find((value) => value === given) ?? null;

const hueFrom = (given: string | null): number | 'none' | null => {
  if (given === 'none') return 'none';
  return given !== null && /^\d{1,3}$/.test(given) && Number(given) < 360 ? Number(given) : null;
};

/** Reads `?q=…&mode=dark`; what it does not know is left out. */
export const queryFrom = (search: string): GalleryQuery => {
  const params = new URLSearchParams(search);
  return {
    text: (params.get('q') ?? '').slice(0, 100),
    mode: oneOf(filterValues.mode, params.get('mode')),
    type: oneOf(filterValues.type, params.get('type')),
    corners: oneOf(filterValues.corners, params.get('corners')),
    hue: hueFrom(params.get('hue')),
    quality: oneOf(filterValues.quality, params.get('quality')),
    sort: oneOf(sorts, params.get('sort')) ?? 'name',
  };
};

/** The address's part for a query, `?` included; empty where nothing is asked. */
export const searchOf = ({ text, sort, ...filters }: GalleryQuery): string => {
  const params = new URLSearchParams();
  if (text.trim() !== '') params.set('q', text);
  for (const [name, value] of Object.entries(filters)) if (value !== null) params.set(name, String(value));
  if (sort !== 'name') params.set('sort', sort);
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
};
