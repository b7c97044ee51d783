import './finding-list.css';
import { type Finding, findingKey } from '../../core/checks/finding.ts';
import type { ChecksWords } from '../../i18n/checks.en.ts';
import { findingWords } from './finding-words.ts';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly words: ChecksWords;
  /** Without it no fix is offered: the text is somebody else's. */
  readonly onFix?: (finding: Finding) => void;
}

/** What the checks found, each with its margin line and, where there is one, its fix. */
export const FindingList = ({ findings, words, onFix }: FindingListProps) => (
  <ul className="findings">
    {findings.map((finding) => {
      const { title, text } = findingWords(finding, words);
      return (
        <li key={findingKey(finding)} className="finding" data-severity={finding.severity}>
          <p>
            <b>
              <span className="away">{words.severity[finding.severity]}</span>
              {title}
            </b>
          </p>
          <p>{text}</p>
          {finding.fix && onFix && (
            <p>
              <button type="button" className="lk strong" onClick={() => onFix(finding)}>
                {words.fixes[finding.fix.id]}
              </button>
            </p>
          )}
        </li>
      );
    })}
  </ul>
);
