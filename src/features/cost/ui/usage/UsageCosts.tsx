import type { BilledModel } from '../../core/usage/bill-usage.ts';
import type { UsageMessages } from '../../i18n/usage.ts';
import type { Figures } from '../figures.ts';

interface Props {
  readonly figures: Figures;
  readonly words: UsageMessages;
  readonly billed: readonly BilledModel[];
  /** What the report states, in dollars. */
  readonly stated: number | null;
}

/** The list price of the usage beside the sum of ccusage. */
export function UsageCosts({ figures, words, billed, stated }: Props) {
  const { both, listOnly, statedOnly, unpriced, why } = words.costs;
  const priced = billed.flatMap(({ listCost }) => listCost ?? []);
  const unknown = billed.filter(({ model }) => model === null).map(({ usage }) => usage.id);
  const dollars = (cost: number) => figures.money(cost, 'USD');
  const list = dollars(priced.reduce((sum, cost) => sum + cost, 0));
  if (stated === null && priced.length === 0) return null;
  return (
    <div className="costs">
      <p>
        {priced.length === 0 && stated !== null && statedOnly(dollars(stated))}
        {priced.length > 0 && (stated === null ? listOnly(list) : both(list, dollars(stated)))}
      </p>
      {priced.length > 0 && unknown.length > 0 && <p>{unpriced(unknown.join(', '))}</p>}
      {stated !== null && <p className="hint">{why}</p>}
    </div>
  );
}
