import { useEffect, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import { keepConnection, livesInPageOnly } from '#platform/github/io/connection-store.ts';
import { disconnect } from '#platform/github/io/disconnect.ts';
import { load } from '#platform/github/io/load.ts';
import { ConnectButton } from '#platform/github/ui/ConnectButton.tsx';
import { useConnection } from '#platform/github/ui/use-connection.ts';
import { useSignInEnd } from '#platform/github/ui/use-sign-in-end.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Messages } from '../i18n/en.ts';
import { Connected } from './Connected.tsx';
import { Kept } from './Kept.tsx';
import { Section } from './Section.tsx';
import { TokenForm } from './TokenForm.tsx';

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
  const [inPageOnly, setInPageOnly] = useState(false);
  useEffect(() => setInPageOnly(livesInPageOnly()), []);
  const words = t.github;
  const remember = current?.remembered ?? wished;

  const choose = async (device: boolean): Promise<void> => {
    setWished(device);
    if (!current) return;
    keepConnection(current.connection, device);
    const { session } = current.connection;
    if (session === null) return;
    const chunk = await load(import('#platform/github/io/session.ts'));
    if (chunk.ok) await chunk.value.holdSession(readSiteConfig(), session, device);
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
      <Kept
        inPageOnly={inPageOnly}
        remember={remember}
        onChoose={(device) => void choose(device)}
        t={words}
      />
    </Section>
  );
};
