import { useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { nextStep } from '#platform/github/core/next-step.ts';
import { say } from '#platform/github/core/say.ts';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import type { CurrentConnection } from '#platform/github/io/connection-store.ts';
import { NextStepAction } from '#platform/github/ui/NextStepAction.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Messages } from '../i18n/en.ts';
import { Rate } from './Rate.tsx';
import { Scopes } from './Scopes.tsx';
import { TokenForm } from './TokenForm.tsx';
import { useAccount } from './use-account.ts';

interface ConnectedProps {
  current: CurrentConnection;
  locale: Locale;
  t: Messages;
  github: GitHubMessages;
  onDisconnect: () => void;
}

/** Who is connected, since when, what it may do and how much of the hour is left. */
export const Connected = ({ current, locale, t, github, onDisconnect }: ConnectedProps) => {
  const { connection, remembered } = current;
  const { answer, ask } = useAccount(connection.connectedAt);
  const [typing, setTyping] = useState(false);
  const moment = (iso: string): string =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(new Date(iso));
  const words = t.github;
  const { source, expiresAt, session } = connection;
  const fresh = answer?.ok ? answer.value : null;
  const refused = answer?.ok === false ? answer.error : null;
  const step = refused && nextStep(refused, connection);
  return (
    <>
      <div className="set-who">
        <p className="set-name">
          {words.connectedAs} <b>{connection.login}</b>
        </p>
        <p className="soft set-through">{words.through(source, moment(connection.connectedAt))}</p>
        {expiresAt !== null && (
          <p className="soft set-lasts">
            {(session ? words.renews : words.expires)(moment(expiresAt))}
            {source === 'sign-in' && session === null && ` ${words.cannotRenew}`}
          </p>
        )}
        <div className="set-acts">
          <Button variant="link" onClick={() => setTyping(!typing)} aria-expanded={typing}>
            {source === 'personal-token' ? words.replaceToken : words.useToken}
          </Button>
          <Button onClick={onDisconnect}>{words.disconnect}</Button>
        </div>
      </div>
      {typing && <TokenForm remember={remembered} t={t} github={github} onDone={() => setTyping(false)} />}
      {refused !== null && (
        <div className="set-refused">
          <p className="problem" role="alert">
            {say(github.reasons, refused)}
          </p>
          {step === null ? (
            <Button onClick={() => void ask()}>{words.retry}</Button>
          ) : (
            step.kind !== 'replace-token' && (
              <NextStepAction step={step} remember={remembered} locale={locale} words={github} />
            )
          )}
        </div>
      )}
      <Scopes
        connection={fresh === null ? connection : { ...connection, scopes: fresh.scopes }}
        remember={remembered}
        locale={locale}
        t={words}
        github={github}
      />
      <div className="set-rate-place">
        {fresh?.rate && <Rate rate={fresh.rate} locale={locale} t={words} />}
      </div>
    </>
  );
};
