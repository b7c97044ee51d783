import type { RateLimit } from '#platform/github/core/rate.ts';
import { formatNumber } from '#platform/i18n/core/format.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Messages } from '../i18n/en.ts';

const ticks = [0, 20, 40, 60, 80, 100];

/** Requests left this hour, as a figure on its own scale. */
export const Rate = ({ rate, locale, t }: { rate: RateLimit; locale: Locale; t: Messages['github'] }) => {
  const limit = formatNumber(rate.limit, locale);
  const at = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (
    <div className="set-rate">
      <p>
        <b>{formatNumber(rate.remaining, locale)}</b> {t.left(limit)}
        <span>{t.reset(limit, at.format(rate.resetAt))}</span>
      </p>
      <div className="set-meter" aria-hidden="true">
        <i style={{ width: `${(100 * rate.remaining) / rate.limit}%` }} />
        {ticks.map((tick) => (
          <s key={tick} style={{ left: `${tick}%` }} />
        ))}
      </div>
      <p className="set-ends mono" aria-hidden="true">
        <span>0</span>
        <span>{limit}</span>
      </p>
    </div>
  );
};
