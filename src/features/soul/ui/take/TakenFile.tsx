import { useId } from 'react';
import type { Exported, TargetId } from '../../core/targets/target.ts';
import { targetFacts } from '../../core/targets/target-facts.ts';
import type { TakeWords } from '../../i18n/take.en.ts';
import { useWords } from '../words.ts';
import { FileMeter } from './FileMeter.tsx';
import { FileView } from './FileView.tsx';
import { LengthSentences } from './LengthSentences.tsx';
import { MergeInto } from './MergeInto.tsx';
import type { Existing, Written } from './write-target.ts';

interface TakenFileProps {
  readonly target: TargetId;
  readonly title: string;
  readonly written: Written;
  readonly existing: Existing | null;
  readonly words: TakeWords;
  readonly onExisting: (existing: Existing | null) => void;
}

const comesBack = (exported: Exported, carries: 'draft' | 'text') => {
  if (exported.carried) return 'draft';
  return carries === 'draft' ? 'tooLong' : 'text';
};

/** One target: what it is, where it goes, how long it is, and the exact file. */
export const TakenFile = ({ target, title, written, existing, words, onExisting }: TakenFileProps) => {
  const { locale } = useWords();
  const id = useId();
  const { panel } = words;
  const { exported } = written;
  const { carries, counts, extension, keepsExisting } = targetFacts[target];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className="take-target" tabIndex={0} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="soft">{panel.about[target]}</p>
      <h4 className="lab">{panel.where}</h4>
      <p>
        <code className="take-path">{exported.file.path}</code>{' '}
        <span className="soft">{panel.places[target]}</span>
      </p>
      <h4 className="lab">{panel.length}</h4>
      <FileMeter length={exported.length} unit={counts} locale={locale} words={panel} />
      <LengthSentences exported={exported} unit={counts} words={panel} />
      <p className="soft comes-back">{panel.comesBack[comesBack(exported, carries)]}</p>
      {keepsExisting && (
        <MergeInto
          isBlock={extension === '.md'}
          written={written}
          existing={existing}
          words={words.merge}
          onExisting={onExisting}
        />
      )}
      <FileView file={exported.file} words={panel} />
    </section>
  );
};
