import '#components/ui/kit.css';
import './try.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { compilePreview } from '../../core/compile.ts';
import type { SoulDocument } from '../../core/schema.ts';
import type { ModelSuggestions } from '../../core/try/session.ts';
import { ServerForm } from './ServerForm.tsx';
import { draftInView, otherDraft, plain } from './try-store.ts';
import { useTryWords } from './try-words.ts';
import { useTry } from './use-try.ts';
import { Voice } from './Voice.tsx';

export interface TryProps {
  /** Asked with while this browser holds no draft. */
  readonly example: SoulDocument;
  /** Models to begin with, the first of each in the field. */
  readonly models: ModelSuggestions;
  /** Sources that this page's policy allows. */
  readonly sources: readonly string[];
  readonly builderHref: string;
}

/** A line, a model, and what it answers with one soul and with another. */
export const TryDrive = ({ example, models, sources, builderHref }: TryProps) => {
  const { t } = useTryWords();
  const { store, state } = useTry({ example, models, sources, prompt: t.example });
  const form = useRef<HTMLFormElement>(null);
  const answers = useRef<HTMLDivElement>(null);
  const a = draftInView(state, example);
  const b = otherDraft(state, example);
  const titleOf = ({ draft, fragments }: SoulDocument) =>
    compilePreview(draft, fragments).title || t.untitled;
  const asking = store.isAsking('a') || store.isAsking('b');

  useEffect(() => {
    if (Object.keys(state.problems).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [state.problems]);

  const askBoth = () => {
    void store.askBoth();
    const columns = answers.current;
    if (columns && store.isAsking('a') && columns.getBoundingClientRect().top > innerHeight / 2)
      columns.scrollIntoView();
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || asking) return;
    event.preventDefault();
    askBoth();
  };

  return (
    <div className="try wrap">
      <div className="head">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
        <a className="lk" href={builderHref}>
          {t.back}
        </a>
      </div>
      <form
        ref={form}
        className="zones"
        onSubmit={(event) => {
          event.preventDefault();
          askBoth();
        }}
      >
        <ServerForm state={state} store={store} sources={sources} models={models} />
        <div className="told">
          {state.trouble && <p className="problem">{t.storage[state.trouble]}</p>}
          <Field label={t.prompt} problem={state.problems.prompt ? t.promptMissing : null}>
            {(control) => (
              <textarea
                {...control}
                rows={2}
                value={state.session.prompt}
                onChange={(event) => store.writePrompt(event.currentTarget.value)}
                onKeyDown={onKey}
              />
            )}
          </Field>
          <div className="go-bar">
            <Button variant={asking ? 'line' : 'go'} onClick={asking ? store.stopBoth : askBoth}>
              {asking ? t.stopBoth : t.askBoth}
            </Button>
          </div>
        </div>
        <div className="voices" ref={answers}>
          <Voice
            side="a"
            heading={
              <h2>
                {titleOf(a)} <small>{t.draftInView}</small>
              </h2>
            }
            document={a}
            run={state.runs[a.id]}
            store={store}
          />
          <Voice
            side="b"
            heading={
              <select
                aria-label={t.choose}
                value={b?.id ?? plain}
                onChange={(event) => store.choose(event.currentTarget.value)}
              >
                <option value={plain}>{t.none}</option>
                {state.drafts
                  .filter(({ id }) => id !== a.id)
                  .map((draft) => (
                    <option key={draft.id} value={draft.id}>
                      {titleOf(draft)}
                    </option>
                  ))}
              </select>
            }
            document={b}
            run={state.runs[b?.id ?? plain]}
            store={store}
          />
        </div>
      </form>
    </div>
  );
};
