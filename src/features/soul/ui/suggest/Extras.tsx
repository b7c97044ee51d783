import {
  chooseExtra,
  chosenExtra,
  draftLanguage,
  type ExtraOption,
  type ExtraSection,
  extraSections,
  extras,
} from '../../core/extras.ts';
import type { SuggestWords } from '../../i18n/suggest.en.ts';
import { Prose } from '../Prose.tsx';
import type { PanelProps } from '../panel.ts';
import { useWords } from '../words.ts';
import { Sheet } from './Sheet.tsx';

type ExtrasProps = Pick<PanelProps, 'state' | 'store' | 'onClose'> & { readonly words: SuggestWords };

interface SectionProps<S extends ExtraSection> {
  readonly section: S;
  readonly words: SuggestWords['extras'];
  readonly text: string;
  readonly onChoose: (section: S, option: ExtraOption<S> | null) => void;
}

const Section = <S extends ExtraSection>({ section, words, text, onChoose }: SectionProps<S>) => {
  const chosen = chosenExtra(text, section);
  const options: readonly ExtraOption<S>[] = extras[section];
  return (
    <fieldset className="steps">
      <legend>{words.sections[section]}</legend>
      {[null, ...options].map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={`extra-${section}`}
            checked={chosen === option}
            onChange={() => onChoose(section, option)}
          />
          <span>{option === null ? words.unsaid : words.options[section][option]}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** Sections that a soul may have: each choice is a sentence among the visitor's own words. */
export const Extras = ({ state, store, onClose, words }: ExtrasProps) => {
  const { locale } = useWords();
  const own = words.extras;
  const document = state.history.present;
  const text = document.draft.customPrompt;
  const choose = <S extends ExtraSection>(section: S, option: ExtraOption<S> | null): void =>
    store.write('customPrompt', chooseExtra(text, section, option, draftLanguage(document, locale)));

  return (
    <Sheet title={own.title} closeLabel={words.close} onClose={onClose}>
      {() => (
        <>
          <p className="hint">{own.hint}</p>
          {extraSections.map((section) => (
            <Section key={section} section={section} words={own} text={text} onChoose={choose} />
          ))}
          <section className="blended" aria-live="polite">
            <h3>{own.text}</h3>
            {text.trim() === '' ? (
              <p className="hint">{own.nothing}</p>
            ) : (
              <Prose heading="" text={text} edits={[]} />
            )}
          </section>
        </>
      )}
    </Sheet>
  );
};
