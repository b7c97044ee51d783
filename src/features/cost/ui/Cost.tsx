import { useEffect, useState } from 'react';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { defaultScenario } from '../core/default-scenario.ts';
import type { Messages } from '../i18n/en.ts';
import { savedScenario } from '../io/saved.ts';
import type { CostFacts } from './calculator.ts';
import { Sheet } from './Sheet.tsx';
import { useStored } from './use-stored.ts';

type SharedCost = typeof import('./SharedCost.tsx').default;

/** What reads a link's scenario, fetched only where the address may hold one: in its fragment, or in the original site's query. */
function useSharedCost(): SharedCost | null {
  const [loaded, setLoaded] = useState<{ readonly SharedCost: SharedCost } | null>(null);
  useEffect(() => {
    const look = () => {
      if (!location.hash.includes('=') && location.search === '') return;
      import('./SharedCost.tsx').then(
        ({ default: SharedCost }) => setLoaded({ SharedCost }),
        // The visitor's own numbers stand, and the link can be opened again.
        () => undefined,
      );
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return loaded?.SharedCost ?? null;
}

interface Props {
  readonly facts: CostFacts;
  readonly locale: Locale;
  readonly messages: Messages;
}

export function Cost({ facts, locale, messages }: Props) {
  const { value: scenario, write, problem } = useStored(savedScenario, defaultScenario);
  const SharedCost = useSharedCost();
  const common = { facts, locale, messages, scenario, problem };
  if (SharedCost) return <SharedCost {...common} write={write} />;
  return (
    <Sheet
      {...common}
      example={scenario === defaultScenario}
      change={(part) => write({ ...scenario, ...part })}
    />
  );
}
