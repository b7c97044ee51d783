import { CopyButton } from '#components/ui/CopyButton.tsx';
import type { TryReason } from '../../core/try/reason.ts';
import type { FailureFacts } from '../../i18n/try.en.ts';
import { useTryWords } from './try-words.ts';

interface FailureProps extends Pick<FailureFacts, 'host' | 'model' | 'provider' | 'begun'> {
  readonly reason: TryReason;
}

/** Why something did not come, and what to do. */
export const Failure = ({ reason, ...known }: FailureProps) => {
  const { t } = useTryWords();
  const { origin: site, protocol } = location;
  const facts: FailureFacts = {
    ...known,
    site,
    secure: protocol === 'https:',
    seconds: null,
    status: null,
    said: '',
    ...reason,
  };
  const command =
    reason.tag === 'origin' && known.provider === 'ollama' ? `OLLAMA_ORIGINS=${site} ollama serve` : null;
  return (
    <div className="failure" role="alert">
      <p>{t.reasons[reason.tag](facts)}</p>
      {command !== null && (
        <p className="command">
          <code>{command}</code>
          <CopyButton
            variant="link"
            text={() => command}
            label={t.copyCommand}
            copied={t.copied}
            failed={t.copyFailed}
          />
        </p>
      )}
    </div>
  );
};
