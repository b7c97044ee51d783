import type { PriceRow } from '../../core/schema.ts';
import { stale } from '../../core/stale.ts';
import { ageInDays } from './age.ts';
import type { RowView } from './row-view.ts';

const hours = ({ hours: spans }: NonNullable<PriceRow['peak']>): string =>
  spans.map(({ from, to }) => `${from}–${to}`).join(', ');

/** The line under a row: what its price is in, since when, how old, from where, and what else the model charges. */
export function PriceOrigin({ model, view }: { readonly model: PriceRow; readonly view: RowView }) {
  const { figures, words, now } = view;
  const { currency, validFrom, checkedOn, source, long, peak } = model;
  const pair = (prices: { readonly in: number; readonly out: number }) => ({
    in: figures.price(prices.in, currency),
    out: figures.price(prices.out, currency),
  });
  return (
    <>
      <span>{currency}</span>
      <span>{validFrom ? words.since(figures.date(validFrom)) : words.sinceUnknown}</span>
      <span>
        {words.checked(figures.date(checkedOn))}
        {view.comma}
        {words.ago(ageInDays(checkedOn, now))}
        {stale(checkedOn, now) && <em>{view.comma + words.stale}</em>}
      </span>
      <span>
        <a className="lk" href={source} rel="noreferrer" aria-label={words.sourceOf(model.name)}>
          {words.source}
        </a>
      </span>
      {long && <span>{words.long(figures.tokens(long.above / 1e6), pair(long))}</span>}
      {peak && <span>{words.peak(hours(peak), peak.weekdaysOnly, pair(peak))}</span>}
    </>
  );
}
