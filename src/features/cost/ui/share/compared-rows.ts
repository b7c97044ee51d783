import type { Cell } from '../../core/export-csv.ts';
import type { ShareMessages } from '../../i18n/share.ts';
import type { Calculator } from '../calculator.ts';

/** The same work on every model, the cheapest first; the first row names the columns. */
export function comparedRows(
  { compared, resolved, providerName, messages }: Calculator,
  words: ShareMessages['csv'],
): readonly (readonly Cell[])[] {
  const { currency } = resolved.work;
  const { ledger } = messages;
  const head: readonly Cell[] = [
    messages.blanks.model,
    words.provider,
    words.currency,
    words.in,
    words.out,
    words.cacheRead,
    words.cacheWrite,
    `${ledger.unit.name} (${currency})`,
    `${ledger.annual.name} (${currency})`,
    ledger.ratio.name,
    ledger.people.name,
    `${ledger.budget.name} (${words.millionTokens})`,
    words.checkedOn,
    words.source,
  ];
  return [
    head,
    ...compared.map(({ model, assessment }): readonly Cell[] => [
      model.name,
      providerName(model.provider),
      model.currency,
      model.in,
      model.out,
      model.cacheRead ?? words.unknown,
      model.cacheWrite ?? words.unknown,
      assessment.unitPrice,
      assessment.annualCost,
      assessment.costRatio,
      assessment.people,
      assessment.budgetEndsM,
      model.checkedOn,
      model.source,
    ]),
  ];
}
