import { useEffectEvent, useLayoutEffect, useMemo, useState } from 'react';
import { defaultScenario } from '../../core/default-scenario.ts';
import type { Scenario } from '../../core/scenario.ts';
import { type SharedScenario, type ShareReason, withOwnSalary } from '../../core/share-link.ts';
import {
  type Arrival,
  clearShared,
  readEdited,
  readShared,
  saveEdited,
  watchShared,
} from '../../io/shared-link.ts';

export type Visit =
  | { readonly at: 'own' }
  /** `edited` is what the visitor has made of it. */
  | { readonly at: 'shown'; readonly shared: SharedScenario; readonly edited: Scenario | null }
  | { readonly at: 'kept'; readonly before: Scenario }
  /** A model of the price table was put into the visitor's own sentence. */
  | { readonly at: 'used'; readonly before: Scenario }
  | { readonly at: 'refused'; readonly reason: ShareReason };

export interface Shared {
  readonly visit: Visit;
  /** What to calculate with: the link's scenario while it is shown, else the visitor's own. */
  readonly scenario: Scenario;
  /** Whether the visitor has filled nothing in here yet. */
  readonly hasOwn: boolean;
  /** Changes to a shown scenario leave the stored one as it is. */
  readonly change: (part: Partial<Scenario>) => void;
  /** Makes the shown scenario the visitor's own. */
  readonly keep: () => void;
  /** To the numbers the visitor had before the link. */
  readonly back: () => void;
  readonly dismiss: () => void;
}

/** A scenario that came with the address stands beside the visitor's own, which stays stored until one is chosen. */
export function useShared(own: Scenario, write: (scenario: Scenario) => void): Shared {
  const [visit, setVisit] = useState<Visit>({ at: 'own' });

  const leave = (next: Visit) => {
    clearShared();
    setVisit(next);
  };

  const take = useEffectEvent((arrival: Arrival | null) => {
    if (arrival === null) return;
    if ('shared' in arrival) setVisit({ at: 'shown', shared: arrival.shared, edited: readEdited() });
    else if ('problem' in arrival) setVisit({ at: 'refused', reason: arrival.problem });
    else {
      write({ ...own, model: arrival.model, pricesAsOf: null });
      leave({ at: 'used', before: own });
    }
  });
  useLayoutEffect(() => {
    take(readShared());
    return watchShared((arrival) => take(arrival));
  }, []);

  const scenario = useMemo(
    () => (visit.at === 'shown' ? (visit.edited ?? withOwnSalary(visit.shared, own)) : own),
    [visit, own],
  );

  return {
    visit,
    scenario,
    hasOwn: own !== defaultScenario,
    change(part) {
      const changed = { ...scenario, ...part };
      if (visit.at !== 'shown') return write(changed);
      saveEdited(changed);
      setVisit({ ...visit, edited: changed });
    },
    keep() {
      write(scenario);
      leave({ at: 'kept', before: own });
    },
    back() {
      if (visit.at === 'kept' || visit.at === 'used') write(visit.before);
      leave({ at: 'own' });
    },
    dismiss: () => leave({ at: 'own' }),
  };
}
