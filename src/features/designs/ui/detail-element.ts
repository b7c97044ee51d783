import { copyText } from '#components/ui/copy-text.ts';

/** Shows one part of a design at a time; without scripting the parts stand below each other. */
class DesignTabs extends HTMLElement {
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    for (const link of this.#links) link.addEventListener('click', this.#onLink, { signal });
    window.addEventListener('hashchange', () => this.#open(location.hash), { signal });
    this.querySelector('[data-copy]')?.addEventListener('click', this.#onCopy, { signal });
    this.#open(location.hash);
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('.design-bar nav a')];
  }

  #onLink = (event: MouseEvent): void => {
    if (
      !(event.currentTarget instanceof HTMLAnchorElement) ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    history.replaceState(history.state, '', event.currentTarget.hash);
    this.#open(event.currentTarget.hash);
  };

  #open(hash: string): void {
    const links = this.#links;
    const current = links.find((link) => link.hash === hash) ?? links[0];
    for (const link of links) {
      const open = link === current;
      if (open) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      this.querySelector(link.hash)?.toggleAttribute('data-open', open);
    }
  }

  #onCopy = async (event: Event): Promise<void> => {
    const button = event.currentTarget;
    if (!(button instanceof HTMLElement)) return;
    const source = this.querySelector('.design-source')?.textContent ?? '';
    const copied = await copyText(`${button.dataset['sentence']}\n\n${source}`);
    const alert = this.querySelector<HTMLElement>('.copy-failed');
    if (alert !== null) alert.hidden = copied.ok;
    const label = button.querySelector('span');
    const before = label?.textContent ?? '';
    const done = button.dataset['done'] ?? '';
    if (label === null || !copied.ok || before === done) return;
    label.textContent = done;
    setTimeout(() => {
      label.textContent = before;
    }, 2000);
  };
}

customElements.define('design-tabs', DesignTabs);
