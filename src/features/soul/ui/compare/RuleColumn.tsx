import { Button } from '#components/ui/Button.tsx';
import { formatNumber } from '#platform/i18n/core/format.ts';
import { fillSlot } from '../../core/builder.ts';
import { compilePreview } from '../../core/compile.ts';
import { deliver } from '../../core/deliver.ts';
import type { SoulDocument, SoulFragment } from '../../core/schema.ts';
import type { CompareWords } from '../../i18n/compare.en.ts';
import { useWords } from '../words.ts';
import { Sample } from './Spoken.tsx';

interface RuleColumnProps {
  readonly document: SoulDocument;
  readonly rule: SoulFragment;
  readonly words: CompareWords;
  readonly onTake: () => void;
  readonly onCompare: () => void;
}

const compiledOf = ({ draft, fragments }: SoulDocument) => compilePreview(draft, fragments);

const lengthOf = (document: SoulDocument): number => deliver(compiledOf(document).text).units;

/** The role under one rule: what of the compiled text this rule makes, and how it would sound. */
export const RuleColumn = ({ document, rule, words, onTake, onCompare }: RuleColumnProps) => {
  const { locale } = useWords();
  const isCurrent = document.draft.selectedRuleFragmentId === rule.fragmentId;
  const under = isCurrent ? document : fillSlot(document, 'rule', rule);
  const { title } = compiledOf({ ...under, draft: { ...under.draft, name: '' } });
  const [core = '', ...constraints] = under.draft.ruleSlotText
    .split('\n')
    .filter((line) => line.trim() !== '');
  const units = lengthOf(under);
  const more = units - lengthOf(document);
  const figure = (n: number) => formatNumber(n, locale);
  const { rules } = words;
  return (
    <li data-current={isCurrent || undefined}>
      <div className="head">
        <h3>{title}</h3>
        <p className="faint">{rule.title}</p>
      </div>
      <div>
        <h4 className="lab">{rules.says}</h4>
        <Sample text={rule.meta.sample} />
      </div>
      <div>
        <h4 className="lab">{rules.core}</h4>
        <p className="text">{core.replace(/^- +/, '')}</p>
      </div>
      <div>
        <h4 className="lab">{rules.constraints}</h4>
        <ul className="text">
          {constraints.map((line) => (
            <li key={line}>{line.replace(/^- +/, '')}</li>
          ))}
        </ul>
      </div>
      <div>
        <h4 className="lab">{rules.length}</h4>
        <p>
          {rules.characters(figure(units))}
          {more !== 0 && (
            <span className="faint"> {more > 0 ? rules.more(figure(more)) : rules.fewer(figure(-more))}</span>
          )}
        </p>
      </div>
      <div className="ways">
        {isCurrent ? (
          <p className="current">{rules.current}</p>
        ) : (
          <>
            <Button className="sm" aria-label={rules.takeNamed(rule.title)} onClick={onTake}>
              {rules.take}
            </Button>
            <Button variant="link" aria-label={rules.compareNamed(rule.title)} onClick={onCompare}>
              {rules.compare}
            </Button>
          </>
        )}
      </div>
    </li>
  );
};
