import { useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { referenceText } from '#platform/github/core/refs.ts';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import { ConnectButton } from '#platform/github/ui/ConnectButton.tsx';
import { RepositoryPicker } from '#platform/github/ui/RepositoryPicker.tsx';
import { useConnection } from '#platform/github/ui/use-connection.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Proposal, Repository } from '../core/schema.ts';
import type { Messages } from '../i18n/en.ts';
import { SyncPanel } from './SyncPanel.tsx';

interface GitHubFactsProps {
  proposal: Proposal;
  locale: Locale;
  t: Messages;
  github: GitHubMessages;
  onRepository: (repository: Repository) => void;
  onBeforeSend: () => Promise<void>;
}

/** The margin: which repository, which issue, and what GitHub has of it. */
export const GitHubFacts = ({
  proposal,
  locale,
  t,
  github,
  onRepository,
  onBeforeSend,
}: GitHubFactsProps) => {
  const current = useConnection();
  const [changing, setChanging] = useState(false);
  const { repository, githubIssue } = proposal;
  const words = t.github;
  const picks = current != null && (repository === null || changing);
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
      {picks && (
        <>
          {githubIssue !== null && <p className="hint">{words.changeNote}</p>}
          <RepositoryPicker
            words={github}
            token={current.connection.token}
            initial={repository === null ? '' : `${repository.owner}/${repository.repo}`}
            onPick={(picked) => {
              setChanging(false);
              onRepository(picked);
            }}
          />
        </>
      )}
      {current === null && (
        <div className="wb-connect">
          <p>{words.notConnected}</p>
          <ConnectButton label={t.connect} words={github.signIn} />
        </div>
      )}
      {current != null && repository !== null && !changing && (
        <SyncPanel
          key={proposal.id}
          proposal={proposal}
          locale={locale}
          t={t}
          github={github}
          onBeforeSend={onBeforeSend}
        />
      )}
    </aside>
  );
};
