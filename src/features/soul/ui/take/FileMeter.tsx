import { formatNumber } from '#platform/i18n/core/format.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Length } from '../../core/targets/target.ts';
import type { LengthUnit, TakeWords } from '../../i18n/take.en.ts';

interface FileMeterProps {
  readonly length: Length;
  readonly unit: LengthUnit;
  readonly locale: Locale;
  readonly words: TakeWords['panel'];
}

/** A file's length against the limits of its format. */
export const FileMeter = ({
  length: { units, warnAbove, refuseAbove },
  unit,
  locale,
  words,
}: FileMeterProps) => {
  const end = refuseAbove ?? warnAbove;
  const ticks = [warnAbove, refuseAbove].filter((tick) => tick !== null);
  return (
    <>
      <p className="num">
        <b>{formatNumber(units, locale)}</b> {end === null ? words.free(unit) : words.of(end, unit)}
      </p>
      {end !== null && (
        <div
          className="scale"
          aria-hidden="true"
          data-over={(refuseAbove !== null && units > refuseAbove) || undefined}
        >
          <i style={{ width: `${Math.min(100, (units / end) * 100)}%` }} />
          {ticks.map((tick) => (
            <span key={tick} style={{ left: `${(tick / end) * 100}%` }}>
              <em>{formatNumber(tick, locale)}</em>
            </span>
          ))}
        </div>
      )}
    </>
  );
};
