import { assumedKinds, kindPrice } from '../../core/blended-price.ts';
import { convert } from '../../core/money.ts';
import { mixTotal, sameMix, seedMix, tokenKinds } from '../../core/token-mix.ts';
import { fraction, letter, result } from '../equation.ts';
import type { Book, LedgerRow } from './row.ts';

/** The blended price, which is not exact where the provider does not state what a kind of token costs. */
export function unitRow({ resolved, assessment, messages, figures }: Book): LedgerRow {
  const { work, model } = resolved;
  const { price, mix, currency } = work;
  const { unit } = messages.ledger;
  const seed = sameMix(mix, seedMix);
  const unknown = assumedKinds(price, mix).map((kind) => messages.tokenKind[kind]);
  const own = price.currency === currency;
  const exchange = convert(1, price.currency, currency, work.rates);
  const value = figures.price(assessment.unitPrice, currency);
  const note = seed ? unit.note : unit.mixed(figures.percent(mix.cacheRead / mixTotal(mix)));
  const kinds = tokenKinds.filter((kind) => mix[kind] > 0);
  const weighed = kinds.map((kind) => {
    const paid = figures.price(kindPrice(price, kind), price.currency);
    return mix[kind] === 1 ? paid : `${figures.number(mix[kind], 2)} × ${paid}`;
  });
  return {
    id: 'unitPrice',
    letter: 'u',
    name: unit.name,
    value,
    note: unknown.length === 0 ? note : unit.unsure(note),
    equation: [
      letter('u'),
      ' = ',
      fraction([weighed.join(' + ')], [kinds.map((kind) => figures.number(mix[kind], 2)).join(' + ')]),
      ...(own ? [] : [` × ${figures.number(exchange, 4)}`]),
      ' = ',
      result(value),
    ],
    say: messages.say.unit({
      model: model.name,
      seed,
      rate: own ? null : messages.exchange(figures.price(exchange, currency), price.currency),
      unknown,
    }),
  };
}
