import type { DesignIndexEntry } from '../core/contract.ts';
import { emptyQuery, type GalleryQuery, queryFrom, searchOf, sorts } from '../core/gallery-query.ts';
import { gallerySearch } from '../core/gallery-search.ts';
import type { GalleryWords } from '../i18n/en.ts';
import { fetchDocument } from '../io/fetch-document.ts';
import { fetchIndex } from '../io/fetch-index.ts';
import { cellMaker } from './gallery-cells.ts';
import { filterNames, showQuery } from './gallery-controls.ts';
import { moveInGrid } from './grid-keys.ts';
import { part } from './part.ts';
import { showChildren } from './show-children.ts';

const furtherCards = 12;

/** Milliseconds without a key; an address for each of them would cost time, and Safari takes a hundred in 30 s. */
const pause = 200;

type Entry = DesignIndexEntry;

/**
 * Makes the printed gallery answer: searches and filters it out of the index, keeps the query in the address, joins the
 * further pages as one scrolls, and moves through the cells by keyboard.
 */
export const defineGallery = (words: GalleryWords): void => {
  class DesignsGallery extends HTMLElement {
    #query: GalleryQuery = emptyQuery;
    #printed: readonly Element[] = [];
    #search: Promise<((query: GalleryQuery) => Entry[]) | null> | null = null;
    #found: readonly Entry[] | null = null;
    #make: ((entry: Entry) => Element) | null = null;
    #asked = 0;
    #screenful = 12;
    #remembering: ReturnType<typeof setTimeout> | undefined;
    #joining = false;
    #observer: IntersectionObserver | null = null;
    #leave = new AbortController();

    connectedCallback(): void {
      this.#leave = new AbortController();
      const { signal } = this.#leave;
      this.#printed = [...this.#sheet.children];
      this.addEventListener('input', this.#onInput, { signal });
      this.addEventListener('click', this.#remember, { signal, capture: true });
      this.addEventListener('click', this.#onClick, { signal });
      this.addEventListener('keydown', this.#onKey, { signal });
      document.addEventListener('keydown', this.#onSlash, { signal });
      window.addEventListener('popstate', () => this.#apply(queryFrom(location.search), false), { signal });
      window.addEventListener('pageswap', this.#onPageSwap, { signal });
      this.#observer = new IntersectionObserver(
        (entries) => entries.some((entry) => entry.isIntersecting) && void this.#more(),
        { rootMargin: '600px' },
      );
      this.#observer.observe(this.#part('.gallery-end'));
      const query = queryFrom(location.search);
      if (searchOf(query) !== '') this.#apply(query, false);
      this.dataset['ready'] = '';
    }

    disconnectedCallback(): void {
      this.#remember();
      this.#leave.abort();
      this.#observer?.disconnect();
    }

    #part<T extends HTMLElement = HTMLElement>(selector: string): T {
      return part<T>(this, selector);
    }

    get #sheet(): HTMLElement {
      return this.#part('.contact-sheet');
    }

    get #cells(): HTMLElement[] {
      return [...this.#sheet.querySelectorAll<HTMLElement>('a')];
    }

    #onInput = (event: Event): void => {
      const { target } = event;
      if (target instanceof HTMLInputElement) {
        if (target.type === 'range') this.#change({ hue: Number(target.value) });
        else this.#change({ text: target.value });
      } else if (target instanceof HTMLSelectElement) {
        this.#change({ sort: sorts.find((sort) => sort === target.value) ?? 'name' });
      }
    };

    #onClick = (event: Event): void => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button === null) return;
      const { filter, value } = button.dataset;
      if (button.matches('.gallery-clear')) this.#change({ ...emptyQuery, sort: this.#query.sort });
      else if (button.matches('.gallery-retry')) this.#retry();
      else if (button.matches('.gallery-more')) this.#toggleFilters(button);
      else if (filter === 'hue') this.#change({ hue: this.#query.hue === 'none' ? null : 'none' });
      else if (filter !== undefined && value !== undefined) {
        const wanted = queryFrom(`?${filter}=${value}`);
        const name = filterNames.find((known) => known === filter);
        if (name !== undefined) this.#change({ [name]: this.#query[name] === value ? null : wanted[name] });
      }
    };

    #toggleFilters(button: Element): void {
      const open = button.getAttribute('aria-expanded') !== 'true';
      button.setAttribute('aria-expanded', String(open));
      this.#part('.gallery-filters').toggleAttribute('data-open', open);
    }

    #onKey = (event: KeyboardEvent): void => {
      const field = this.#part<HTMLInputElement>('.gallery-search input');
      if (event.target !== field) moveInGrid(event, this.#cells);
      else if (event.key === 'ArrowDown') {
        event.preventDefault();
        this.#cells[0]?.focus();
      } else if (event.key === 'Escape' && field.value !== '') {
        event.preventDefault();
        this.#change({ text: '' });
      }
    };

    #onSlash = (event: KeyboardEvent): void => {
      const { target } = event;
      const types =
        target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], dialog');
      if (event.key !== '/' || types || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      this.#part('.gallery-search input').focus();
    };

    /** The miniature that leads to the next page carries the name its specimen waits for; it alone. */
    #onPageSwap = (event: Event): void => {
      const { activation } = event as Event & { activation?: { entry?: { url?: string } } | null };
      for (const link of this.#sheet.querySelectorAll('a')) {
        const name = link.href === activation?.entry?.url ? 'design' : '';
        link.querySelector<HTMLElement>('.mini')?.style.setProperty('view-transition-name', name);
      }
    };

    #change(part: Partial<GalleryQuery>): void {
      this.#apply({ ...this.#query, ...part }, true);
    }

    #apply(query: GalleryQuery, remember: boolean): void {
      this.#query = query;
      clearTimeout(this.#remembering);
      this.#remembering = remember ? setTimeout(this.#remember, pause) : undefined;
      showQuery(this, query, words);
      void this.#answer();
    }

    /** Puts the query into the address, before anything leads away from it. */
    #remember = (): void => {
      if (this.#remembering === undefined) return;
      clearTimeout(this.#remembering);
      this.#remembering = undefined;
      const { pathname, hash } = location;
      history.replaceState(history.state, '', pathname + searchOf(this.#query) + hash);
    };

    #load(): Promise<((query: GalleryQuery) => Entry[]) | null> {
      this.#search ??= fetchIndex(this.dataset['index'] ?? '').then((loaded) => {
        this.#part('.gallery-offline').hidden = loaded.ok;
        return loaded.ok ? gallerySearch(loaded.value.entries) : null;
      });
      return this.#search;
    }

    #retry(): void {
      this.#search = null;
      void this.#answer();
    }

    async #answer(): Promise<void> {
      this.#asked += 1;
      const asked = this.#asked;
      if (searchOf(this.#query) === '') return this.#showPrinted();
      const search = await this.#load();
      if (search === null || asked !== this.#asked) return;
      const found = search(this.#query);
      this.#found = found;
      showChildren(this.#sheet, this.#cellsOf(found.slice(0, this.#cardsInView())));
      this.#showCount(found.length);
      this.#watchEnd();
    }

    /** How many cards a screen shows: a key waits for the layout of these alone, the others come a frame later. */
    #cardsInView(): number {
      const sheet = this.#sheet;
      const card = sheet.firstElementChild?.getBoundingClientRect();
      if (card !== undefined) {
        const rowGap = Number.parseFloat(getComputedStyle(sheet).rowGap);
        const rows = Math.ceil((innerHeight - card.top) / (card.height + rowGap));
        this.#screenful = Math.max(1, rows) * Math.round(sheet.clientWidth / card.width);
      }
      return this.#screenful;
    }

    #showPrinted(): void {
      this.#found = null;
      this.#sheet.replaceChildren(...this.#printed);
      this.#showCount(Number(this.dataset['count']));
    }

    #showCount(found: number): void {
      this.#part('.gallery-shown').textContent = words.shown(found, Number(this.dataset['count']));
      this.#part('.gallery-nothing').hidden = found > 0;
      this.#part('.gallery-pages').hidden = this.#found !== null || this.#nextPage === null;
    }

    #cellsOf(entries: readonly Entry[]): Element[] {
      this.#make ??= this.#maker();
      return entries.map(this.#make);
    }

    #maker(): (entry: Entry) => Element {
      const templates = new Map<Entry['drawing']['state'], HTMLTemplateElement>();
      for (const state of ['drawn', 'prose', 'unparsed'] as const) {
        const template = this.querySelector<HTMLTemplateElement>(`template[data-state="${state}"]`);
        if (template !== null) templates.set(state, template);
      }
      return cellMaker(templates, this.dataset['detail'] ?? '', words);
    }

    get #nextPage(): HTMLAnchorElement | null {
      return this.querySelector<HTMLAnchorElement>('.gallery-pages a[rel=next]');
    }

    async #more(): Promise<void> {
      if (this.#found !== null) {
        const shown = this.#sheet.childElementCount;
        const further = this.#cellsOf(this.#found.slice(shown, shown + furtherCards));
        this.#sheet.append(...further);
        if (further.length > 0) this.#watchEnd();
      } else await this.#joinNextPage();
    }

    async #joinNextPage(): Promise<void> {
      const next = this.#nextPage;
      if (next === null || this.#joining) return;
      this.#joining = true;
      const loaded = await fetchDocument(next.href);
      this.#joining = false;
      if (!loaded.ok) return;
      const cells = [...loaded.value.querySelectorAll('.contact-sheet > li')].map((cell) =>
        document.importNode(cell, true),
      );
      this.#printed = [...this.#printed, ...cells];
      const after = loaded.value.querySelector('.gallery-pages a[rel=next]');
      if (after === null) next.remove();
      else next.setAttribute('href', after.getAttribute('href') ?? '');
      if (this.#found !== null) return;
      this.#sheet.append(...cells);
      this.#part('.gallery-pages').hidden = after === null;
      this.#watchEnd();
    }

    /** The observer speaks when something crosses the edge; asked anew, it also speaks of what lies in view already. */
    #watchEnd(): void {
      const end = this.#part('.gallery-end');
      this.#observer?.unobserve(end);
      this.#observer?.observe(end);
    }
  }

  customElements.define('designs-gallery', DesignsGallery);
};
