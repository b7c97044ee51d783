import '#components/ui/kit.css';
import './team.css';
import { useMemo, useRef } from 'react';
import { UndoBar } from '#components/ui/UndoBar.tsx';
import { teamTotals } from '../../core/team.ts';
import { teamMessages } from '../../i18n/team.ts';
import type { Calculator } from '../calculator.ts';
import { Budget } from './Budget.tsx';
import { bestRoles, type Counted, convertedCurrencies, countRoles } from './counted.ts';
import { EmptyTeam } from './EmptyTeam.tsx';
import { RoleRow } from './RoleRow.tsx';
import { TotalRow } from './TotalRow.tsx';
import { type TeamActions, useTeam } from './use-team.ts';

const columns = [
  'name',
  'work',
  'count',
  'employment',
  'annual',
  'ratio',
  'benefit',
  'people',
  'actions',
] as const;

/** The exchange rates that the sums went through, in words. */
function ratesInWords(
  calculator: Calculator,
  counted: readonly Counted[],
  plan: TeamActions['plan'],
): string {
  const { facts, scenario, resolved, figures, locale } = calculator;
  const words = teamMessages[locale];
  const others = [scenario.currency, ...(plan.budgetCurrency === null ? [] : [plan.budgetCurrency])];
  const rates = convertedCurrencies(counted, others).map((currency) => {
    const rate = figures.price(resolved.work.rates[currency], currency);
    return scenario.rates[currency] === undefined
      ? words.rate(rate, figures.date(facts.exchangeRates[currency].asOf))
      : words.ownRate(rate);
  });
  return rates.length === 0 ? '' : words.converted(rates.join(words.between));
}

function TeamTable({ calculator, team, leave }: Props & { readonly leave: () => void }) {
  const { world, scenario, resolved, locale } = calculator;
  const words = teamMessages[locale];
  const { rates } = resolved.work;
  const counted = useMemo(
    () => countRoles(team.plan.roles, world, scenario.rates),
    [team.plan.roles, world, scenario.rates],
  );
  const best = useMemo(() => bestRoles(counted, rates), [counted, rates]);
  const totals = teamTotals(
    counted.map(({ role, assessment }) => ({
      count: role.count,
      currency: role.scenario.currency,
      assessment,
    })),
    scenario.currency,
    rates,
  );
  return (
    <>
      <table aria-labelledby="cost-team">
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" className={`t-${column} ${index > 1 ? 'n' : ''}`}>
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counted.map((one) => (
            <RoleRow
              key={one.role.id}
              calculator={calculator}
              counted={one}
              best={(figure) => best[figure].has(one.role.id)}
              team={team}
              leave={leave}
            />
          ))}
        </tbody>
        <tfoot>
          <TotalRow
            calculator={calculator}
            totals={totals}
            rates={ratesInWords(calculator, counted, team.plan)}
          />
        </tfoot>
      </table>
      <Budget calculator={calculator} totals={totals} team={team} />
    </>
  );
}

interface Props {
  readonly calculator: Calculator;
  readonly team: TeamActions;
}

export default function Team({ calculator }: { readonly calculator: Calculator }) {
  const { messages, locale } = calculator;
  const words = teamMessages[locale];
  const team = useTeam(calculator);
  const keep = useRef<HTMLButtonElement>(null);
  const leave = () => keep.current?.focus({ preventScroll: true });
  return (
    <section className="panel roles" aria-labelledby="cost-team">
      <div className="hd">
        <h2 id="cost-team">{words.heading}</h2>
        {team.plan.roles.length > 0 && <p className="faint">{words.each}</p>}
        <button ref={keep} type="button" className="lk strong" onClick={team.keep}>
          {words.keep}
        </button>
      </div>
      {team.problem !== null && (
        <p className="notice" role="alert">
          {{ ...messages.unsaved, unreadable: words.unreadable }[team.problem]}
        </p>
      )}
      {team.plan.roles.length === 0 ? (
        <EmptyTeam calculator={calculator} take={team.takeExample} />
      ) : (
        <TeamTable calculator={calculator} team={team} leave={leave} />
      )}
      <UndoBar
        message={team.done?.message ?? null}
        undoLabel={words.undo}
        onUndo={() => {
          leave();
          team.undo();
        }}
        onExpire={team.forget}
      />
    </section>
  );
}
