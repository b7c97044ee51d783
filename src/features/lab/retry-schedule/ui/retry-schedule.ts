import { defaultSchedule } from '../core/default-schedule.ts';
import { rehearse } from '../core/rehearse.ts';
import { report } from '../core/report.ts';
import type { Words } from '../core/words.ts';

class RetrySchedule extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    const words: Words = JSON.parse(this.dataset['words'] ?? '{}');
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.#play(new FormData(form), words));
    this.#play(new FormData(form), words);
  }

  #play(facts: FormData, words: Words) {
    const rehearsal = rehearse({
      schedule: defaultSchedule,
      enabled: facts.has('enabled'),
      retryable: facts.has('retryable'),
      contextAlive: facts.has('contextAlive'),
      succeedsAt: Number(facts.get('succeedsAt')) || null,
    });
    const { verdict, count, rows } = report(rehearsal, words);
    const [verdictLine, countLine] = this.querySelectorAll('.retry-verdict span');
    verdictLine?.replaceChildren(verdict);
    countLine?.replaceChildren(count);
    this.querySelectorAll<HTMLElement>('.retry-time li').forEach((item, index) => {
      const row = rows[index];
      if (!row) return;
      item.dataset['state'] = row.state;
      item.querySelector('.retry-outcome')?.replaceChildren(row.outcome);
    });
  }
}

customElements.define('retry-schedule', RetrySchedule);
