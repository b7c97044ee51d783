import { WORKDAYS } from '../../core/ai-cost.ts';
import { type Equation, fraction, letter, result } from '../equation.ts';
import type { Book, LedgerRow } from './row.ts';
import { unitRow } from './unit-row.ts';

function employmentRow({ resolved, assessment, messages, figures }: Book): LedgerRow {
  const { work, city } = resolved;
  const { extraMonths } = work;
  const money = (amount: number) => figures.money(amount, work.currency);
  const employment = money(assessment.employmentCost);
  const income = money(work.income);
  const months = (amount: Equation): Equation => {
    if (extraMonths === 0) return [];
    const times = extraMonths === 1 ? [] : [`${figures.number(extraMonths, 2)} × `];
    return [' + ', fraction([...times, ...amount], ['12'])];
  };
  return {
    id: 'employmentCost',
    letter: 'T',
    name: messages.ledger.employment.name,
    value: employment,
    note: messages.ledger.employment.note(figures.percent(city.overhead, 1), city.group, extraMonths),
    equation: [
      letter('T'),
      ' = ',
      letter('A'),
      ' (1 + ',
      letter('c'),
      ')',
      ...months([letter('A')]),
      ' = ',
      `${income} × ${figures.number(1 + city.overhead, 4)}`,
      ...months([income]),
      ' = ',
      result(employment),
    ],
    say: messages.say.employment(city.country === 'CN', extraMonths),
  };
}

/** From the price of tokens to their share of what the job costs. */
export function costRows(book: Book): readonly LedgerRow[] {
  const { resolved, assessment, messages, figures } = book;
  const { work } = resolved;
  const { ledger, say } = messages;
  const money = (amount: number) => figures.money(amount, work.currency);
  const daily = money(assessment.dailyCost);
  const annual = money(assessment.annualCost);
  return [
    employmentRow(book),
    unitRow(book),
    {
      id: 'dailyCost',
      letter: 'D',
      name: ledger.daily.name,
      value: daily,
      note: ledger.daily.note(figures.tokens(work.tokensM)),
      equation: [
        letter('D'),
        ' = ',
        letter('M u'),
        ' = ',
        `${figures.number(work.tokensM, 4)} × ${figures.price(assessment.unitPrice, work.currency)}`,
        ' = ',
        result(daily),
      ],
      say: say.daily,
    },
    {
      id: 'annualCost',
      letter: 'Y',
      name: ledger.annual.name,
      value: annual,
      note: ledger.annual.note(String(WORKDAYS)),
      equation: [
        letter('Y'),
        ' = ',
        letter('D'),
        ` × ${WORKDAYS} = `,
        `${daily} × ${WORKDAYS}`,
        ' = ',
        result(annual),
      ],
      say: say.annual,
    },
    {
      id: 'costRatio',
      letter: 's',
      name: ledger.ratio.name,
      value: figures.percent(assessment.costRatio, 1),
      note: ledger.ratio.note,
      equation: [
        letter('s'),
        ' = ',
        fraction([letter('Y')], [letter('T')]),
        ' = ',
        fraction([annual], [money(assessment.employmentCost)]),
        ' = ',
        result(figures.number(assessment.costRatio, 3)),
      ],
      say: say.ratio(figures.tokens(assessment.budgetEndsM)),
    },
  ];
}
