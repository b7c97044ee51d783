import { useEffect, useId, useRef } from 'react';
import { convert } from '../../core/money.ts';
import { NAME_LENGTH, sameScenario } from '../../core/team-plan.ts';
import { teamMessages } from '../../i18n/team.ts';
import type { Calculator } from '../calculator.ts';
import { useQuantity } from '../use-quantity.ts';
import type { Counted, FigureId } from './counted.ts';
import { Figure } from './Figure.tsx';
import { shareText } from './share-text.ts';
import type { TeamActions } from './use-team.ts';

interface Props {
  readonly calculator: Calculator;
  readonly counted: Counted;
  readonly best: (figure: FigureId) => boolean;
  readonly team: TeamActions;
  /** Called before the row goes, so that the focus has somewhere to be. */
  readonly leave: () => void;
}

export function RoleRow({ calculator, counted, best, team, leave }: Props) {
  const { scenario, resolved, figures, messages, locale } = calculator;
  const words = teamMessages[locale];
  const { role, assessment, resolved: own } = counted;
  const { currency } = role.scenario;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const fresh = team.fresh === role.id;
  useEffect(() => {
    if (fresh) input.current?.select();
  }, [fresh]);
  const count = useQuantity('headcount', role.count, locale, figures, (people) =>
    team.edit(role.id, { count: people }),
  );
  const wrong =
    count.reason &&
    messages.invalid[count.reason](figures.number(count.rule.min, 0), figures.number(count.rule.max, 0));
  const current = sameScenario(role.scenario, scenario);
  const called = role.name.trim() || words.unnamed;
  const { pricesAsOf } = role.scenario;

  const converted = (amount: number) =>
    currency === scenario.currency
      ? null
      : figures.money(convert(amount, currency, scenario.currency, resolved.work.rates), scenario.currency);
  const figure = (name: FigureId, text: string, beside: string | null = null) => (
    <Figure
      name={name}
      label={words.columns[name]}
      text={text}
      beside={beside}
      best={best(name) ? words.best : null}
    />
  );
  return (
    <tr className={current ? 'cur' : undefined}>
      <th scope="row" className="t-name">
        <input
          ref={input}
          type="text"
          aria-label={words.nameOf}
          autoComplete="off"
          maxLength={NAME_LENGTH}
          value={role.name}
          onChange={(event) => team.edit(role.id, { name: event.currentTarget.value })}
        />
      </th>
      <td className="t-work">
        {words.work(
          own.city.name,
          figures.money(role.scenario.income, currency),
          figures.tokens(role.scenario.tokensM),
          own.model.name,
          figures.times(role.scenario.multiplier),
        )}
        {pricesAsOf !== null && words.pricesOf(figures.date(pricesAsOf))}
        {current && <b>{words.now}</b>}
        {own.lostModel !== null && <span className="problem">{words.lost(own.lostModel)}</span>}
        {wrong && (
          <span className="problem" role="alert" id={`${id}-wrong`}>
            {wrong}
          </span>
        )}
      </td>
      <td className="t-count">
        <span className="cap" aria-hidden="true">
          {words.columns.count}
        </span>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={words.countOf(called)}
          aria-invalid={count.reason !== null}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          value={count.text}
          onChange={(event) => count.type(event.currentTarget.value)}
          onBlur={() => count.reason === null && count.reset()}
        />
      </td>
      <Figure
        name="employment"
        label={words.columns.employment}
        text={figures.money(assessment.employmentCost, currency)}
        beside={converted(assessment.employmentCost)}
      />
      {figure('annual', figures.money(assessment.annualCost, currency), converted(assessment.annualCost))}
      {figure('ratio', shareText(assessment.costRatio, figures))}
      {figure('benefit', figures.ratio(assessment.costBenefit))}
      {figure('people', figures.ratio(assessment.people))}
      <td className="t-acts">
        <button
          type="button"
          className="lk"
          aria-disabled={current}
          aria-label={words.openOf(called)}
          onClick={() => !current && team.open(role)}
        >
          {words.open}
        </button>
        <button
          type="button"
          className="lk"
          aria-disabled={current}
          aria-label={words.updateOf(called)}
          onClick={() => !current && team.update(role)}
        >
          {words.update}
        </button>
        <button
          type="button"
          className="lk"
          aria-label={words.duplicateOf(called)}
          onClick={() => team.duplicate(role)}
        >
          {words.duplicate}
        </button>
        <button
          type="button"
          className="lk"
          aria-label={words.removeOf(called)}
          onClick={() => {
            leave();
            team.remove(role);
          }}
        >
          {words.remove}
        </button>
      </td>
    </tr>
  );
}
