import { useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import { say } from '#platform/github/core/say.ts';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import { load } from '#platform/github/io/load.ts';
import type { Messages } from '../i18n/en.ts';

interface TokenFormProps {
  remember: boolean;
  t: Messages;
  github: GitHubMessages;
  onDone: () => void;
}

/** Takes a personal access token; it is kept only after GitHub has said whose it is. */
export const TokenForm = ({ remember, t, github, onDone }: TokenFormProps) => {
  const [token, setToken] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [checking, setChecking] = useState(false);

  const keep = async (): Promise<void> => {
    setChecking(true);
    const wish = { token: token.trim(), source: 'personal-token', remember } as const;
    const chunk = await load(import('#platform/github/io/connect.ts'));
    const kept = chunk.ok
      ? await chunk.value.connectWithToken(readSiteConfig(), { ...wish, expiresAt: null, session: null })
      : chunk;
    setChecking(false);
    if (kept.ok) onDone();
    else
      setProblem(
        kept.error.tag === 'storage' ? t.data.storage[kept.error.reason] : say(github.reasons, kept.error),
      );
  };

  const make = (): string => {
    const { webUrl } = readSiteConfig().github;
    return `${webUrl}/settings/tokens/new?scopes=public_repo&description=HagiCode`;
  };

  return (
    <form
      className="set-token"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field label={t.github.token} problem={problem} hint={t.github.tokenHint}>
        {(control) => (
          <input
            {...control}
            type="password"
            value={token}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              setToken(event.currentTarget.value);
              setProblem(null);
            }}
          />
        )}
      </Field>
      <p>
        <Button type="submit" disabled={checking || token.trim() === ''}>
          {checking ? t.github.checking : t.github.keepToken}
        </Button>
        <a className="lk" href={make()}>
          {t.github.makeToken}
        </a>
        <Button variant="link" onClick={onDone}>
          {t.github.closeToken}
        </Button>
      </p>
    </form>
  );
};
