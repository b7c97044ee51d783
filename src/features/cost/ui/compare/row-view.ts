import type { Currency } from '../../core/money.ts';
import type { CompareMessages } from '../../i18n/compare.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Figures } from '../figures.ts';
import type { ColumnId } from './columns.ts';

/** What all rows share; it stays the same object while only figures change, so that rows can be skipped. */
export interface RowView {
  readonly figures: Figures;
  readonly messages: Messages;
  readonly words: CompareMessages;
  /** Between two facts of one line. */
  readonly comma: string;
  /** Of the job. */
  readonly currency: Currency;
  readonly hidden: ReadonlySet<ColumnId>;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly take: (id: string) => void;
}
