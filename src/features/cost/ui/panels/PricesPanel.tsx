import { panelMessages } from '../../i18n/panels.ts';
import type { PanelBodyProps } from '../LazyPanel.tsx';
import { ModelFacts } from './ModelFacts.tsx';

export default function PricesPanel({ calculator }: PanelBodyProps) {
  const { facts, scenario, resolved, locale, figures, messages, change } = calculator;
  const { library } = facts.catalog;
  const words = panelMessages[locale].prices;
  const lists = [
    {
      asOf: null,
      name: words.current,
      note: words.currentNote(library.name, library.version, figures.date(library.released)),
    },
    ...facts.snapshots.map(({ asOf, models }) => ({
      asOf,
      name: words.kept(figures.date(asOf)),
      note: words.keptNote(models.length),
    })),
  ];
  return (
    <>
      <fieldset className="choices">
        <legend>{words.label}</legend>
        {lists.map(({ asOf, name, note }) => (
          <label key={name}>
            <input
              type="radio"
              name="cost-prices"
              checked={scenario.pricesAsOf === asOf}
              onChange={() => change({ pricesAsOf: asOf })}
            />
            <span>
              {name} <small>{note}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {resolved.lostModel !== null && (
        <p className="wrong" role="alert">
          {messages.modelLost(resolved.lostModel)}
        </p>
      )}
      <ModelFacts calculator={calculator} />
      <p className="hint">
        <a className="lk" href={facts.modelsHref}>
          {words.all}
        </a>
      </p>
    </>
  );
}
