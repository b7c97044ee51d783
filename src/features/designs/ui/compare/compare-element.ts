import { fetchText } from '../../io/fetch-text.ts';
import { part } from '../part.ts';
import type { ComparedDesign } from './Comparison.tsx';
import type { Mount } from './mount.tsx';

type Names = readonly ['a', 'b'];
const names: Names = ['a', 'b'];

/**
 * Compares the two designs that the address names (`?a=…&b=…`). What draws and reads them is loaded once both are
 * chosen; without them the page is a form.
 */
export const defineCompare = (load: () => Promise<{ mount: Mount }>): void => {
  // The dev server's React modules ask for these, and only an island of Astro's would bring them.
  if (import.meta.env.DEV)
    Object.assign(window, { $RefreshReg$: () => {}, $RefreshSig$: () => (type: unknown) => type });

  class DesignsCompare extends HTMLElement {
    connectedCallback(): void {
      const query = new URLSearchParams(location.search);
      const [one, other] = names.map((name) => this.#choose(name, query.get(name)));
      part(this, '.compare-says button').addEventListener('click', () => void this.#compare(one, other));
      void this.#compare(one, other);
    }

    /** What a side of the address names: shown in the form, and null where nothing is. */
    #choose(name: Names[number], slug: string | null): HTMLOptionElement | string | null {
      if (slug === null || slug === '') return null;
      const options = [...part<HTMLSelectElement>(this, `[name=${name}]`).options];
      const option = options.find(({ value }) => value === slug);
      if (option === undefined) return slug.slice(0, 60);
      option.selected = true;
      return option;
    }

    async #compare(
      one: HTMLOptionElement | string | null | undefined,
      other: HTMLOptionElement | string | null | undefined,
    ): Promise<void> {
      const unknown = [one, other].find((side) => typeof side === 'string');
      if (typeof unknown === 'string') return this.#say('unknown', unknown);
      if (!(one instanceof HTMLOptionElement && other instanceof HTMLOptionElement)) return;
      this.#say(null);
      const loading = setTimeout(() => this.#loading(true), 300);
      const loaded = await Promise.all([load().catch(() => null), this.#fetch(one), this.#fetch(other)]);
      clearTimeout(loading);
      this.#loading(false);
      const [drawing, left, right] = loaded;
      if (drawing === null || left === null || right === null) return this.#say('offline');
      this.dataset['compared'] = '';
      part(this, '.compare-choice h2').hidden = false;
      const address = (path: string) => `${this.dataset['designs']}${path}`;
      drawing.mount(part(this, '.comparison'), [left, right], {
        detail: (slug) => address(`${slug}/`),
        swap: `?a=${encodeURIComponent(right.slug)}&b=${encodeURIComponent(left.slug)}`,
        edit: address(`editor/?from=${encodeURIComponent(right.slug)}`),
      });
    }

    async #fetch(option: HTMLOptionElement): Promise<ComparedDesign | null> {
      const slug = option.value;
      const loaded = await fetchText(`${this.dataset['files']}${slug}/DESIGN.md`);
      const about = { slug, title: option.text, summary: option.dataset['summary'] ?? '' };
      return loaded.ok ? { ...about, text: loaded.value } : null;
    }

    #loading(loading: boolean): void {
      part(this, '.compare-loading').hidden = !loading;
    }

    #say(problem: 'unknown' | 'offline' | null, name = ''): void {
      const says = part(this, '.compare-says');
      says.hidden = problem === null;
      const sentence = problem === null ? '' : (this.dataset[problem] ?? '');
      part(says, 'span').textContent = sentence.replace('%', () => name);
      part(says, 'button').hidden = problem !== 'offline';
    }
  }

  customElements.define('designs-compare', DesignsCompare);
};
