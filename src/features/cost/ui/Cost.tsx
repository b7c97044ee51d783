import { useMemo, useRef } from 'react';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { assess } from '../core/assess.ts';
import { defaultScenario } from '../core/default-scenario.ts';
import { type City, resolve } from '../core/resolve.ts';
import type { Catalog, ExchangeRate } from '../core/schema.ts';
import type { Messages } from '../i18n/en.ts';
import { savedScenario } from '../io/saved.ts';
import { Answer } from './Answer.tsx';
import type { Calculator } from './calculator.ts';
import { figures } from './figures.ts';
import { HeadcountChart } from './HeadcountChart.tsx';
import { Ledger } from './Ledger.tsx';
import { Models } from './Models.tsx';
import { Notices } from './Notices.tsx';
import { Ruler } from './Ruler.tsx';
import { SalaryChart } from './SalaryChart.tsx';
import { Sentence } from './Sentence.tsx';
import { Sticky } from './Sticky.tsx';
import { Titles } from './Titles.tsx';
import { useStored } from './use-stored.ts';

export interface CostProps {
  readonly catalog: Catalog;
  readonly cities: readonly City[];
  readonly exchangeRate: ExchangeRate;
  /** The page that explains the formulas. */
  readonly formulasHref: string;
}

interface BoundProps extends CostProps {
  readonly locale: Locale;
  readonly messages: Messages;
}

export function Cost({ locale, messages, catalog, cities, exchangeRate, formulasHref }: BoundProps) {
  const { value: scenario, write, problem } = useStored(savedScenario, defaultScenario);
  const figure = useRef<HTMLDivElement>(null);
  const forms = useMemo(() => figures(locale), [locale]);
  const world = useMemo(
    () => ({ cities, models: catalog.models, cnyPerUsd: exchangeRate.cnyPerUsd }),
    [cities, catalog, exchangeRate],
  );
  const resolved = useMemo(() => resolve(scenario, world), [scenario, world]);
  const assessment = useMemo(() => assess(resolved.work), [resolved.work]);
  const calculator: Calculator = {
    locale,
    messages,
    figures: forms,
    world,
    scenario,
    resolved,
    assessment,
    providerName: (id) => catalog.providers.find((provider) => provider.id === id)?.name ?? id,
    change: (part) => write({ ...scenario, ...part }),
  };
  return (
    <div className="cost">
      <section className="wrap ask">
        <Sentence calculator={calculator} />
        <Ruler calculator={calculator} />
        <Notices messages={messages} lostModel={resolved.lostModel} problem={problem} />
      </section>
      <section className="wrap res">
        <Answer calculator={calculator} figure={figure} />
        <Ledger calculator={calculator} rateAsOf={exchangeRate.asOf} formulasHref={formulasHref} />
      </section>
      <div className="wrap charts">
        <HeadcountChart calculator={calculator} />
        <SalaryChart calculator={calculator} />
      </div>
      <div className="wrap">
        <Models calculator={calculator} library={catalog.library} />
      </div>
      <div className="wrap">
        <Titles calculator={calculator} theirs={scenario !== defaultScenario} />
      </div>
      <Sticky calculator={calculator} figure={figure} />
    </div>
  );
}
