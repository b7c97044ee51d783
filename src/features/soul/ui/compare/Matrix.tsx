import { useState } from 'react';
import { fragmentIn } from '../../core/builder.ts';
import type { SoulDocument, SoulFragment } from '../../core/schema.ts';
import type { CompareWords } from '../../i18n/compare.en.ts';
import { inLocale } from '../in-locale.ts';
import { useWords } from '../words.ts';
import { RuleColumn } from './RuleColumn.tsx';
import { Sample } from './Spoken.tsx';
import { TakenLine } from './TakenLine.tsx';

interface MatrixProps {
  readonly document: SoulDocument;
  /** Every rule of the catalogue. */
  readonly rules: readonly SoulFragment[];
  /** The rules that are shown before the visitor picks others. */
  readonly first: readonly SoulFragment[];
  readonly words: CompareWords;
  readonly taken: string;
  readonly onTake: (rule: SoulFragment) => void;
  readonly onCompare: (rule: SoulFragment) => void;
  readonly onUndo: () => void;
}

const least = 2;
const most = 6;

/** One role under several rules, side by side; a press takes the rule. */
export const Matrix = (props: MatrixProps) => {
  const { document, rules, first, words, taken, onTake, onCompare, onUndo } = props;
  const { locale } = useWords();
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const [initial, setInitial] = useState<readonly SoulFragment[]>([]);
  if (initial.length === 0 && first.length > 0) setInitial(first);

  const ids = picked ?? new Set(initial.map(({ fragmentId }) => fragmentId));
  const shown = rules.filter(({ fragmentId }) => ids.has(fragmentId));
  const toggle = (id: string) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    if (next.size >= least && next.size <= most) setPicked(next);
  };
  const locked = (id: string): boolean => (ids.has(id) ? ids.size <= least : ids.size >= most);
  const role = fragmentIn(document, 'main');
  if (rules.length === 0) return null;
  return (
    <div className="wrap matrix">
      <fieldset>
        <legend className="lab">{words.rules.choose}</legend>
        <div className="rules">
          {rules.map(({ fragmentId, title }) => (
            <label key={fragmentId}>
              <input
                type="checkbox"
                checked={ids.has(fragmentId)}
                disabled={locked(fragmentId)}
                onChange={() => toggle(fragmentId)}
              />
              <span>{title}</span>
            </label>
          ))}
        </div>
        <p className="faint" role="status">
          {ids.size >= most && words.rules.most}
          {ids.size <= least && words.rules.least}
        </p>
      </fieldset>
      <div className="under">
        {role ? (
          <figure className="role">
            <figcaption className="lab">{words.rules.roleSays(inLocale(role, locale).title)}</figcaption>
            <Sample text={role.meta.sample} />
          </figure>
        ) : (
          <p className="soft role">{words.rules.noRole}</p>
        )}
        <TakenLine message={taken} onUndo={onUndo} />
        <ul className="columns" data-columns={shown.length}>
          {shown.map((rule) => (
            <RuleColumn
              key={rule.fragmentId}
              document={document}
              rule={rule}
              words={words}
              onTake={() => onTake(rule)}
              onCompare={() => onCompare(rule)}
            />
          ))}
        </ul>
      </div>
    </div>
  );
};
