import type { Locale } from '#platform/i18n/core/locale.ts';
import { shellMessages } from './i18n/messages.ts';

interface Hit {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly plain_excerpt: string;
}
interface Found {
  readonly id: string;
  readonly score: number;
  data(): Promise<Hit>;
}
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Found[] }>;
}

const shown = 8;
/** Pagefind asks for every word at once; these say nothing and would only empty the list. */
const stopWords = new Set(
  'a an and are as at by do does for from how i in is it my of on or the to what with'.split(' '),
);

/** All words first; where no page has them all, the pages that have most of them. */
const find = async (pagefind: Pagefind, query: string): Promise<readonly Found[]> => {
  const words = query.split(/\s+/).filter((word) => !stopWords.has(word.toLowerCase()));
  const together = await pagefind.search(words.join(' ') || query);
  if (together.results.length > 0 || words.length < 2) return together.results;
  const scores = new Map<string, { found: Found; score: number }>();
  for (const word of words)
    for (const found of (await pagefind.search(word)).results)
      scores.set(found.id, { found, score: (scores.get(found.id)?.score ?? 0) + 1 + found.score / 1000 });
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ found }) => found);
};

const row = ({ url, meta, plain_excerpt }: Hit): HTMLLIElement => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const title = document.createElement('b');
  const excerpt = document.createElement('span');
  link.href = url;
  title.textContent = meta.title ?? url;
  excerpt.textContent = plain_excerpt;
  link.append(title, excerpt);
  item.append(link);
  return item;
};

class SiteSearch extends HTMLElement {
  #engine: Promise<Pagefind> | null = null;
  #turn = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const list = this.querySelector('ol');
    input?.addEventListener('input', () => void this.#show(input.value.trim()));
    this.closest('dialog')?.addEventListener('opened', () => input?.select());
    this.addEventListener('keydown', (event) => {
      const links = [...(list?.querySelectorAll('a') ?? [])];
      const at = links.indexOf(document.activeElement as HTMLAnchorElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) {
        event.preventDefault();
        (links[at + step] ?? input)?.focus();
      } else if (event.key === 'Enter' && document.activeElement === input) {
        links[0]?.click();
      }
    });
    // Typed while this file was on its way.
    if (input && input.value !== '') void this.#show(input.value.trim());
  }

  #load(): Promise<Pagefind> {
    this.#engine ??= import(/* @vite-ignore */ this.dataset['pagefind'] ?? '').then(
      async (pagefind: Pagefind) => {
        await pagefind.init();
        return pagefind;
      },
    );
    return this.#engine;
  }

  async #show(query: string): Promise<void> {
    const t = shellMessages[this.dataset['locale'] as Locale].searchDialog;
    const state = this.querySelector('.state');
    const list = this.querySelector('ol');
    if (!state || !list) return;
    const turn = ++this.#turn;
    if (query === '') {
      list.replaceChildren();
      state.textContent = t.empty;
      return;
    }
    try {
      if (this.#engine === null) state.textContent = t.loading;
      const found = await find(await this.#load(), query);
      const hits = await Promise.all(found.slice(0, shown).map((result) => result.data()));
      if (turn !== this.#turn) return;
      list.replaceChildren(...hits.map(row));
      state.textContent = found.length === 0 ? t.none(query) : t.count(found.length);
    } catch {
      this.#engine = null;
      if (turn === this.#turn) state.textContent = t.failed;
    }
  }
}

customElements.define('site-search', SiteSearch);
