import { formatNumber } from '#platform/i18n/core/format.ts';
import { CopyPrompt, type Deliverable } from './CopyPrompt.tsx';
import { useWords } from './words.ts';

/** Length and copy at the bottom edge, where there is no margin column in view. */
export const PhoneBar = ({ compiled, delivery, finding }: Deliverable & { finding: string }) => {
  const { t, locale } = useWords();
  return (
    <div className="thumb">
      <p>
        <b className="mono">{formatNumber(compiled.isComplete ? delivery.units : 0, locale)}</b> {t.length.of}
        {delivery.over > 0 && <span className="problem">{t.length.overShort(delivery.over)}</span>}
        {delivery.over === 0 && finding && (
          <button type="button" onClick={() => document.getElementById('soul-checks')?.focus()}>
            {finding}
          </button>
        )}
      </p>
      <CopyPrompt compiled={compiled} delivery={delivery} />
    </div>
  );
};
