import { useMemo, useState } from 'react';
import { Field } from '#components/ui/Field.tsx';
import { type Locale, locales } from '#platform/i18n/core/locale.ts';
import { mostNameUnits, mostSummaryUnits } from '../../core/community/soul-block.ts';
import { type Publication, writeIssue } from '../../core/community/write-issue.ts';
import { compilePreview } from '../../core/compile.ts';
import type { SoulDocument } from '../../core/schema.ts';
import type { PublishForm as Kept } from '../../io/publish-address.ts';
import { FindingList } from '../checks/FindingList.tsx';
import { IssuePreview } from './IssuePreview.tsx';
import { PublishAction } from './PublishAction.tsx';
import { usePublishWords } from './publish-words.ts';

interface PublishFormProps {
  readonly document: SoulDocument;
  /** What was typed before the visitor left for GitHub. */
  readonly kept: Kept | null;
}

type Summary = Readonly<Record<Locale, string>>;

/** Of the role, else of the rule, as the catalogue has it in each language. */
const proposedSummary = ({ fragments: { mainFragment, ruleFragment } }: SoulDocument): Summary => {
  const fragment = mainFragment ?? ruleFragment;
  const inLanguage = (locale: Locale): string =>
    (fragment?.meta.locale === locale ? fragment.summary : fragment?.localized[locale]?.summary) ?? '';
  return { en: inLanguage('en'), 'zh-CN': inLanguage('zh-CN') };
};

/** What the author says about a soul, what the checks say, the issue as it will be sent, and the button that sends it. */
export const PublishForm = ({ document, kept }: PublishFormProps) => {
  const { t, checks, locale } = usePublishWords();
  const [name, setName] = useState(
    () => kept?.name ?? compilePreview(document.draft, document.fragments).title,
  );
  const [summary, setSummary] = useState<Summary>(() => kept?.summary ?? proposedSummary(document));
  const issue = useMemo(() => {
    const publication: Publication = { document, name, summary, locale };
    return writeIssue(publication);
  }, [document, name, summary, locale]);
  const problem = issue.ok ? null : issue.error;
  const ordered = locales.toSorted((a, b) => Number(b === locale) - Number(a === locale));
  const said = (tag: 'name' | 'summary') => (problem?.tag === tag ? t.problems[tag] : null);

  return (
    <div className="publish">
      <Field label={t.name} problem={said('name')}>
        {(control) => (
          <input
            {...control}
            value={name}
            maxLength={mostNameUnits}
            autoComplete="off"
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      {ordered.map((one, index) => (
        <Field
          key={one}
          label={t.summaries[one]}
          problem={index === 0 ? said('summary') : null}
          {...(index === 0 && { hint: t.summaryHint })}
        >
          {(control) => (
            <input
              {...control}
              lang={one}
              value={summary[one]}
              maxLength={mostSummaryUnits}
              autoComplete="off"
              onChange={(event) => setSummary({ ...summary, [one]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      {problem !== null && problem.tag !== 'name' && problem.tag !== 'summary' && (
        <div role="alert">
          <p>{t.problems[problem.tag]}</p>
          {problem.tag === 'refused' && <FindingList findings={problem.findings} words={checks} />}
        </div>
      )}
      {issue.ok && (
        <>
          <IssuePreview issue={issue.value} />
          <PublishAction issue={issue.value} form={{ draftId: document.id, name, summary }} />
        </>
      )}
    </div>
  );
};
