import type { BilledModel } from '../../core/usage/bill-usage.ts';
import type { UsageMessages } from '../../i18n/usage.ts';
import type { Calculator } from '../calculator.ts';

interface Props {
  readonly calculator: Calculator;
  readonly words: UsageMessages;
  readonly billed: readonly BilledModel[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** The models of the report with their places in the price list; if it has none there, the whole list. */
export function ModelChoice({ calculator, words, billed, chosen, choose }: Props) {
  const { figures, resolved } = calculator;
  const known = billed.some(({ model }) => model !== null);
  const dollars = (cost: number | null) => (cost === null ? '–' : figures.money(cost, 'USD'));
  return (
    <fieldset className="models">
      <legend>{words.models.caption}</legend>
      {billed.length > 0 && (
        <ul>
          <li className="names" aria-hidden="true">
            <span>{words.models.share}</span>
            <span>{words.models.list}</span>
            <span>{words.models.stated}</span>
          </li>
          {billed.map(({ usage, model, share, listCost }) => (
            <li key={usage.id}>
              <label>
                <input
                  type="radio"
                  name="cost-usage-model"
                  disabled={model === null}
                  checked={model !== null && model.id === chosen}
                  onChange={() => model && choose(model.id)}
                />
                <span className="name">{model?.name ?? usage.id}</span>
                <span className="mono">
                  <span className="away">{words.models.share} </span>
                  {figures.percent(share, 1)}
                </span>
                <span className="mono">
                  <span className="away">{words.models.list} </span>
                  {dollars(listCost)}
                </span>
                <span className="mono">
                  <span className="away">{words.models.stated} </span>
                  {dollars(usage.cost)}
                </span>
                {model?.id !== usage.id && (
                  <small>{model === null ? words.models.unknown : words.models.as(usage.id)}</small>
                )}
              </label>
            </li>
          ))}
        </ul>
      )}
      {!known && (
        <label className="pick-model">
          {billed.length > 0 ? words.models.pickUnknown : words.models.pick}
          <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            {resolved.models.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}
