import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { Field } from '#components/ui/Field.tsx';
import type { SoulFragment } from '../../core/schema.ts';
import { type Suggestion, suggestSouls } from '../../core/suggest.ts';
import type { SuggestWords } from '../../i18n/suggest.en.ts';
import type { PanelProps } from '../panel.ts';
import { CatalogGate } from './CatalogGate.tsx';
import { Sheet } from './Sheet.tsx';
import { SuggestionList } from './SuggestionList.tsx';

type SuggestProps = Pick<PanelProps, 'store' | 'catalog' | 'loadCatalog' | 'onClose'> & {
  readonly words: SuggestWords;
};

interface ResultsProps {
  readonly fragments: readonly SoulFragment[];
  readonly task: string;
  readonly words: SuggestWords['suggest'];
  readonly onTake: (suggestion: Suggestion) => void;
}

const Results = ({ fragments, task, words, onTake }: ResultsProps) => {
  const suggestions = useMemo(() => suggestSouls(fragments, task), [fragments, task]);
  return (
    <>
      <p className="count" role="status">
        {task.trim() !== '' &&
          (suggestions.length === 0 ? words.none(task.trim()) : words.found(suggestions.length))}
      </p>
      <SuggestionList suggestions={suggestions} words={words} onTake={onTake} />
    </>
  );
};

/** A task in the visitor's words, and the voices that fit it. */
export const Suggest = ({ store, catalog, loadCatalog, onClose, words }: SuggestProps) => {
  const [task, setTask] = useState('');
  const settled = useDeferredValue(task);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const own = words.suggest;

  const take = ({ main, rule }: Suggestion): void =>
    store.fill({ ...(main ? { main } : {}), ...(rule ? { rule } : {}) });

  return (
    <Sheet title={own.title} closeLabel={words.close} onClose={onClose}>
      {(close) => (
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            form.current?.querySelector<HTMLElement>('.suggestions button')?.focus();
          }}
        >
          <Field label={own.label} hint={own.hint}>
            {(control) => (
              <input
                {...control}
                ref={field}
                type="text"
                data-focus-first
                enterKeyHint="search"
                autoComplete="off"
                value={task}
                onChange={(event) => setTask(event.currentTarget.value)}
              />
            )}
          </Field>
          {task.trim() === '' && (
            <ul className="examples">
              {own.examples.map((example) => (
                <li key={example}>
                  <button
                    type="button"
                    className="lk"
                    onClick={() => {
                      setTask(example);
                      field.current?.focus();
                    }}
                  >
                    {example}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <CatalogGate catalog={catalog} loadCatalog={loadCatalog} words={words}>
            {(fragments) => (
              <Results
                fragments={fragments}
                task={settled}
                words={own}
                onTake={(suggestion) => {
                  close();
                  take(suggestion);
                }}
              />
            )}
          </CatalogGate>
        </form>
      )}
    </Sheet>
  );
};
