import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { assess } from '../core/assess.ts';
import { type Compared, comparison } from '../core/comparison.ts';
import { ratesOf, resolve } from '../core/resolve.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Messages } from '../i18n/en.ts';
import type { Calculator, CostFacts } from './calculator.ts';
import { figures } from './figures.ts';

type Change = (part: Partial<Scenario>) => void;

/** The figures of a scenario and what they are drawn with; a new one only when something of it has changed. */
export function useCalculator(
  facts: CostFacts,
  locale: Locale,
  messages: Messages,
  scenario: Scenario,
  change: Change,
): Calculator {
  // A part of the page that is drawn later still changes the scenario that is in force.
  const latest = useRef(change);
  useLayoutEffect(() => {
    latest.current = change;
  });
  const changeLatest = useCallback<Change>((part) => latest.current(part), []);

  // The same as long as the language is: rows that hold it are then skipped when their own figures stay.
  const forms = useMemo(() => figures(locale), [locale]);

  return useMemo(() => {
    const { catalog, snapshots, legacyIds, cities, exchangeRates } = facts;
    const world = { cities, models: catalog.models, snapshots, legacyIds, rates: ratesOf(exchangeRates) };
    const resolved = resolve(scenario, world);
    let compared: readonly Compared[] | undefined;
    return {
      facts,
      locale,
      messages,
      figures: forms,
      world,
      scenario,
      resolved,
      assessment: assess(resolved.work),
      get compared() {
        compared ??= comparison(resolved.work, resolved.models, scenario);
        return compared;
      },
      providerName: (id) => catalog.providers.find((provider) => provider.id === id)?.name ?? id,
      change: changeLatest,
    };
  }, [facts, locale, messages, forms, scenario, changeLatest]);
}
