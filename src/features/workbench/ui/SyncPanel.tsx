import { Button } from '#components/ui/Button.tsx';
import { nextStep } from '#platform/github/core/next-step.ts';
import { say } from '#platform/github/core/say.ts';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import { useConnection } from '#platform/github/ui/use-connection.ts';
import { Waiting } from '#platform/github/ui/Waiting.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { syncState } from '../core/proposal.ts';
import type { Proposal } from '../core/schema.ts';
import type { SyncReason } from '../core/sync-reason.ts';
import type { Messages } from '../i18n/en.ts';
import { Arrow } from './Arrow.tsx';
import { Refusal } from './Refusal.tsx';
import { useSync } from './use-sync.ts';

interface SyncPanelProps {
  proposal: Proposal;
  locale: Locale;
  t: Messages;
  github: GitHubMessages;
  onBeforeSend: () => Promise<boolean>;
}

/** Today the clock is enough; on another day the date stands before it. */
const moment = (iso: string, locale: Locale): string => {
  const at = new Date(iso);
  const today = at.toDateString() === new Date().toDateString();
  const date: Intl.DateTimeFormatOptions = today ? {} : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locale, { ...date, timeStyle: undefined, ...clock }).format(at);
};
const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;

/** These have a button of their own for what comes next. */
const hasOwnAction = (reason: SyncReason): boolean =>
  reason.tag === 'edited-there' || (reason.tag === 'gone' && reason.what === 'issue');

/** What GitHub has of this proposal, and the button that sends the rest. */
export const SyncPanel = ({ proposal, locale, t, github, onBeforeSend }: SyncPanelProps) => {
  const { progress, missingLabels, send, sendAnew, hurry, stop } = useSync(proposal.id, locale, t);
  const current = useConnection();
  const state = syncState(proposal);
  const words = t.github;
  const working = progress.at === 'working';
  const upToDate = state === 'synced';
  const refused = progress.at === 'refused' ? progress.reason : null;
  const step = refused && nextStep(refused, current?.connection ?? null);
  const sentAt = proposal.githubIssue && moment(proposal.githubIssue.syncedAt, locale);
  const sentence = (reason: SyncReason): string =>
    say<SyncReason>({ ...github.reasons, ...t.syncReasons }, reason);

  const start = async (how: () => Promise<void>): Promise<void> => {
    // What can’t be stored is not sent either: the sentence beside the text says why.
    if (await onBeforeSend()) await how();
  };

  const idle = upToDate ? words.again : refused === null ? words.sync : words.retry;
  const yields = step !== null || (refused !== null && hasOwnAction(refused));
  return (
    <div className="wb-sync">
      <div role="status">
        <p className={`wb-state ${working ? 'sending' : state}`}>
          {working ? words.sending : t.syncState[state]}
        </p>
        {sentAt !== null && (
          <p className="wb-sub">
            <Arrow to="up" size={13} /> {upToDate ? words.sentAll(sentAt) : words.sent(sentAt)}
          </p>
        )}
        {progress.at === 'rest' && missingLabels.length > 0 && (
          <p className="wb-sub">{words.missingLabels(missingLabels)}</p>
        )}
      </div>
      {progress.at === 'waiting' && (
        <Waiting
          waiting={progress.waiting}
          reason={sentence(progress.waiting.reason)}
          words={github.waiting}
          onHurry={hurry}
          onStop={stop}
        />
      )}
      {refused !== null && (
        <Refusal
          reason={refused}
          sentence={sentence(refused)}
          locale={locale}
          t={words}
          github={github}
          onOverwrite={() => void start(() => send(true))}
          onAnew={() => void start(sendAnew)}
          onLeave={onBeforeSend}
        />
      )}
      {progress.at !== 'waiting' && refused?.tag !== 'unauthorized' && (
        <Button
          variant={upToDate ? 'link' : yields ? 'line' : 'go'}
          disabled={working}
          onClick={() => void start(() => send(false))}
        >
          {working ? words.sending : idle}
        </Button>
      )}
    </div>
  );
};
