import { formatNumber } from '#platform/i18n/core/format.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Currency } from '../../core/money.ts';
import { modelsPageMessages } from '../../i18n/models-page.ts';
import { figures } from '../figures.ts';
import type { Move } from './steps.ts';

/** -0.2 -> `−20%`, with a minus sign in place of the hyphen. */
export const signedPercent = (share: number, locale: Locale): string =>
  formatNumber(share, locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  }).replace('-', '−');

/** What moved, from what to what, as one line. */
export function moveSentence(moves: readonly Move[], currency: Currency, locale: Locale): string {
  const t = modelsPageMessages[locale];
  const price = (value: number) => figures(locale).price(value, currency);
  if (moves.length === 0) return t.history.same;
  return t.sentenceOf(
    moves.map(({ kind, before, after, share }) => {
      if (after === null) return t.toUnknown(t.kind[kind]);
      if (before === null) return t.fromUnknown(t.kind[kind], price(after));
      const percent = share === null ? '' : signedPercent(share, locale);
      return t.move(t.kind[kind], price(before), price(after), percent);
    }),
  );
}
