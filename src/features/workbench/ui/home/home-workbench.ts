/** Puts the line into the board's own sentence and goes there; the board keeps its words in this browser. */
class HomeWorkbench extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#start(input?.value.trim() ?? '');
    });
  }

  async #start(title: string): Promise<void> {
    if (title !== '') {
      const { workbench } = await import('../../io/proposals.ts');
      const kept = workbench.read().value;
      workbench.write({ ...kept, sentence: { ...kept.sentence, title } });
    }
    location.assign(`${this.dataset['href']}#new`);
  }
}

customElements.define('home-workbench', HomeWorkbench);
