import { stale } from '../../core/stale.ts';
import { emptyQuery, fragmentOf, matches, pressed, type Query, queryFrom, sorted } from './query.ts';

const dayLength = 86_400_000;

/** Makes the printed table answer: sorts and filters it, keeps that in the fragment, and says how old each price is. */
class ModelsTable extends HTMLElement {
  #query: Query = emptyQuery;
  #rows: readonly HTMLTableSectionElement[] = [];
  #table = this.#part<HTMLTableElement>('table');
  #form = this.#part<HTMLFormElement>('form');

  connectedCallback(): void {
    this.#rows = [...this.#table.tBodies];
    for (const head of this.#heads) this.#makeButton(head);
    this.#sayAges();
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', () => this.#change(this.#asked()));
    this.#form.addEventListener('reset', () => {
      this.#change({ ...emptyQuery, sort: this.#query.sort, descending: this.#query.descending });
      this.#field('q').focus();
    });
    window.addEventListener('hashchange', this.#arrive);
    // A browser may restore the fields where they stood; the address is what counts.
    this.#arrive();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#arrive);
  }

  #part<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (found === null) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  #field(name: string): HTMLInputElement {
    return this.#part<HTMLInputElement>(`[name=${name}]`);
  }

  get #heads(): HTMLTableCellElement[] {
    return [...this.#table.querySelectorAll<HTMLTableCellElement>('[data-column]')];
  }

  #makeButton(head: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => this.#change(pressed(this.#query, head.dataset['column'] ?? '')));
    head.append(button);
  }

  #sayAges(): void {
    const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' });
    const now = Date.now();
    for (const age of this.querySelectorAll<HTMLElement>('[data-age]')) {
      const day = age.dataset['age'] ?? '';
      const old = stale(day, now);
      const days = Math.max(0, Math.floor((now - Date.parse(day)) / dayLength));
      age.textContent = words.format(-days, 'day') + (old ? `, ${this.dataset['old']}` : '');
      age.classList.toggle('old', old);
    }
  }

  #asked(): Query {
    const data = new FormData(this.#form);
    const said = (name: string) => String(data.get(name) ?? '');
    return {
      ...this.#query,
      text: said('q').trim(),
      provider: said('provider'),
      currency: said('currency'),
      since: said('since'),
      cache: data.has('cache'),
    };
  }

  #arrive = (): void => {
    const fragment = location.hash.slice(1);
    const query = queryFrom(fragment);
    if (query === null) {
      this.#reveal(fragment);
    } else {
      this.#fill(query);
      this.#show(query);
    }
  };

  /** A link to a model that the filters hide shows all of them. */
  #reveal(id: string): void {
    const row = this.#rows.find((one) => one.id === id);
    if (!row?.hidden) return;
    this.#fill(emptyQuery);
    this.#show(emptyQuery);
    row.scrollIntoView({ block: 'center' });
  }

  #fill(query: Query): void {
    this.#field('q').value = query.text;
    this.#field('provider').value = query.provider;
    this.#field('currency').value = query.currency;
    this.#field('since').value = query.since;
    this.#field('cache').checked = query.cache;
  }

  #change(query: Query): void {
    const fragment = fragmentOf(query);
    history.replaceState(history.state, '', fragment ? `#${fragment}` : location.pathname + location.search);
    this.#show(query);
  }

  #show(query: Query): void {
    if (query.sort !== this.#query.sort || query.descending !== this.#query.descending) this.#sort(query);
    this.#query = query;
    let shown = 0;
    for (const row of this.#rows) {
      const { provider = '', currency = '', changed = '', cache } = row.dataset;
      const [model, by] = row.rows[0]?.cells ?? [];
      const text = `${model?.textContent} ${by?.textContent}`;
      row.hidden = !matches({ text, provider, currency, changed, cache: cache !== undefined }, query);
      if (!row.hidden) shown += 1;
    }
    this.#part('output b').textContent = String(shown);
    this.#part('.nothing').hidden = shown > 0;
    this.#part('[type=reset]').hidden = fragmentOf({ ...query, sort: '', descending: false }) === '';
  }

  #sort({ sort, descending }: Query): void {
    const heads = this.#heads;
    for (const head of heads) {
      if (head.dataset['column'] === sort) head.ariaSort = descending ? 'descending' : 'ascending';
      else head.ariaSort = null;
    }
    const head = heads.find((one) => one.dataset['column'] === sort);
    const cell = (row: HTMLTableSectionElement) => row.rows[0]?.cells[head?.cellIndex ?? -1];
    const isText = sort === 'model' || sort === 'provider' || sort === 'currency';
    const value = (row: HTMLTableSectionElement): string | number | null => {
      if (isText) return cell(row)?.textContent ?? null;
      const number = cell(row)?.dataset['v'];
      return number === undefined ? null : Number(number);
    };
    this.#table.append(...(head ? sorted(this.#rows, value, descending) : this.#rows));
  }
}

customElements.define('models-table', ModelsTable);
