import { useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { referenceText } from '#platform/github/core/refs.ts';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import { ConnectButton } from '#platform/github/ui/ConnectButton.tsx';
import { useConnection } from '#platform/github/ui/use-connection.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Proposal, Repository } from '../core/schema.ts';
import type { Messages } from '../i18n/en.ts';
import { useOnGitHub } from './use-on-github.ts';

interface GitHubFactsProps {
  proposal: Proposal;
  locale: Locale;
  t: Messages;
  github: GitHubMessages;
  onRepository: (repository: Repository) => Promise<void>;
  onTellProgress: (tells: boolean) => void;
  /** Stores what was typed last; false where it can’t be. */
  onBeforeSend: () => Promise<boolean>;
}

/** The margin: which repository, which issue, and what GitHub has of it. */
export const GitHubFacts = ({
  proposal,
  locale,
  t,
  github,
  onRepository,
  onTellProgress,
  onBeforeSend,
}: GitHubFactsProps) => {
  const current = useConnection();
  const [changing, setChanging] = useState(false);
  const { repository, githubIssue } = proposal;
  const words = t.github;
  const Part = useOnGitHub(current != null);
  return (
    <aside className="wb-facts" aria-label={words.heading}>
      <h3 className="wb-label">{words.heading}</h3>
      <dl>
        {current != null && (
          <div>
            <dt>{words.account}</dt>
            <dd>{current.connection.login}</dd>
          </div>
        )}
        {repository !== null && (
          <div>
            <dt>{words.repository}</dt>
            <dd>
              {repository.owner}/{repository.repo}
              {current != null && (
                <Button variant="link" onClick={() => setChanging(!changing)}>
                  {changing ? words.keep : words.change}
                </Button>
              )}
            </dd>
          </div>
        )}
        {repository !== null && (
          <div>
            <dt>{words.issue}</dt>
            <dd>
              {githubIssue === null ? (
                <span className="faint">{words.issueNone}</span>
              ) : (
                <a className="lk" href={githubIssue.issueUrl}>
                  {referenceText({
                    ...githubIssue,
                    target: { kind: 'issue', number: githubIssue.issueNumber },
                  })}
                </a>
              )}
            </dd>
          </div>
        )}
      </dl>
      {current === null && (
        <div className="wb-connect">
          <p>{words.notConnected}</p>
          <ConnectButton label={t.connect} words={github.signIn} onLeave={onBeforeSend} />
        </div>
      )}
      {Part === 'offline' && <p className="problem">{github.reasons.offline({ tag: 'offline' })}</p>}
      {current != null && Part !== null && Part !== 'offline' && (
        <Part
          {...{ proposal, locale, t, github, changing, onTellProgress, onBeforeSend }}
          onRepository={async (picked) => {
            await onRepository(picked);
            setChanging(false);
          }}
        />
      )}
    </aside>
  );
};
