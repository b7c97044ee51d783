import { type SoulComparison, type SoulPart, soulParts } from '../../core/compare-souls.ts';
import { compilePreview } from '../../core/compile.ts';
import { deliver } from '../../core/deliver.ts';
import { shortHash } from '../../core/hash.ts';
import type { SoulDocument } from '../../core/schema.ts';
import type { CompareWords } from '../../i18n/compare.en.ts';
import { Lengths } from './Lengths.tsx';
import type { SideName } from './Side.tsx';
import { TakenLine } from './TakenLine.tsx';

interface DifferencesProps {
  readonly left: SoulDocument;
  readonly right: SoulDocument;
  readonly comparison: SoulComparison;
  /** The side that is not the draft in view, from which parts can be taken. */
  readonly other: SideName;
  /** Of the draft in view. */
  readonly title: string;
  readonly words: CompareWords;
  readonly taken: string;
  readonly onTake: (part: SoulPart) => void;
  readonly onUndo: () => void;
}

const delivered = ({ draft, fragments }: SoulDocument) => deliver(compilePreview(draft, fragments).text);

/** Parts that the other side has otherwise; one that it has not is no words to take. */
const takeable = (comparison: SoulComparison, other: SideName): readonly SoulPart[] =>
  soulParts.filter((part) => {
    const { kind } = comparison[part];
    return kind === 'words' || kind === 'another' || kind === `only-${other}`;
  });

const wordsOf = (comparison: SoulComparison, part: SoulPart, other: SideName): number | null => {
  const difference = comparison[part];
  return difference.kind === 'words' ? difference[`${other}Words`] : null;
};

/** In words and figures what parts the two, and what of the other this draft can have. */
export const Differences = (props: DifferencesProps) => {
  const { left, right, comparison, other, title, words, taken, onTake, onUndo } = props;
  const lengths = { left: delivered(left), right: delivered(right) };
  const parts = takeable(comparison, other);
  return (
    <aside className="differs" aria-label={words.differs}>
      <h3 className="lab">{words.differs}</h3>
      <dl>
        {soulParts.map((part) => (
          <div key={part}>
            <dt>{words.parts[part]}</dt>
            <dd>{words.difference(comparison[part])}</dd>
          </div>
        ))}
      </dl>
      <Lengths {...lengths} words={words} />
      <h3 className="lab">{words.take[other]}</h3>
      {parts.length === 0 && <p className="soft">{words.nothingToTake}</p>}
      <ul>
        {parts.map((part, index) => {
          const what = words.takePart(part, wordsOf(comparison, part, other));
          return (
            <li key={part}>
              <button type="button" className={index === 0 ? 'lk strong' : 'lk'} onClick={() => onTake(part)}>
                {index === 0 ? words.into(what, title) : what}
              </button>
            </li>
          );
        })}
      </ul>
      <TakenLine message={taken} onUndo={onUndo} />
      <p className="hashes mono" title={words.hashes}>
        <span className="away">{words.hashes}</span>
        <span>{shortHash(lengths.left.hash)}</span>
        <span>{shortHash(lengths.right.hash)}</span>
      </p>
    </aside>
  );
};
