import { type Filter, filterValues, type GalleryQuery, searchOf } from '../core/gallery-query.ts';
import { hueReach } from '../core/gallery-search.ts';
import type { GalleryWords } from '../i18n/en.ts';
import { part } from './part.ts';

export const filterNames = Object.keys(filterValues) as Filter[];

const showHue = (root: Element, hue: number | null, words: GalleryWords): void => {
  const range = part<HTMLInputElement>(root, '.gallery-hue input');
  range.setAttribute('aria-valuetext', hue === null ? (range.dataset['any'] ?? '') : words.hueValue(hue));
  const glass = part(root, '.gallery-hue .window');
  glass.hidden = hue === null;
  if (hue === null) return;
  range.value = String(hue);
  glass.style.left = `${((hue - hueReach) / 360) * 100}%`;
  glass.style.width = `${(hueReach / 180) * 100}%`;
};

/** Makes the controls say what is asked for. */
export const showQuery = (root: Element, query: GalleryQuery, words: GalleryWords): void => {
  const field = part<HTMLInputElement>(root, '.gallery-search input');
  if (field.value !== query.text) field.value = query.text;
  part<HTMLSelectElement>(root, '.gallery-sort select').value = query.sort;
  for (const button of root.querySelectorAll<HTMLElement>('button[data-filter]')) {
    const name = filterNames.find((known) => known === button.dataset['filter']);
    const pressed = name === undefined ? query.hue === 'none' : query[name] === button.dataset['value'];
    button.setAttribute('aria-pressed', String(pressed));
  }
  showHue(root, typeof query.hue === 'number' ? query.hue : null, words);
  part(root, '.gallery-clear').hidden = searchOf({ ...query, sort: 'name' }) === '';
};
