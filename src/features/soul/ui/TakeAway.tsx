import type { TargetsWords } from '../i18n/targets.en.ts';
import { CopyPrompt } from './CopyPrompt.tsx';
import { LengthMeter } from './LengthMeter.tsx';
import type { Opened } from './OpenPart.tsx';
import { Part } from './Part.tsx';
import type { PanelProps } from './panel.ts';
import type { Parts } from './parts.ts';
import { TargetList } from './take/TargetList.tsx';
import { useWords } from './words.ts';

interface TakeAwayProps {
  panel: PanelProps;
  /** `null` as long as the visitor has not touched the page. */
  loadChecks: Parts['checks'] | null;
  onFinding: (title: string) => void;
  targetWords: TargetsWords;
  onOpen: (part: Opened) => void;
}

/** The margin column: how long the soul is, what to heed, and the ways to take it away. */
export const TakeAway = ({ panel, loadChecks, onFinding, targetWords, onOpen }: TakeAwayProps) => {
  const { t } = useWords();
  const { compiled, delivery } = panel;
  return (
    <div className="side">
      <LengthMeter compiled={compiled} delivery={delivery} />
      <p className="problem" role="status">
        {delivery.over > 0 && t.length.over(delivery.over)}
      </p>
      <div className="checks-place">
        {loadChecks && <Part load={loadChecks} props={{ ...panel, onFirst: onFinding }} />}
      </div>
      <section aria-labelledby="soul-take">
        <h2 className="lab" id="soul-take">
          {t.take.title}
        </h2>
        <CopyPrompt compiled={compiled} delivery={delivery} />
        <p className="hint">{compiled.isComplete ? t.take.hint : t.length.nothing}</p>
        {delivery.neutralized > 0 && <p className="hint warn">{t.neutralized(delivery.neutralized)}</p>}
        <TargetList
          compiled={compiled}
          words={targetWords}
          hashLabel={t.hashLabel}
          hash={delivery.hash}
          onOpen={(target) => onOpen({ part: 'take', target })}
        />
        <p className="more">
          <button
            type="button"
            className="lk"
            aria-haspopup="dialog"
            onClick={() => onOpen({ part: 'publish' })}
          >
            {t.take.publish}
          </button>
        </p>
      </section>
    </div>
  );
};
