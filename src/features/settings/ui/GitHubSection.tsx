import { useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import { disconnect } from '#platform/github/io/connect.ts';
import { keepConnection } from '#platform/github/io/connection-store.ts';
import { ConnectButton } from '#platform/github/ui/ConnectButton.tsx';
import { useConnection } from '#platform/github/ui/use-connection.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Messages } from '../i18n/en.ts';
import { Choice } from './Choice.tsx';
import { Connected } from './Connected.tsx';
import { Section } from './Section.tsx';
import { TokenForm } from './TokenForm.tsx';
import { useSignInEnd } from './use-sign-in-end.ts';

interface GitHubSectionProps {
  locale: Locale;
  privacyHref: string;
  t: Messages;
  github: GitHubMessages;
}

interface Parting {
  readonly how: 'revoked' | 'forgotten';
  /** Where GitHub lists what was used. */
  readonly listed: 'applications' | 'tokens';
}

const Farewell = ({ parting, t }: { parting: Parting; t: Messages['github'] }) => (
  <p className="set-farewell" role="status">
    {t[parting.how]}{' '}
    {parting.how === 'forgotten' && (
      <a className="lk" href={`${readSiteConfig().github.webUrl}/settings/${parting.listed}`}>
        {t.review}
      </a>
    )}
  </p>
);

export const GitHubSection = ({ locale, privacyHref, t, github }: GitHubSectionProps) => {
  const current = useConnection();
  const signIn = useSignInEnd();
  const [wished, setWished] = useState(false);
  const [typing, setTyping] = useState(false);
  const [parting, setParting] = useState<Parting | null>(null);
  const words = t.github;
  const remember = current?.remembered ?? wished;

  const choose = (device: boolean): void => {
    setWished(device);
    if (current) keepConnection(current.connection, device);
  };

  const leave = async (): Promise<void> => {
    const listed = current?.connection.source === 'personal-token' ? 'tokens' : 'applications';
    setParting({ how: await disconnect(readSiteConfig()), listed });
  };

  const finishing = signIn === 'finishing';
  return (
    <Section
      id="github"
      heading={words.heading}
      note={
        <>
          <p>{words.note}</p>
          <p>
            <a className="lk" href={privacyHref}>
              {words.privacy}
            </a>
          </p>
        </>
      }
    >
      {finishing && (
        <div className="set-who" role="status">
          <p className="set-name">{words.finishing}</p>
        </div>
      )}
      {signIn !== 'none' && !finishing && (
        <p className="set-farewell problem" role="alert">
          {github.signIn[signIn]}
        </p>
      )}
      {parting !== null && current === null && <Farewell parting={parting} t={words} />}
      {!finishing && !current && (
        <div className={current === undefined ? 'set-unknown' : undefined}>
          <div className="set-who">
            <p className="set-name">{words.nobody}</p>
            <p className="soft">{words.nobodyNote}</p>
            <div className="set-connect">
              <ConnectButton label={words.connect} words={github.signIn} remember={wished} />
              <Button variant="link" onClick={() => setTyping(!typing)} aria-expanded={typing}>
                {words.useToken}
              </Button>
            </div>
          </div>
          {typing && <TokenForm remember={wished} t={t} github={github} onDone={() => setTyping(false)} />}
        </div>
      )}
      {!finishing && current && (
        <Connected
          current={current}
          locale={locale}
          t={t}
          github={github}
          onDisconnect={() => void leave()}
        />
      )}
      <fieldset className="set-kept">
        <legend className="set-label">{words.kept}</legend>
        {([false, true] as const).map((device) => {
          const [name, meaning] = device ? words.thisDevice : words.thisTab;
          return (
            <Choice
              key={String(device)}
              name="kept"
              checked={remember === device}
              onChoose={() => choose(device)}
            >
              <b>{name}</b>
              <small>{meaning}</small>
            </Choice>
          );
        })}
      </fieldset>
    </Section>
  );
};
