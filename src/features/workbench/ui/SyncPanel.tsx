import { ArrowUp } from 'lucide-react';
import { Button } from '#components/ui/Button.tsx';
import { say } from '#platform/github/core/say.ts';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import { ConnectButton } from '#platform/github/ui/ConnectButton.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { syncState } from '../core/proposal.ts';
import type { Proposal } from '../core/schema.ts';
import type { SyncReason } from '../core/sync-reason.ts';
import type { Messages } from '../i18n/en.ts';
import { useSync } from './use-sync.ts';

interface SyncPanelProps {
  proposal: Proposal;
  locale: Locale;
  t: Messages;
  github: GitHubMessages;
  onBeforeSend: () => Promise<void>;
}

/** Today the clock is enough; on another day the date stands before it. */
const moment = (iso: string, locale: Locale): string => {
  const at = new Date(iso);
  const today = at.toDateString() === new Date().toDateString();
  const date: Intl.DateTimeFormatOptions = today ? {} : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locale, { ...date, timeStyle: undefined, ...clock }).format(at);
};
const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;

interface RefusalProps {
  reason: SyncReason;
  t: Messages;
  github: GitHubMessages;
  onOverwrite: () => void;
}

const Refusal = ({ reason, t, github, onOverwrite }: RefusalProps) => (
  <>
    <p className="problem" role="alert">
      {say<SyncReason>({ ...github.reasons, ...t.syncReasons }, reason)}
    </p>
    {reason.tag === 'unauthorized' && <ConnectButton label={t.github.reconnect} words={github.signIn} />}
    {reason.tag === 'sso' && reason.url !== null && (
      <a className="lk" href={reason.url}>
        {reason.url}
      </a>
    )}
    {reason.tag === 'edited-there' && (
      <p className="wb-choices">
        <a className="lk" href={reason.url}>
          {t.github.seeIssue}
        </a>
        <Button variant="danger" onClick={onOverwrite}>
          {t.github.overwrite}
        </Button>
      </p>
    )}
  </>
);

/** What GitHub has of this proposal, and the button that sends the rest. */
export const SyncPanel = ({ proposal, locale, t, github, onBeforeSend }: SyncPanelProps) => {
  const { progress, send } = useSync(proposal.id, locale, t);
  const state = syncState(proposal);
  const words = t.github;
  const sending = progress.at === 'sending';
  const upToDate = state === 'synced';
  const refused = progress.at === 'refused' ? progress.reason.tag : null;
  const sentAt = proposal.githubIssue && moment(proposal.githubIssue.syncedAt, locale);

  const start = async (overwrite: boolean): Promise<void> => {
    await onBeforeSend();
    await send(overwrite);
  };

  const label = sending
    ? words.sending
    : upToDate
      ? words.again
      : progress.at === 'refused'
        ? words.retry
        : words.sync;
  return (
    <div className="wb-sync">
      <div role="status">
        <p className={`wb-state ${sending ? 'sending' : state}`}>
          {sending ? words.sending : t.syncState[state]}
        </p>
        {sentAt !== null && (
          <p className="wb-sub">
            <ArrowUp size={13} strokeWidth={1.6} aria-hidden="true" />{' '}
            {upToDate ? words.sentAll(sentAt) : words.sent(sentAt)}
          </p>
        )}
        {progress.at === 'rest' && progress.missingLabels.length > 0 && (
          <p className="wb-sub">{words.missingLabels(progress.missingLabels)}</p>
        )}
      </div>
      {progress.at === 'refused' && (
        <Refusal reason={progress.reason} t={t} github={github} onOverwrite={() => void start(true)} />
      )}
      {refused !== 'unauthorized' && (
        <Button
          variant={upToDate ? 'link' : refused === 'edited-there' ? 'line' : 'go'}
          disabled={sending}
          onClick={() => void start(false)}
        >
          {label}
        </Button>
      )}
    </div>
  );
};
