import { memo } from 'react';
import type { DesignProblem, Severity } from '../../core/problem.ts';
import type { QuickFix } from '../../core/quick-fixes.ts';
import type { EditorMessages } from '../../i18n/editor.en.ts';
import type { ProblemWords } from '../../i18n/problems.en.ts';
import type { Checked } from './use-lint.ts';

interface ProblemsProps {
  checked: Checked;
  fixesFor: (found: DesignProblem) => readonly QuickFix[];
  t: EditorMessages;
  words: ProblemWords;
  onReveal: (found: DesignProblem) => void;
  onFix: (fix: QuickFix) => void;
}

const countsOf = (findings: readonly DesignProblem[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};

const mostShown = 200;

/** What a compiler would print, as one types: each row leads to its place, and to its fix where there is one. */
export const Problems = memo(({ checked, fixesFor, t, words, onReveal, onFix }: ProblemsProps) => {
  const { findings } = checked.lint;
  const shown = findings.slice(0, mostShown);
  return (
    <section className="ed-problems" aria-label={t.problems.title}>
      <header>
        <h2>{t.problems.title}</h2>
        <p role="status">
          {checked.failed
            ? t.problems.failed
            : checked.text === null
              ? t.problems.checking
              : t.problems.counts(countsOf(findings))}
        </p>
        {checked.ms !== null && <p className="ed-took">{t.problems.took(checked.ms)}</p>}
      </header>
      <ol>
        {shown.map((found, index) => {
          const [fix] = fixesFor(found);
          const { line, column } = found.position;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity beyond their place in the list
            <li key={`${found.rule}-${index}`} className={found.severity}>
              <button type="button" onClick={() => onReveal(found)}>
                <b>{words.severities[found.severity]}</b>
                <span className="mono">
                  {line}:{column}
                </span>
                <span className="mono ed-rule">{found.rule}</span>
                <span className="ed-sentence">{words.sentence(found)}</span>
              </button>
              {fix !== undefined && (
                <button type="button" className="lk" onClick={() => onFix(fix)}>
                  {words.fix(fix.label)}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {findings.length > mostShown && <p className="faint">{t.problems.more(findings.length - mostShown)}</p>}
    </section>
  );
});
