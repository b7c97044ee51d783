import { useEffect, useId, useRef } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { wantsKey } from '../../core/try/check-question.ts';
import { providerIds } from '../../core/try/question.ts';
import type { ModelSuggestions } from '../../core/try/session.ts';
import { Failure } from './Failure.tsx';
import { sourcesText } from './sources-text.ts';
import type { TryState, TryStore } from './try-store.ts';
import { type TryLanguage, useTryWords } from './try-words.ts';

interface ServerFormProps {
  readonly state: TryState;
  readonly store: TryStore;
  readonly sources: readonly string[];
  readonly models: ModelSuggestions;
}

const addressProblem = (
  { problems }: TryState,
  sources: readonly string[],
  words: TryLanguage,
): string | null => {
  if (problems.address === undefined) return null;
  const { t, locale } = words;
  return problems.address === 'not-allowed'
    ? t.addresses['not-allowed'](sourcesText(sources, t.ownMachine, locale))
    : t.addresses[problems.address];
};

/** The key as it is typed: React writes a value that it controls into the document, where a key has no business. */
const KeyField = ({ state, store }: Pick<ServerFormProps, 'state' | 'store'>) => {
  const { t } = useTryWords();
  const input = useRef<HTMLInputElement>(null);
  const { session, server, problems } = state;
  const origin = server?.origin;

  useEffect(() => {
    if (input.current && origin !== undefined) input.current.value = store.key();
  }, [store, origin]);

  if (session.provider === 'ollama') return null;
  const host = server?.host ?? '…';
  const optional = server !== null && !wantsKey(session.provider, server.isLocal);
  return (
    <>
      <Field
        label={t.server.key}
        problem={problems.key ? t.server.keyMissing(host) : null}
        hint={session.keepsKeys ? t.server.keyKept(host) : t.server.keyHint(host, optional)}
      >
        {(control) => (
          <input
            {...control}
            ref={input}
            type="password"
            autoComplete="off"
            spellCheck={false}
            disabled={server === null}
            onChange={(event) => store.writeKey(event.currentTarget.value)}
          />
        )}
      </Field>
      <label className="keep">
        <input
          type="checkbox"
          checked={session.keepsKeys}
          onChange={(event) => store.keepKeys(event.currentTarget.checked)}
        />
        {t.server.keep}
      </label>
    </>
  );
};

const ModelField = ({ state, store, models }: Omit<ServerFormProps, 'sources'>) => {
  const { t } = useTryWords();
  const names = useId();
  const { session, server, problems } = state;
  const listing = server === null ? undefined : state.listings[server.address];
  const offered = listing?.state === 'listed' ? listing.names : models[session.provider];
  return (
    <>
      <Field
        label={t.server.model}
        problem={problems.model ? t.server.modelMissing : null}
        hint={listing?.state === 'listed' ? t.server.listed(listing.names.length) : ''}
      >
        {(control) => (
          <input
            {...control}
            list={names}
            value={session.servers[session.provider].model}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(event) => store.writeModel(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={names}>
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p className="list">
        <Button variant="link" disabled={listing?.state === 'loading'} onClick={store.listModels}>
          {listing?.state === 'loading' ? t.server.listing : t.server.list}
        </Button>
      </p>
      {listing?.reason && server && (
        <Failure
          reason={listing.reason}
          host={server.host}
          model={session.servers[session.provider].model}
          provider={session.provider}
          begun={false}
        />
      )}
    </>
  );
};

/** Which server answers, with which key and which model. */
export const ServerForm = ({ state, store, sources, models }: ServerFormProps) => {
  const words = useTryWords();
  const { t } = words;
  const { provider, servers } = state.session;
  return (
    <div className="server">
      <fieldset>
        <legend className="lab">{t.server.title}</legend>
        {providerIds.map((id) => (
          <label key={id}>
            <input
              type="radio"
              name="provider"
              checked={id === provider}
              onChange={() => store.chooseProvider(id)}
            />
            {t.server.providers[id]}
          </label>
        ))}
      </fieldset>
      <Field label={t.server.address} problem={addressProblem(state, sources, words)}>
        {(control) => (
          <input
            {...control}
            type="url"
            inputMode="url"
            value={servers[provider].address}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => store.writeAddress(event.currentTarget.value)}
          />
        )}
      </Field>
      <KeyField key={provider} state={state} store={store} />
      <ModelField state={state} store={store} models={models} />
    </div>
  );
};
