import './print.css';
import { type ReactNode, useDeferredValue, useRef } from 'react';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Messages } from '../i18n/en.ts';
import { Answer } from './Answer.tsx';
import { Bands } from './Bands.tsx';
import { CurrencyOffer } from './CurrencyOffer.tsx';
import type { Calculator, CostFacts } from './calculator.ts';
import { Ledger } from './Ledger.tsx';
import { Notices } from './Notices.tsx';
import { Ruler } from './Ruler.tsx';
import { Sentence } from './Sentence.tsx';
import { Sticky } from './Sticky.tsx';
import { Printed } from './share/Printed.tsx';
import { Titles } from './Titles.tsx';
import { useCalculator } from './use-calculator.ts';
import { WhenSeen } from './WhenSeen.tsx';

const parts = {
  charts: () => import('./charts/Charts.tsx'),
  boost: () => import('./boost/Boost.tsx'),
  compare: () => import('./compare/Compare.tsx'),
  team: () => import('./team/Team.tsx'),
};

export interface SheetProps {
  /** The same object as long as the page stands. */
  readonly facts: CostFacts;
  readonly locale: Locale;
  readonly messages: Messages;
  readonly scenario: Scenario;
  readonly change: (part: Partial<Scenario>) => void;
  readonly problem: StorageReason | null;
  /** Whether the numbers are not the visitor's own. */
  readonly example: boolean;
  /** What stands above the sentence. */
  readonly strip?: (calculator: Calculator) => ReactNode;
}

/** The whole page from the sentence to the titles, for one scenario. */
export function Sheet({ facts, locale, messages, scenario, change, problem, example, strip }: SheetProps) {
  const calculator = useCalculator(facts, locale, messages, scenario, change);
  // The tables and pictures below follow when there is time, so that the answer never waits for them.
  const later = useDeferredValue(calculator);
  const figure = useRef<HTMLDivElement>(null);
  return (
    <div className="cost">
      {strip?.(calculator)}
      <section className="wrap ask">
        <Sentence calculator={calculator} />
        <Ruler calculator={calculator} />
        <CurrencyOffer calculator={calculator} />
        <Notices messages={messages} lostModel={calculator.resolved.lostModel} problem={problem} />
      </section>
      <section className="wrap res">
        <Answer calculator={calculator} figure={figure} />
        <Ledger calculator={calculator} />
      </section>
      <Bands calculator={calculator} />
      <WhenSeen className="charts" load={parts.charts} calculator={later} />
      <WhenSeen className="boost" load={parts.boost} calculator={later} />
      <WhenSeen className="compare" load={parts.compare} calculator={later} />
      <WhenSeen className="team" load={parts.team} calculator={later} />
      <Titles calculator={calculator} theirs={!example} />
      <Sticky calculator={calculator} figure={figure} />
      <Printed calculator={calculator} />
    </div>
  );
}
