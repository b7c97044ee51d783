import { estimateTokens } from '../core/estimate-tokens.ts';
import { useTokenCount } from './use-token-count.ts';
import { useWords } from './words.ts';

/** How many tokens a text is: estimated by a rule of thumb, or counted once the visitor asks. */
export const Tokens = ({ text }: { text: string }) => {
  const { t } = useWords();
  const { count, ask } = useTokenCount(text);
  if (count.kind === 'counted') return <p className="tokens">{t.tokens.exact(count.tokens)}</p>;
  return (
    <p className="tokens hint">
      {t.tokens.about(estimateTokens(text))} {count.kind === 'failed' && t.tokens.failed}{' '}
      {count.kind === 'loading' ? (
        t.tokens.counting
      ) : (
        <button type="button" className="lk" onClick={ask}>
          {t.tokens.count}
        </button>
      )}
    </p>
  );
};
