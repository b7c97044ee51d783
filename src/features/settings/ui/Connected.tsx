import { useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { say } from '#platform/github/core/say.ts';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import type { CurrentConnection } from '#platform/github/io/connection-store.ts';
import { ConnectButton } from '#platform/github/ui/ConnectButton.tsx';
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
  const account = useAccount(connection.token);
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
  const fresh = account?.ok ? account.value : null;
  return (
    <>
      <div className="set-who">
        <p className="set-name">
          {words.connectedAs} <b>{connection.login}</b>
        </p>
        <p className="soft">
          {words.through(connection.source, moment(connection.connectedAt))}
          {connection.expiresAt !== null && ` ${words.expires(moment(connection.expiresAt))}`}
        </p>
        <div className="set-acts">
          <Button variant="link" onClick={() => setTyping(!typing)} aria-expanded={typing}>
            {connection.source === 'personal-token' ? words.replaceToken : words.useToken}
          </Button>
          <Button onClick={onDisconnect}>{words.disconnect}</Button>
        </div>
      </div>
      {typing && <TokenForm remember={remembered} t={t} github={github} onDone={() => setTyping(false)} />}
      {account !== null && !account.ok && (
        <div className="set-refused">
          <p className="problem" role="alert">
            {say(github.reasons, account.error)}
          </p>
          {account.error.tag === 'unauthorized' && (
            <ConnectButton label={words.reconnect} words={github.signIn} remember={remembered} />
          )}
        </div>
      )}
      <Scopes
        scopes={fresh === null ? connection.scopes : fresh.scopes}
        canAsk={connection.source === 'sign-in'}
        remember={remembered}
        t={words}
        words={github.signIn}
      />
      <div className="set-rate-place">
        {fresh?.rate && <Rate rate={fresh.rate} locale={locale} t={words} />}
      </div>
    </>
  );
};
