import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import { RepositoryPicker } from '#platform/github/ui/RepositoryPicker.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { Proposal, Repository } from '../core/schema.ts';
import type { Messages } from '../i18n/en.ts';
import { SyncPanel } from './SyncPanel.tsx';

export interface OnGitHubProps {
  proposal: Proposal;
  locale: Locale;
  t: Messages;
  github: GitHubMessages;
  /** The repository is being changed. */
  changing: boolean;
  onRepository: (repository: Repository) => Promise<void>;
  onTellProgress: (tells: boolean) => void;
  onBeforeSend: () => Promise<boolean>;
}

/** What only someone connected can do: choose the repository, and send. Fetched when somebody is. */
export const OnGitHub = ({
  proposal,
  locale,
  t,
  github,
  changing,
  onRepository,
  onTellProgress,
  onBeforeSend,
}: OnGitHubProps) => {
  const { repository, githubIssue, tellsProgress } = proposal;
  const words = t.github;
  if (repository === null || changing)
    return (
      <>
        {githubIssue !== null && <p className="hint">{words.changeNote}</p>}
        <RepositoryPicker
          words={github}
          locale={locale}
          needs="issues"
          initial={repository === null ? '' : `${repository.owner}/${repository.repo}`}
          onPick={onRepository}
        />
      </>
    );
  return (
    <>
      <label className="wb-tells">
        <input
          key={String(tellsProgress)}
          type="checkbox"
          defaultChecked={tellsProgress}
          onChange={(event) => onTellProgress(event.currentTarget.checked)}
        />
        <span>
          {words.tellsProgress}
          <small>{words.tellsProgressNote}</small>
        </span>
      </label>
      <SyncPanel
        key={proposal.id}
        proposal={proposal}
        locale={locale}
        t={t}
        github={github}
        onBeforeSend={onBeforeSend}
      />
    </>
  );
};
