import { useEffect, useId, useRef } from 'react';
import { type TargetId, targetIds } from '../../core/targets/target.ts';
import { targetFacts } from '../../core/targets/target-facts.ts';
import type { TargetsWords } from '../../i18n/targets.en.ts';

interface TargetChoiceProps {
  readonly target: TargetId;
  readonly label: string;
  readonly words: TargetsWords;
  readonly onChoose: (target: TargetId) => void;
}

/** All targets, one chosen: a column on a desktop, a row that scrolls on a phone. */
export const TargetChoice = ({ target, label, words, onChoose }: TargetChoiceProps) => {
  const name = useId();
  const chosen = useRef<HTMLInputElement>(null);
  useEffect(() => {
    chosen.current?.focus();
    chosen.current?.closest('label')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  return (
    <div role="radiogroup" aria-label={label} className="take-choice">
      {targetIds.map((id) => (
        <label key={id}>
          <input
            ref={id === target ? chosen : null}
            type="radio"
            name={name}
            checked={id === target}
            onChange={() => onChoose(id)}
          />
          <span>{words.names[id]}</span> <span className="mono">{targetFacts[id].extension}</span>
        </label>
      ))}
    </div>
  );
};
