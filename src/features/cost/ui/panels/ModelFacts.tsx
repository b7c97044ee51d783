import { stale } from '../../core/stale.ts';
import { panelMessages } from '../../i18n/panels.ts';
import type { Calculator } from '../calculator.ts';

/** What the list in force says of the chosen model, and where it has it from. */
export function ModelFacts({ calculator }: { readonly calculator: Calculator }) {
  const { resolved, scenario, locale, figures, messages } = calculator;
  const { model } = resolved;
  const words = panelMessages[locale].prices;
  const paid = (price: number | null) =>
    price === null ? words.unknown : figures.price(price, model.currency);
  const old = scenario.pricesAsOf === null && stale(model.checkedOn, Date.now());
  return (
    <section className="facts">
      <h3>{words.model(model.name)}</h3>
      <dl>
        {(['in', 'out', 'cacheRead', 'cacheWrite'] as const).map((kind) => (
          <div key={kind}>
            <dt>{words.terms[kind]}</dt>
            <dd className="mono">{paid(model[kind])}</dd>
          </div>
        ))}
        <div>
          <dt>{words.terms.validFrom}</dt>
          <dd>{model.validFrom === null ? words.unstated : figures.date(model.validFrom)}</dd>
        </div>
        <div>
          <dt>{words.terms.checkedOn}</dt>
          <dd>
            {figures.date(model.checkedOn)} {old && <span className="stale">{messages.ledger.stale}</span>}
          </dd>
        </div>
        <div>
          <dt>{words.terms.source}</dt>
          <dd>
            <a className="lk" href={model.source} rel="noreferrer">
              {new URL(model.source).hostname}
            </a>
          </dd>
        </div>
      </dl>
    </section>
  );
}
