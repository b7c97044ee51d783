import { useEffect, useState } from 'react';
import { convert } from '../core/money.ts';
import { stale } from '../core/stale.ts';
import type { Calculator } from './calculator.ts';
import { knownMixes } from './known-mixes.ts';
import { LazyPanel } from './LazyPanel.tsx';

const panels = {
  mix: () => import('./panels/MixPanel.tsx'),
  prices: () => import('./panels/PricesPanel.tsx'),
  rates: () => import('./panels/RatesPanel.tsx'),
};

/** On what the figures stand: token mix, price list and exchange rate, each opening to be changed. */
export function LedgerHead({ calculator }: { readonly calculator: Calculator }) {
  const { facts, scenario, resolved, figures, messages } = calculator;
  const { ledger } = messages;
  const { model, work } = resolved;
  // The day is the visitor's, so the server does not know it.
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => setNow(Date.now()), []);
  const old = now !== null && scenario.pricesAsOf === null && stale(model.checkedOn, now);
  const mix = knownMixes(facts.mixes, work.mix).find(({ chosen }) => chosen);
  const rate = convert(1, model.currency, work.currency, work.rates);
  const links = [
    { id: 'cost-mix', kind: 'mix', text: mix ? (messages.mixName[mix.id] ?? mix.id) : messages.ownMix },
    {
      id: 'cost-prices',
      kind: 'prices',
      text: ledger.prices(figures.date(model.checkedOn)),
    },
    {
      id: 'cost-rate',
      kind: 'rates',
      text:
        model.currency === work.currency
          ? ledger.noRate
          : messages.exchange(figures.price(rate, work.currency), model.currency),
    },
  ] as const;
  return (
    <div className="lh">
      <h2>{ledger.heading}</h2>
      <p>
        {links.map(({ id, text }) => (
          <button key={id} type="button" className="lk" popoverTarget={id} aria-haspopup="dialog">
            {text}
          </button>
        ))}
        {old && <span className="stale">{ledger.stale}</span>}
      </p>
      {links.map(({ id, kind, text }) => (
        <LazyPanel
          key={id}
          id={id}
          label={text}
          className={kind === 'rates' ? kind : `wide ${kind}`}
          calculator={calculator}
          load={panels[kind]}
        />
      ))}
    </div>
  );
}
