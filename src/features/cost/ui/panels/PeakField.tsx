import type { PriceRow } from '../../core/schema.ts';
import { panelMessages } from '../../i18n/panels.ts';
import type { Calculator } from '../calculator.ts';
import { peakShare } from './peak-share.ts';
import { ShareField } from './ShareField.tsx';

interface Props {
  readonly calculator: Calculator;
  readonly peak: NonNullable<PriceRow['peak']>;
  readonly done: () => void;
}

/** The share at peak hours, which are named by the visitor's own clock. */
export function PeakField({ calculator, peak, done }: Props) {
  const { resolved, locale, figures, change } = calculator;
  const { currency } = resolved.model;
  const words = panelMessages[locale].mix;
  const today = new Date();
  const clock = (utc: string) => {
    const [hour = 0, minute = 0] = utc.split(':').map(Number);
    const at = new Date(today);
    at.setUTCHours(hour, minute);
    return at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  };
  const spans = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    peak.hours.map(({ from, to }) => `${clock(from)}–${clock(to)}`),
  );
  const share = Math.round(peakShare(peak.hours, peak.weekdaysOnly, -today.getTimezoneOffset()) * 100) / 100;
  return (
    <>
      <ShareField
        calculator={calculator}
        quantity="peakShare"
        label={words.peak}
        hint={words.peakHint(
          peak.weekdaysOnly ? words.weekdays(spans) : spans,
          figures.price(peak.in, currency),
          figures.price(peak.out, currency),
        )}
        done={done}
      />
      <p className="hint">
        <button type="button" className="lk" onClick={() => change({ peakShare: share })}>
          {words.workday(figures.percent(share))}
        </button>
      </p>
    </>
  );
}
