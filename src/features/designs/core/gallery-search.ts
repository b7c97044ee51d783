import type { Drawing } from './card.ts';
import type { Filter, GalleryQuery, Quality } from './gallery-query.ts';

export interface Searchable {
  readonly title: string;
  readonly summary: string;
  readonly updated: string | null;
  readonly colors: readonly string[];
  readonly drawing: Drawing;
}

/** Half the width of the window that a chosen hue opens, in degrees. */
export const hueReach = 18;

const hueMatches = (hue: number | null, wanted: number | 'none'): boolean => {
  if (wanted === 'none' || hue === null) return wanted === 'none' && hue === null;
  const apart = Math.abs(hue - wanted);
  return Math.min(apart, 360 - apart) <= hueReach;
};

const qualityOf = (drawing: Drawing): Quality => {
  if (drawing.state !== 'drawn') return 'undrawn';
  return drawing.score === 100 ? 'full' : 'findings';
};

/** The values of a filter that a file answers to. */
export const valuesOf = (drawing: Drawing, filter: Filter): readonly string[] => {
  if (filter === 'quality') return [qualityOf(drawing)];
  if (drawing.state !== 'drawn') return [];
  const { modes, titleType, corners } = drawing.facets;
  return { mode: modes, type: [titleType], corners: [corners] }[filter];
};

const passesFilters = ({ drawing }: Searchable, query: GalleryQuery): boolean =>
  (['mode', 'type', 'corners', 'quality'] as const).every((filter) => {
    const wanted = query[filter];
    return wanted === null || valuesOf(drawing, filter).includes(wanted);
  }) &&
  (query.hue === null || (drawing.state === 'drawn' && hueMatches(drawing.facets.hue, query.hue)));

const scoreOf = ({ drawing }: Searchable): number => (drawing.state === 'drawn' ? drawing.score : -1);

/** An entry with what each query compares; places in the alphabet are settled once. */
interface Indexed<T extends Searchable> {
  readonly entry: T;
  readonly title: string;
  readonly words: string;
  readonly place: number;
}

type Order = (a: Indexed<Searchable>, b: Indexed<Searchable>) => number;

const byPlace: Order = (a, b) => a.place - b.place;

const byUpdated: Order = ({ entry: { updated: a } }, { entry: { updated: b } }) =>
  a === b ? 0 : (b ?? '') > (a ?? '') ? 1 : -1;

const orders: Readonly<Record<GalleryQuery['sort'], Order>> = {
  name: byPlace,
  quality: (a, b) => scoreOf(b.entry) - scoreOf(a.entry) || byPlace(a, b),
  newest: (a, b) => byUpdated(a, b) || byPlace(a, b),
};

/** Builds the search once; each call then answers one query. Words are looked for in name, summary and color names. */
export const gallerySearch = <T extends Searchable>(
  entries: readonly T[],
): ((query: GalleryQuery) => T[]) => {
  const { compare } = new Intl.Collator('en');
  const indexed: readonly Indexed<T>[] = entries
    .toSorted((a, b) => compare(a.title, b.title))
    .map((entry, place) => ({
      entry,
      title: entry.title.toLowerCase(),
      words: [entry.title, entry.summary, ...entry.colors].join(' ').toLowerCase(),
      place,
    }));
  return (query) => {
    const wanted = query.text.toLowerCase().split(/\s+/).filter(Boolean);
    const first = wanted[0] ?? '';
    const found = indexed.filter(
      ({ entry, words }) => wanted.every((word) => words.includes(word)) && passesFilters(entry, query),
    );
    const rank = ({ title }: { title: string }) => (first !== '' && title.startsWith(first) ? 0 : 1);
    return found
      .sort((a, b) => (query.sort === 'name' ? rank(a) - rank(b) : 0) || orders[query.sort](a, b))
      .map(({ entry }) => entry);
  };
};
