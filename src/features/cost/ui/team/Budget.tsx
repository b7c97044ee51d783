import { useId, useState } from 'react';
import { type Currency, convert, currencies } from '../../core/money.ts';
import { parseQuantity, type QuantityReason } from '../../core/parse-quantity.ts';
import { quantityRules } from '../../core/rules.ts';
import type { TeamTotals } from '../../core/team.ts';
import { teamMessages } from '../../i18n/team.ts';
import type { Calculator } from '../calculator.ts';
import { shareText } from './share-text.ts';
import type { TeamActions } from './use-team.ts';

/** What is left of the budget, in words; both amounts in the currency of the page. */
function verdict(budget: number, totals: TeamTotals, { scenario, figures, locale }: Calculator): string {
  const words = teamMessages[locale].budget;
  const left = budget - totals.annualCost;
  const money = figures.money(Math.abs(left), scenario.currency);
  const share = totals.employmentCost === 0 ? 0 : budget / totals.employmentCost;
  const ofEmployment = words.ofEmployment(shareText(share, figures));
  if (left < 0) return `${words.exceeded(money)} ${ofEmployment}`;
  const state =
    left === 0 ? words.exact : words.remaining(money, shareText(totals.annualCost / budget, figures));
  return `${state} ${ofEmployment}`;
}

interface Props {
  readonly calculator: Calculator;
  readonly totals: TeamTotals;
  readonly team: TeamActions;
}

/** What the team may spend on AI in a year: typed in any currency, or left empty. */
export function Budget({ calculator, totals, team }: Props) {
  const { scenario, resolved, figures, messages, locale } = calculator;
  const words = teamMessages[locale].budget;
  const { budget, budgetCurrency } = team.plan;
  const currency = budgetCurrency ?? scenario.currency;
  const id = useId();
  const [draft, setDraft] = useState<{ text: string; reason: QuantityReason | null } | null>(null);
  const { min, max } = quantityRules.budget;

  const type = (text: string) => {
    const read = parseQuantity(text, quantityRules.budget);
    const empty = !read.ok && read.error === 'empty';
    setDraft({ text, reason: read.ok || empty ? null : read.error });
    if (empty) team.editBudget({ budget: null, budgetCurrency: null });
    else if (read.ok) team.editBudget({ budget: read.value, budgetCurrency: currency });
  };
  const wrong =
    draft?.reason && messages.invalid[draft.reason](figures.number(min, 0), figures.number(max, 0));
  const said =
    budget === null
      ? null
      : verdict(convert(budget, currency, scenario.currency, resolved.work.rates), totals, calculator);
  return (
    <div className="budget">
      <label htmlFor={id}>{words.label}</label>
      <span className="box">
        <select
          aria-label={words.currency}
          value={currency}
          onChange={(event) => team.editBudget({ budgetCurrency: event.currentTarget.value as Currency })}
        >
          {currencies.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={draft?.text ?? (budget === null ? '' : figures.number(budget, 2))}
          aria-invalid={wrong !== null && wrong !== undefined}
          aria-describedby={`${id}-help`}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => draft?.reason === null && setDraft(null)}
        />
      </span>
      <p id={`${id}-help`} className={wrong ? 'problem' : 'hint'} role={wrong ? 'alert' : undefined}>
        {wrong ?? words.hint}
      </p>
      <p className="said" role="status">
        {said}
      </p>
    </div>
  );
}
