import type { SoulIssue } from '../../core/community/write-issue.ts';
import { usePublishWords } from './publish-words.ts';

/** The issue as it will be sent, letter by letter. */
export const IssuePreview = ({ issue }: { issue: SoulIssue }) => {
  const { t } = usePublishWords();
  return (
    <section className="issue" aria-label={t.preview}>
      <h3 className="lab">{t.preview}</h3>
      <p className="issue-title">
        <span className="away">{t.previewTitle}: </span>
        {issue.title}
      </p>
      <textarea
        readOnly
        rows={10}
        className="mono"
        aria-label={t.previewBody}
        spellCheck={false}
        value={issue.body}
      />
      <p className="hint">{t.length(issue.body.length)}</p>
    </section>
  );
};
