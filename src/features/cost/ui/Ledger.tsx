import type { Calculator } from './calculator.ts';
import { Formula } from './Formula.tsx';
import { LedgerFoot } from './LedgerFoot.tsx';
import { LedgerHead } from './LedgerHead.tsx';
import { anchors } from './ledger/row.ts';
import { ledgerRows } from './ledger-rows.ts';

export function Ledger({ calculator }: { readonly calculator: Calculator }) {
  const { facts, messages } = calculator;
  const { explained } = messages.ledger;
  return (
    <div className="ledger">
      <LedgerHead calculator={calculator} />
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
                <span className="say">
                  {row.say}{' '}
                  <a
                    className="lk"
                    href={`${facts.formulasHref}#${anchors[row.id]}`}
                    aria-label={`${row.name}: ${explained}`}
                  >
                    {explained}
                  </a>
                </span>
              </div>
            </details>
          </li>
        ))}
      </ul>
      <LedgerFoot calculator={calculator} />
    </div>
  );
}
