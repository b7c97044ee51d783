import { useEffect, useState } from 'react';
import { stale } from '../core/stale.ts';
import type { Calculator } from './calculator.ts';
import { Formula } from './Formula.tsx';
import { ledgerRows } from './ledger-rows.ts';
import { RatePanel } from './RatePanel.tsx';

interface Props {
  readonly calculator: Calculator;
  readonly rateAsOf: string;
  readonly formulasHref: string;
}

export function Ledger({ calculator, rateAsOf, formulasHref }: Props) {
  const { resolved, figures, messages } = calculator;
  const { model, work } = resolved;
  // The day is the visitor's, so the server does not know it.
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => setNow(Date.now()), []);
  return (
    <div className="ledger">
      <div className="lh">
        <h2>{messages.ledger.heading}</h2>
        <p>
          <a className="lk" href={formulasHref}>
            {messages.ledger.basis}
          </a>
          <a className="lk" href={model.source} rel="noreferrer">
            {messages.ledger.prices(figures.date(model.checkedOn))}
          </a>
          {now !== null && stale(model.checkedOn, now) && (
            <span className="stale">{messages.ledger.stale}</span>
          )}
          <button type="button" className="lk" popoverTarget="cost-rate" aria-haspopup="dialog">
            {messages.ledger.rate(figures.price(work.cnyPerUsd, 'CNY'))}
          </button>
        </p>
      </div>
      <ul>
        {ledgerRows(calculator).map((row) => (
          <li key={row.id} className={row.id === 'people' ? 'key' : undefined}>
            <details open={row.id === 'costRatio'}>
              <summary>
                <span className="nm">{row.name}</span>
                <span className="sy">{row.letter}</span>
                <span className="v">{row.value}</span>
                <span className="nt">{row.note}</span>
                <span className="tg" aria-hidden="true" />
              </summary>
              <div className="formula">
                <Formula equation={row.equation} />
                <span className="say">{row.say}</span>
              </div>
            </details>
          </li>
        ))}
      </ul>
      <RatePanel calculator={calculator} asOf={rateAsOf} />
    </div>
  );
}
