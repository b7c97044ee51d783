import type { Delivery } from '../core/deliver.ts';
import { useWords } from './words.ts';

/** The bytes that are copied, to read and to select. */
export const ExactText = ({ delivery }: { delivery: Delivery }) => {
  const { t } = useWords();
  return (
    <div className="exact">
      <div className="editable">
        <div className="mirror" aria-hidden="true">
          {delivery.text}
        </div>
        <textarea rows={1} readOnly aria-label={t.exactLabel} value={delivery.text} spellCheck={false} />
      </div>
      <p className="fullhash">
        <span>{t.hashLabel}</span> <code>{delivery.hash}</code>
      </p>
    </div>
  );
};
