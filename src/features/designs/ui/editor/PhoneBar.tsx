import { Button } from '#components/ui/Button.tsx';
import type { Checked } from './use-lint.ts';
import type { EditorWords } from './words.ts';

interface PhoneBarProps {
  checked: Checked;
  conflict: boolean;
  words: EditorWords;
  onProblems: () => void;
  onReview: () => void;
}

/** The worst problem and the next action, under the thumb. */
export const PhoneBar = ({ checked, conflict, words, onProblems, onReview }: PhoneBarProps) => {
  const [worst] = checked.lint.findings;
  const { t, problems } = words;
  return (
    <div className="ed-phonebar">
      <button type="button" onClick={onProblems}>
        {worst === undefined ? (
          t.problems.counts({ error: 0, warning: 0, info: 0 })
        ) : (
          <>
            <b className={worst.severity}>{problems.severities[worst.severity]}</b>{' '}
            <span className="mono">{worst.position.line}</span> {problems.sentence(worst)}
          </>
        )}
      </button>
      <Button variant="go" onClick={onReview}>
        {conflict ? t.bar.solve : t.bar.review}
      </Button>
    </div>
  );
};
