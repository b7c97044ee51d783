import { z } from '#lib/zod.ts';
import { stores } from '#platform/storage/core/stores.ts';
import { defineValue } from '#platform/storage/io/values.ts';
import { parseLegacyQuery } from '../core/legacy-link.ts';
import { type Scenario, scenarioSchema } from '../core/scenario.ts';
import { parseShareFragment, type SharedScenario, type ShareReason } from '../core/share-link.ts';

/** What came with the address: a scenario, a model of the price table, or the reason why it cannot be opened. */
export type Arrival =
  | { readonly shared: SharedScenario }
  | { readonly model: string }
  | { readonly problem: ShareReason };

/**
 * What the address brings; `null` if it is a plain one. A query of the original site is taken out of the address and
 * of the history by reading it, since it holds a salary and would be sent along with requests.
 */
export function readShared(): Arrival | null {
  const { hash, search } = location;
  const model = new URLSearchParams(hash.slice(1)).get('use');
  if (model !== null) return { model };
  const read = hash.includes('=') ? parseShareFragment(hash.slice(1)) : parseLegacyQuery(search);
  if (read === null) return null;
  if (search !== '') history.replaceState(history.state, '', location.pathname + hash);
  return read.ok ? { shared: read.value } : { problem: read.error };
}

const edited = defineValue({
  store: stores.costShared,
  schema: z.nullable(z.object({ hash: z.string(), scenario: scenarioSchema })),
  fallback: null,
});

/** What was changed in the scenario of the link in the address, before it was kept; it lasts as long as the tab. */
export function readEdited(): Scenario | null {
  const { value } = edited.read();
  return value?.hash === location.hash ? value.scenario : null;
}

export function saveEdited(scenario: Scenario): void {
  edited.write({ hash: location.hash, scenario });
}

/** Takes the link out of the address, so that a reload does not bring it back. */
export function clearShared(): void {
  edited.erase();
  if (location.hash.includes('=')) history.replaceState(history.state, '', location.pathname);
}

/** Calls back when another link is put into the address of this page; returns the way to stop. */
export function watchShared(arrived: (arrival: Arrival | null) => void): () => void {
  const changed = (): void => arrived(readShared());
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
