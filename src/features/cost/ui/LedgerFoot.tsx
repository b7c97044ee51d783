import { useState } from 'react';
import type { Calculator } from './calculator.ts';
import { LazyPanel } from './LazyPanel.tsx';

const panels = {
  usage: () => import('./usage/UsagePanel.tsx'),
  share: () => import('./share/SharePanel.tsx'),
};

const takeAway = () => import('./share/take-away.ts');

/** What comes in from the visitor's own records, and what can be taken away. */
export function LedgerFoot({ calculator }: { readonly calculator: Calculator }) {
  const { ledger, listFailed } = calculator.messages;
  const [failed, setFailed] = useState(false);
  const save = (form: 'saveCsv' | 'saveJson') =>
    takeAway().then(
      (ways) => {
        setFailed(false);
        ways[form](calculator);
      },
      () => setFailed(true),
    );
  return (
    <div className="lf">
      <p>
        <button type="button" className="lk" popoverTarget="cost-usage" aria-haspopup="dialog">
          {ledger.import}
        </button>
      </p>
      <p>
        <button type="button" className="lk" popoverTarget="cost-share" aria-haspopup="dialog">
          {ledger.share}
        </button>
        <button type="button" className="lk" onClick={() => save('saveCsv')}>
          CSV
        </button>
        <button type="button" className="lk" onClick={() => save('saveJson')}>
          JSON
        </button>
        <button type="button" className="lk" onClick={() => print()}>
          {ledger.print}
        </button>
      </p>
      {failed && (
        <p className="notice" role="alert">
          {listFailed}
        </p>
      )}
      <LazyPanel
        id="cost-usage"
        label={ledger.import}
        className="wide usage"
        calculator={calculator}
        load={panels.usage}
      />
      <LazyPanel
        id="cost-share"
        label={ledger.share}
        className="wide share"
        calculator={calculator}
        load={panels.share}
      />
    </div>
  );
}
