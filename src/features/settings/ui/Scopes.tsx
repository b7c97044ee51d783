import { furtherScopes, type Grant, grantOf } from '#platform/github/core/scopes.ts';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import { ConnectButton } from '#platform/github/ui/ConnectButton.tsx';
import type { Messages } from '../i18n/en.ts';

interface ScopesProps {
  scopes: readonly string[] | null;
  /** Only a sign-in through GitHub’s page can ask for more. */
  canAsk: boolean;
  remember: boolean;
  t: Messages['github'];
  words: GitHubMessages['signIn'];
}

/** What the connection may do, in words first, GitHub’s own names beside them. */
export const Scopes = ({ scopes, canAsk, remember, t, words }: ScopesProps) => {
  const state = (grant: Grant, absent: string): string =>
    grant === 'granted' ? t.granted : grant === 'unknown' ? t.unknown : absent;
  const publicRepo = grantOf(scopes, 'public_repo');
  const repo = grantOf(scopes, 'repo');
  const further = furtherScopes(scopes);
  const rows = [
    {
      words: t.scopes.publicRepo,
      names: 'public_repo',
      granted: publicRepo === 'granted',
      state: state(publicRepo, t.notGranted),
    },
    { words: t.scopes.repo, names: 'repo', granted: repo === 'granted', state: state(repo, t.notAsked) },
    {
      words: t.scopes.further,
      names: further.length === 0 ? 'workflow, delete_repo, user' : further.join(', '),
      granted: further.length > 0,
      state: further.length > 0 ? t.granted : t.never,
    },
  ];
  return (
    <>
      <h3 className="set-label">{t.may}</h3>
      <ul className="set-scopes">
        {rows.map((row) => (
          <li key={row.names}>
            <p>
              <b>{row.words[0]}</b>
              <span>{row.words[1]}</span>
              {canAsk && row.names === 'repo' && !row.granted && (
                <ConnectButton
                  label={t.askPrivate}
                  words={words}
                  variant="link"
                  scope="repo"
                  remember={remember}
                />
              )}
            </p>
            <span className="mono">{row.names}</span>
            <span className={row.granted ? 'yes' : 'no'}>{row.state}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
