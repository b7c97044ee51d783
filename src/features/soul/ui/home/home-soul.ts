import { copyText } from '#components/ui/copy-text.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { SoulCatalog, SoulFragment } from '../../core/schema.ts';
import { homeMessages } from '../../i18n/home.ts';
import { homeSoul, paragraphs } from './home-draft.ts';

/** The home page's soul: two voices, a line of one's own, and the prompt that they make. */
class HomeSoul extends HTMLElement {
  #catalog: Promise<readonly SoulFragment[]> | null = null;

  connectedCallback(): void {
    const own = this.querySelector('textarea');
    for (const select of this.querySelectorAll('select'))
      select.addEventListener('change', () => void this.#show());
    own?.addEventListener('input', () => {
      own.style.height = 'auto';
      own.style.height = `${own.scrollHeight}px`;
      void this.#show();
    });
    this.querySelector('[data-another]')?.addEventListener('click', () => {
      for (const select of this.querySelectorAll('select')) {
        const step = 1 + Math.floor(Math.random() * (select.options.length - 1));
        select.selectedIndex = (select.selectedIndex + step) % select.options.length;
      }
      void this.#show();
    });
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy());
  }

  get #t() {
    return homeMessages[this.#locale];
  }

  get #locale(): Locale {
    return this.dataset['locale'] as Locale;
  }

  async #pair(): Promise<{ main: SoulFragment; rule: SoulFragment; own: string } | null> {
    this.#catalog ??= fetch(this.dataset['catalog'] ?? '')
      .then((answer) => answer.json())
      .then((catalog: SoulCatalog) => catalog.fragments);
    try {
      const fragments = await this.#catalog;
      const picked = (slot: string) => {
        const id = this.querySelector<HTMLSelectElement>(`[data-slot=${slot}]`)?.value;
        return fragments.find(({ fragmentId }) => fragmentId === id);
      };
      const [main, rule] = [picked('main'), picked('rule')];
      return main && rule ? { main, rule, own: this.querySelector('textarea')?.value ?? '' } : null;
    } catch {
      this.#catalog = null;
      this.#say(this.#t.failed);
      return null;
    }
  }

  async #show(): Promise<void> {
    const pair = await this.#pair();
    if (pair === null) return;
    this.#say('');
    for (const slot of ['main', 'rule'] as const)
      this.querySelector(`[data-part=${slot}]`)?.replaceChildren(
        ...paragraphs(pair[slot].content).map(({ tag, text }) => {
          const element = document.createElement(tag);
          element.textContent = text;
          return element;
        }),
      );
    const length = this.querySelector('[data-length]');
    if (length) length.textContent = homeSoul(pair, this.#locale).length;
  }

  async #copy(): Promise<void> {
    const pair = await this.#pair();
    if (pair === null) return;
    const copied = await copyText(homeSoul(pair, this.#locale).text);
    this.#say(copied.ok ? this.#t.copied : this.#t.refused);
  }

  #say(sentence: string): void {
    const state = this.querySelector('[role=status]');
    if (state) state.textContent = sentence;
  }
}

customElements.define('home-soul', HomeSoul);
