import { WORKDAYS } from '../core/ai-cost.ts';
import type { Assessment } from '../core/assess.ts';
import { CODING_RATIO } from '../core/blended-price.ts';
import { convert } from '../core/money.ts';
import type { Resolved } from '../core/resolve.ts';
import type { Messages } from '../i18n/en.ts';
import { type Equation, fraction, letter, result } from './equation.ts';
import type { Figures } from './figures.ts';

export interface LedgerRow {
  readonly id: keyof Assessment | 'budget';
  readonly letter: string;
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly equation: Equation;
  readonly say: string;
}

interface Book {
  readonly resolved: Resolved;
  readonly assessment: Assessment;
  readonly messages: Messages;
  readonly figures: Figures;
}

function costRows({ resolved, assessment, messages, figures }: Book): readonly LedgerRow[] {
  const { work, city, model } = resolved;
  const { currency, price } = work;
  const { ledger, say } = messages;
  const money = (amount: number) => figures.money(amount, currency);
  const own = price.currency === currency;
  const exchange = convert(1, price.currency, currency, work.cnyPerUsd);
  const rate = figures.price(work.cnyPerUsd, 'CNY');
  const employment = money(assessment.employmentCost);
  const unit = figures.price(assessment.unitPrice, currency);
  const daily = money(assessment.dailyCost);
  const share = figures.number(1 + city.coefficient, 2);
  return [
    {
      id: 'employmentCost',
      letter: 'T',
      name: ledger.employment.name,
      value: employment,
      note: ledger.employment.note(
        figures.percent(city.coefficient),
        messages.tierInNote[city.tier] ?? city.name,
      ),
      equation: [
        letter('T'),
        ' = ',
        letter('A'),
        ' (1 + ',
        letter('c'),
        ') + ',
        fraction([letter('A')], ['12']),
        ' = ',
        `${money(work.income)} × ${share} + `,
        fraction([money(work.income)], ['12']),
        ' = ',
        result(employment),
      ],
      say: say.employment,
    },
    {
      id: 'unitPrice',
      letter: 'u',
      name: ledger.unit.name,
      value: unit,
      note: ledger.unit.note,
      equation: [
        letter('u'),
        ' = ',
        fraction(
          [
            `${CODING_RATIO} × ${figures.price(price.in, price.currency)} + ${figures.price(price.out, price.currency)}`,
          ],
          [`${CODING_RATIO} + 1`],
        ),
        ...(own ? [] : [` × ${figures.number(exchange, 4)}`]),
        ' = ',
        result(unit),
      ],
      say: own ? say.unit(model.name) : say.unitConverted(model.name, rate),
    },
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
        `${figures.number(work.tokensM, 4)} × ${unit}`,
        ' = ',
        result(daily),
      ],
      say: say.daily,
    },
    {
      id: 'annualCost',
      letter: 'Y',
      name: ledger.annual.name,
      value: money(assessment.annualCost),
      note: ledger.annual.note(String(WORKDAYS)),
      equation: [
        letter('Y'),
        ' = ',
        letter('D'),
        ` × ${WORKDAYS} = `,
        `${daily} × ${WORKDAYS}`,
        ' = ',
        result(money(assessment.annualCost)),
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
        fraction([money(assessment.annualCost)], [employment]),
        ' = ',
        result(figures.number(assessment.costRatio, 3)),
      ],
      say: say.ratio(figures.tokens(assessment.budgetEndsM)),
    },
  ];
}

function gainRows({ resolved, assessment, messages, figures }: Book): readonly LedgerRow[] {
  const { work } = resolved;
  const { ledger, say } = messages;
  const { gain, costRatio, costBenefit, workflows, people } = assessment;
  const times = figures.number(work.multiplier, 2);
  const free = assessment.annualCost === 0;
  const affordable = figures.number(Math.min(1, workflows), 3);
  const money = (amount: number) => figures.money(amount, work.currency);
  return [
    {
      id: 'gain',
      letter: 'g',
      name: ledger.gain.name,
      value: `+${figures.percent(gain)}`,
      note: ledger.gain.note(figures.times(work.multiplier)),
      equation: [
        letter('g'),
        ' = ',
        letter('m'),
        ' − 1 = ',
        `${times} − 1`,
        ' = ',
        result(figures.number(gain, 2)),
      ],
      say: say.gain,
    },
    {
      id: 'costBenefit',
      letter: 'r',
      name: ledger.benefit.name,
      value: figures.ratio(costBenefit),
      note: ledger.benefit.note[assessment.value].name,
      equation: [
        letter('r'),
        ' = ',
        fraction([letter('g')], [letter('s')]),
        ' = ',
        fraction([figures.number(gain, 2)], [figures.number(costRatio, 4)]),
        ' = ',
        result(figures.ratio(costBenefit)),
      ],
      say: say.benefit,
    },
    {
      id: 'workflows',
      letter: 'w',
      name: ledger.workflows.name,
      value: free ? '–' : figures.ratio(workflows),
      note: free ? ledger.workflows.none : ledger.workflows.note,
      equation: [
        letter('w'),
        ' = ',
        fraction([letter('T')], [letter('Y')]),
        ' = ',
        fraction([money(assessment.employmentCost)], [money(assessment.annualCost)]),
        ' = ',
        result(free ? '–' : figures.ratio(workflows)),
      ],
      say: say.workflows,
    },
    {
      id: 'people',
      letter: 'p',
      name: ledger.people.name,
      value: figures.ratio(people),
      note: ledger.people.note[assessment.risk].name,
      equation: free
        ? [letter('p'), ' = ', result('1')]
        : [
            letter('p'),
            ' = 1 + (',
            letter('m'),
            ' − 1) × min(',
            letter('w'),
            ', 1) = ',
            `1 + ${figures.number(work.multiplier - 1, 2)} × ${affordable}`,
            ' = ',
            result(figures.ratio(people)),
          ],
      say: free ? say.peopleNone : say.people(figures.percent(Math.min(1, workflows), 1)),
    },
  ];
}

function budgetRow({ resolved, assessment, messages, figures }: Book): LedgerRow {
  const { ledger, say } = messages;
  const { currency } = resolved.work;
  const daily = (tokens: number) => figures.tokens(tokens / WORKDAYS / 1e6);
  return {
    id: 'budget',
    letter: 'b',
    name: ledger.budget.name,
    value: figures.tokens(assessment.budgetEndsM),
    note: ledger.budget.note,
    equation: [
      letter('b'),
      ' = ',
      fraction([letter('T')], [letter('u'), ` × ${WORKDAYS}`]),
      ' = ',
      fraction(
        [figures.money(assessment.employmentCost, currency)],
        [`${figures.price(assessment.unitPrice, currency)} × ${WORKDAYS}`],
      ),
      ' = ',
      result(figures.tokens(assessment.budgetEndsM)),
    ],
    say: say.budget(daily(assessment.ceilings.input), daily(assessment.ceilings.output)),
  };
}

export function ledgerRows(book: Book): readonly LedgerRow[] {
  return [...costRows(book), ...gainRows(book), budgetRow(book)];
}
