import { memo, type ReactNode, useDeferredValue, useState } from 'react';
import { facetsOf } from '../../core/facets.ts';
import { type DesignModel, type Mode, tokenCount } from '../../core/model.ts';
import { Specimen } from '../specimen/Specimen.tsx';
import { SpecimenBody } from '../specimen/SpecimenBody.tsx';
import type { ChangesProps } from './Changes.tsx';
import type { ProseProps } from './Prose.tsx';
import type { Checked } from './use-lint.ts';
import { usePart } from './use-part.ts';
import type { EditorWords } from './words.ts';

/** On narrow pages the source and the problems are panes as well. */
export const panes = ['source', 'specimen', 'problems', 'prose', 'changes'] as const;
export type Pane = (typeof panes)[number];

interface SidePaneProps {
  pane: Pane;
  onPane: (pane: Pane) => void;
  checked: Checked;
  title: string;
  text: string;
  /** What is saved; null where nothing is. */
  saved: string | null;
  words: EditorWords;
  /** The source editor, which stands between the tabs and what they show. */
  children: ReactNode;
}

interface SpecimenPaneProps {
  model: DesignModel;
  title: string;
  mode: Mode;
  messages: EditorWords['specimen'];
}

const firstSentence = (text: string): string => /^.+?\.(?=\s|$)/.exec(text)?.[0] ?? text;

const Body = memo(SpecimenBody);

/** The head follows each key; the tables below it follow when there is time. */
const SpecimenPane = memo(({ model, title, mode, messages }: SpecimenPaneProps) => {
  const later = useDeferredValue(model);
  return (
    <>
      <Specimen
        model={model}
        title={model.name ?? title}
        summary={firstSentence(model.description ?? '')}
        mode={mode}
        messages={messages}
        heading="p"
      />
      <Body model={later} messages={messages} />
    </>
  );
});

const fetchProse = () => import('./Prose.tsx').then(({ Prose }) => Prose);
const fetchChanges = () => import('./Changes.tsx').then(({ Changes }) => Changes);

const onlyNarrow = (pane: Pane): boolean => pane === 'source' || pane === 'problems';

/** What the text means, beside the text: drawn, read, or compared with what is saved. */
export const SidePane = (props: SidePaneProps) => {
  const { pane, onPane, checked, title, text, saved, words, children } = props;
  const { t, specimen } = words;
  const [mode, setMode] = useState<Mode>('light');
  const { model, lint } = checked;
  const modes = model === null ? [] : facetsOf(model).modes;
  const shown = onlyNarrow(pane) ? 'specimen' : pane;
  const shownMode = modes.includes(mode) ? mode : (modes[0] ?? 'light');
  const Prose = usePart<ProseProps>(shown === 'prose', fetchProse);
  const Changes = usePart<ChangesProps>(shown === 'changes', fetchChanges);
  const note = (sentence: string) => <p className="ed-note">{sentence}</p>;

  const drawn = () => {
    if (model === null) return note(checked.text === null ? t.specimen.waiting : t.specimen.unreadable);
    if (tokenCount(model) === 0) return note(t.specimen.noTokens);
    return (
      <>
        {lint.model === null && <p className="ed-stale">{t.specimen.lastGood}</p>}
        <SpecimenPane model={model} title={title} mode={shownMode} messages={specimen} />
      </>
    );
  };

  return (
    <>
      <nav className="ed-panes" aria-label={t.panes.label}>
        {panes.map((id) => (
          <button
            key={id}
            type="button"
            className={onlyNarrow(id) ? 'only-narrow' : undefined}
            aria-pressed={id === pane || id === shown}
            onClick={() => onPane(id)}
          >
            {t.panes[id]}
            {id === 'problems' && <span className="mono"> {lint.findings.length}</span>}
          </button>
        ))}
        {shown === 'specimen' && modes.length > 1 && (
          <fieldset className="modes" aria-label={t.panes.modes}>
            {modes.map((id) => (
              <button key={id} type="button" aria-pressed={id === shownMode} onClick={() => setMode(id)}>
                {t.panes[id]}
              </button>
            ))}
          </fieldset>
        )}
      </nav>
      {children}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="ed-pane" tabIndex={0} aria-label={t.panes[shown]}>
        {shown === 'specimen' && drawn()}
        {shown === 'prose' &&
          (Prose === 'offline' ? note(t.offline) : Prose !== null && <Prose text={text} t={t} />)}
        {shown === 'changes' &&
          (Changes === 'offline'
            ? note(t.offline)
            : Changes !== null && (
                <Changes
                  before={saved}
                  after={text}
                  model={checked.text === text ? lint.model : null}
                  words={words}
                />
              ))}
      </section>
    </>
  );
};
