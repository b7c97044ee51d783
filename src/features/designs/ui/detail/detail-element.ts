import { copyText } from '#components/ui/copy-text.ts';
import { fetchText } from '../../io/fetch-text.ts';

const shownFor = 2000;

/** Says in a button's own place that it copied, for a moment. */
const sayDone = (button: HTMLElement): void => {
  const label = button.querySelector('span');
  const before = label?.textContent ?? '';
  const done = button.dataset['done'] ?? '';
  if (label === null || done === '' || before === done) return;
  label.textContent = done;
  setTimeout(() => {
    label.textContent = before;
  }, shownFor);
};

/** Shows one part of a design at a time and copies; without scripting the parts stand below each other. */
class DesignTabs extends HTMLElement {
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    for (const link of this.#links) link.addEventListener('click', this.#onLink, { signal });
    window.addEventListener('hashchange', () => this.#open(location.hash), { signal });
    this.addEventListener('click', this.#onClick, { signal });
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

  #onClick = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null) return;
    const { copyOf, sentence } = button.dataset;
    if (copyOf !== undefined) void this.#copy(button, document.getElementById(copyOf)?.textContent ?? '');
    else if (button.matches('.value')) void this.#copy(button, button.textContent ?? '');
    else if (sentence !== undefined) void this.#copyFile(button, sentence);
  };

  async #copyFile(button: HTMLElement, sentence: string): Promise<void> {
    const shown = this.querySelector<HTMLElement>('#source .design-source');
    const whole = shown?.dataset['file'];
    const loaded = whole === undefined ? null : await fetchText(whole);
    if (loaded === null) await this.#copy(button, `${sentence}\n\n${shown?.textContent ?? ''}`);
    else if (loaded.ok) await this.#copy(button, `${sentence}\n\n${loaded.value}`);
    else this.#failed(true);
  }

  async #copy(button: HTMLElement, text: string): Promise<void> {
    const copied = await copyText(text);
    this.#failed(!copied.ok);
    const said = this.querySelector('.copy-said');
    if (!copied.ok || said === null) return;
    said.textContent = button.matches('.value')
      ? `${this.dataset['copied']} ${text}`
      : (button.dataset['done'] ?? '');
    for (const marked of this.querySelectorAll('.value[data-done]')) marked.removeAttribute('data-done');
    if (button.matches('.value')) button.dataset['done'] = '';
    else sayDone(button);
  }

  #failed(failed: boolean): void {
    const alert = this.querySelector<HTMLElement>('.copy-failed');
    if (alert !== null) alert.hidden = !failed;
  }
}

customElements.define('design-tabs', DesignTabs);
