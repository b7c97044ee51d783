import type { Refusal } from '../core/route.ts';
import { sampleIds } from '../core/sample.ts';
import { segments } from '../core/segments.ts';
import { type Store, stores } from '../core/stores.ts';

const pieces = (id: string, picked: readonly number[]) =>
  segments(id, picked).map((segment) => {
    if (!segment.picked) return segment.text;
    const mark = document.createElement('b');
    mark.textContent = segment.text;
    return mark;
  });

class ShardRouter extends HTMLElement {
  #taken = 0;

  connectedCallback() {
    const input = this.querySelector('input');
    if (!input) return;
    const refusals: Record<Refusal, string> = JSON.parse(this.dataset['refusals'] ?? '{}');
    const route = () => {
      for (const store of stores) this.#show(store, input.value.trim(), refusals);
    };
    input.addEventListener('input', route);
    for (const button of this.querySelectorAll('button')) {
      button.addEventListener('click', () => {
        input.value = button.dataset['take'] ?? this.#another();
        route();
      });
    }
    route();
  }

  #another(): string {
    this.#taken += 1;
    return sampleIds(this.#taken).at(-1) ?? '';
  }

  #show({ id: storeId, resolve }: Store, id: string, refusals: Record<Refusal, string>) {
    const row = this.querySelector(`[data-store=${storeId}]`);
    const route = resolve(id);
    row?.querySelector('.router-id')?.replaceChildren(...pieces(id, route.ok ? route.value.picked : []));
    row?.querySelector('.router-file')?.replaceChildren(route.ok ? route.value.file : refusals[route.error]);
    row?.classList.toggle('refused', !route.ok);
    row?.querySelectorAll('.router-bars i').forEach((bar, shard) => {
      bar.classList.toggle('on', route.ok && route.value.shard === shard);
    });
  }
}

customElements.define('shard-router', ShardRouter);
