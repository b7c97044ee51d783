import { describe, expect, test } from 'vitest';
import type { Drawing } from './card.ts';
import { emptyQuery } from './gallery-query.ts';
import { gallerySearch, type Searchable } from './gallery-search.ts';
import { drawMiniature } from './miniature.ts';
import { parseDesign } from './parse-design.ts';

const parsed = parseDesign('---\ncolors: { primary: red }\n---\n');
if (!parsed.ok) throw new Error('The example does not parse.');
const miniature = drawMiniature(parsed.value, 'light');

const drawn = (score: number, hue: number | null, mode: 'light' | 'dark' = 'light'): Drawing => ({
  state: 'drawn',
  score,
  contrasts: { good: 1, of: 1 },
  references: { good: 1, of: 1 },
  sections: { good: 8, of: 8 },
  facets: { modes: [mode], titleType: 'sans', corners: 'soft', hue },
  miniature,
});

const entry = (title: string, about: Partial<Searchable> = {}): Searchable => ({
  title,
  summary: '',
  updated: null,
  colors: [],
  drawing: drawn(100, 260),
  ...about,
});

const entries = [
  entry('Stripe', { summary: 'Payments', colors: ['ruby'], drawing: drawn(98, 280), updated: '2026-05-12' }),
  entry('Linear', {
    summary: 'Project management, in stripes',
    drawing: drawn(99, 275, 'dark'),
    updated: '2026-06-01',
  }),
  entry('Apple', { drawing: drawn(100, null) }),
  entry('Kraken', { drawing: { state: 'prose' } }),
];

const titles = (query: Partial<typeof emptyQuery>) =>
  gallerySearch(entries)({ ...emptyQuery, ...query }).map(({ title }) => title);

describe('gallerySearch', () => {
  test('looks for every word in name, summary and color names', () => {
    expect(titles({ text: 'RUBY pay' })).toEqual(['Stripe']);
    expect(titles({ text: 'nothing' })).toEqual([]);
  });

  test('puts names that begin with the word first', () => {
    expect(titles({ text: 'stripe' })).toEqual(['Stripe', 'Linear']);
  });

  test('filters by what the files are', () => {
    expect(titles({ mode: 'dark' })).toEqual(['Linear']);
    expect(titles({ quality: 'undrawn' })).toEqual(['Kraken']);
    expect(titles({ quality: 'full', type: 'sans', corners: 'soft' })).toEqual(['Apple']);
  });

  test('takes hues within 18 degrees, around the end of the wheel too, and grays on their own', () => {
    expect(titles({ hue: 270 })).toEqual(['Linear', 'Stripe']);
    expect(titles({ hue: 'none' })).toEqual(['Apple']);
    expect(
      gallerySearch([entry('Red', { drawing: drawn(90, 350) })])({ ...emptyQuery, hue: 5 }),
    ).toHaveLength(1);
  });

  test('sorts by name, by score and by date', () => {
    expect(titles({})).toEqual(['Apple', 'Kraken', 'Linear', 'Stripe']);
    expect(titles({ sort: 'quality' })).toEqual(['Apple', 'Linear', 'Stripe', 'Kraken']);
    expect(titles({ sort: 'newest' }).slice(0, 2)).toEqual(['Linear', 'Stripe']);
  });
});
