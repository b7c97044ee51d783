import { WORKDAYS } from '../core/ai-cost.ts';
import { fraction, letter, result } from './equation.ts';
import { costRows } from './ledger/cost-rows.ts';
import { gainRows } from './ledger/gain-rows.ts';
import type { Book, LedgerRow } from './ledger/row.ts';

function budgetRow({ resolved, assessment, messages, figures }: Book): LedgerRow {
  const { ledger, say } = messages;
  const { currency } = resolved.work;
  const daily = (tokens: number) => figures.tokens(tokens / WORKDAYS / 1e6);
  const tokens = figures.tokens(assessment.budgetEndsM);
  return {
    id: 'budget',
    letter: 'b',
    name: ledger.budget.name,
    value: tokens,
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
      result(tokens),
    ],
    say: say.budget(daily(assessment.ceilings.input), daily(assessment.ceilings.output)),
  };
}

/** Every figure of the assessment with its formula, in the order in which one follows from another. */
export function ledgerRows(book: Book): readonly LedgerRow[] {
  return [...costRows(book), ...gainRows(book), budgetRow(book)];
}
