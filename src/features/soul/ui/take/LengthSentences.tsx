import type { Exported } from '../../core/targets/target.ts';
import type { LengthUnit, TakeWords } from '../../i18n/take.en.ts';

interface LengthSentencesProps {
  readonly exported: Exported;
  readonly unit: LengthUnit;
  readonly words: TakeWords['panel'];
}

/** Whether a file is longer than its format may be. */
export const isRefused = ({ length: { units, refuseAbove } }: Exported): boolean =>
  refuseAbove !== null && units > refuseAbove;

/** What is to know before a file is taken: too long, long, or written harmless in places. */
export const LengthSentences = ({ exported, unit, words }: LengthSentencesProps) => {
  const { units, warnAbove, refuseAbove } = exported.length;
  const over = refuseAbove !== null && units > refuseAbove;
  return (
    <>
      <p className="problem" role="status">
        {over && words.over(units - refuseAbove, refuseAbove, unit)}
      </p>
      {!over && warnAbove !== null && units > warnAbove && (
        <p className="heed">{words.warned(units - warnAbove, warnAbove, unit)}</p>
      )}
      {exported.neutralized > 0 && <p className="heed">{words.neutralized(exported.neutralized)}</p>}
    </>
  );
};
