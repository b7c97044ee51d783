import { credentialOf } from '#platform/github/core/credential.ts';
import type { NextStep } from '#platform/github/core/next-step.ts';
import { furtherScopes, type Grant, grantOf } from '#platform/github/core/scopes.ts';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import { ConnectButton } from '#platform/github/ui/ConnectButton.tsx';
import { NextStepAction } from '#platform/github/ui/NextStepAction.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Messages } from '../i18n/en.ts';

interface Access {
  readonly token: string;
  readonly scopes: readonly string[] | null;
}

interface ScopesProps {
  connection: Access;
  remember: boolean;
  locale: Locale;
  t: Messages['github'];
  github: GitHubMessages;
}

interface Row {
  readonly words: readonly string[];
  readonly names: string;
  readonly granted: boolean;
  readonly state: string;
  /** How to get what is not granted, where the visitor can. */
  readonly step?: NextStep;
}

const further = (scopes: readonly string[] | null, t: Messages['github']): Row => {
  const granted = furtherScopes(scopes);
  return granted.length === 0
    ? { words: t.scopes.further, names: 'workflow, delete_repo, user', granted: false, state: t.never }
    : { words: t.scopes.further, names: granted.join(', '), granted: true, state: t.granted };
};

/** A GitHub App has permissions in chosen repositories; every other token has scopes, or does not say. */
const rowsOf = ({ token, scopes }: Access, t: Messages['github']): readonly Row[] => {
  const credential = credentialOf(token);
  if (credential === 'github-app') {
    const names = 'issues, contents, pull_requests';
    const step = { kind: 'install-app' } as const;
    return [{ words: t.scopes.app, names, granted: true, state: t.granted, step }, further(null, t)];
  }
  const row = (words: readonly string[], scope: 'public_repo' | 'repo', absent: string): Row => {
    const grant: Grant = grantOf(scopes, scope);
    const state = grant === 'granted' ? t.granted : grant === 'unknown' ? t.unknown : absent;
    const asks = credential === 'oauth-app' && grant !== 'granted';
    return {
      words,
      names: scope,
      granted: grant === 'granted',
      state,
      ...(asks && { step: { kind: 'ask-scope', scope } as const }),
    };
  };
  return [
    row(t.scopes.publicRepo, 'public_repo', t.notGranted),
    row(t.scopes.repo, 'repo', t.notAsked),
    further(scopes, t),
  ];
};

/** What the connection may do, in words first, GitHub’s own names beside them. */
export const Scopes = ({ connection, remember, locale, t, github }: ScopesProps) => (
  <>
    <h3 className="set-label">{t.may}</h3>
    <ul className="set-scopes">
      {rowsOf(connection, t).map(({ words, names, granted, state, step }) => (
        <li key={names}>
          <p>
            <b>{words[0]}</b>
            <span>{words[1]}</span>
            {step?.kind === 'ask-scope' && (
              <ConnectButton
                label={t.askPrivate}
                words={github.signIn}
                variant="link"
                scope={step.scope}
                remember={remember}
              />
            )}
            {step?.kind === 'install-app' && (
              <NextStepAction step={step} remember={remember} locale={locale} words={github} />
            )}
          </p>
          <span className="mono">{names}</span>
          <span className={granted ? 'yes' : 'no'}>{state}</span>
        </li>
      ))}
    </ul>
  </>
);
