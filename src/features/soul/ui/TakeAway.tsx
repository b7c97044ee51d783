import { shortHash } from '../core/hash.ts';
import { CopyPrompt, type Deliverable } from './CopyPrompt.tsx';
import { LengthMeter } from './LengthMeter.tsx';
import { useWords } from './words.ts';

export const TakeAway = ({ compiled, delivery }: Deliverable) => {
  const { t } = useWords();
  return (
    <div className="side">
      <LengthMeter compiled={compiled} delivery={delivery} />
      <p className="problem" role="status">
        {delivery.over > 0 && t.length.over(delivery.over)}
      </p>
      <section aria-labelledby="soul-take">
        <h2 className="lab" id="soul-take">
          {t.take.title}
        </h2>
        <CopyPrompt compiled={compiled} delivery={delivery} />
        <p className="hint">{compiled.isComplete ? t.take.hint : t.length.nothing}</p>
        {delivery.neutralized > 0 && <p className="hint warn">{t.neutralized(delivery.neutralized)}</p>}
        {compiled.isComplete && (
          <p className="hash">
            <span>SHA-256</span>
            <code title={`${t.hashLabel}: ${delivery.hash}`}>{shortHash(delivery.hash)}</code>
          </p>
        )}
      </section>
    </div>
  );
};
