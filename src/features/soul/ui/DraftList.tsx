import { type FormEvent, useEffect, useRef, useState } from 'react';
import { proposedName } from '../core/proposed-name.ts';
import type { SoulDocument } from '../core/schema.ts';
import type { Opened } from './OpenPart.tsx';
import type { SoulState, SoulStore } from './store.ts';
import { when } from './when.ts';
import { useWords } from './words.ts';

const NameForm = ({
  name,
  placeholder,
  onDone,
}: {
  name: string;
  placeholder: string;
  onDone: (name: string | null) => void;
}) => {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone(field.current?.value ?? null);
  };
  return (
    <form onSubmit={submit}>
      <input
        ref={field}
        type="text"
        aria-label={t.drafts.nameLabel}
        defaultValue={name}
        placeholder={placeholder}
        maxLength={80}
        onBlur={() => onDone(field.current?.value ?? null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone(null);
        }}
      />
    </form>
  );
};

const CurrentDraft = ({
  document,
  title,
  store,
}: {
  document: SoulDocument;
  title: string;
  store: SoulStore;
}) => {
  const { t } = useWords();
  const [naming, setNaming] = useState(false);
  const done = (name: string | null) => {
    setNaming(false);
    if (name !== null && name.trim() !== document.draft.name) store.rename(name);
  };
  if (naming) return <NameForm name={document.draft.name} placeholder={title} onDone={done} />;
  return (
    <>
      <span className="name" aria-current="true">
        {title}
      </span>
      <span className="ops">
        <button type="button" className="lk" onClick={() => setNaming(true)}>
          {t.drafts.rename}
        </button>
        <button type="button" className="lk" onClick={store.duplicate}>
          {t.drafts.duplicate}
        </button>
        <button type="button" className="lk" onClick={store.remove}>
          {t.drafts.remove}
        </button>
      </span>
    </>
  );
};

interface DraftListProps {
  state: SoulState;
  title: string;
  store: SoulStore;
  onOpen: (part: Opened) => void;
}

export const DraftList = ({ state, title, store, onOpen }: DraftListProps) => {
  const { t, locale } = useWords();
  const current = state.history.present;
  const now = Date.now();
  const others = state.drafts.filter(({ id }) => id !== current.id);
  return (
    <section className="drafts" aria-labelledby="soul-drafts">
      <h2 className="lab" id="soul-drafts">
        {t.drafts.title}
      </h2>
      <ul>
        <li className="cur">
          <CurrentDraft key={current.id} document={current} title={title} store={store} />
        </li>
        {others.map(({ id, draft, fragments }) => (
          <li key={id}>
            <button type="button" onClick={() => store.open(id)}>
              <span className="name">{proposedName(draft.name, fragments) || t.untitled}</span>
              <span className="d">{when(draft.updatedAt, now, locale, t.drafts.now)}</span>
            </button>
          </li>
        ))}
      </ul>
      {state.unreadable > 0 && <p className="faint">{t.drafts.unreadable(state.unreadable)}</p>}
      <p className="more">
        <button type="button" className="lk" onClick={store.create}>
          {t.drafts.create}
        </button>
        <button
          type="button"
          className="lk"
          aria-haspopup="dialog"
          onClick={() => onOpen({ part: 'import' })}
        >
          {t.drafts.import}
        </button>
      </p>
    </section>
  );
};
