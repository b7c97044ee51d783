import { useId, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { readTitles } from '../../core/titles/read-titles.ts';
import type { TitleMessages } from '../../i18n/titles.ts';
import { keepTitles } from '../../io/titles.ts';

type Outcome = { readonly added: string } | { readonly problem: string };

/** Adds titles from the original calculator or from this site's export; nothing is ever taken away. */
export function ImportTitles({ words }: { readonly words: TitleMessages }) {
  const id = useId();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const add = async (source: string) => {
    const found = readTitles(source);
    if (!found.ok) return setOutcome({ problem: words.reasons[found.error] });
    const { ids, unknown } = found.value;
    const added = await keepTitles(ids);
    setOutcome({ added: words.added(added.length, ids.length - added.length, unknown) });
  };
  return (
    <form
      className="import"
      onSubmit={(event) => {
        event.preventDefault();
        void add(text);
      }}
    >
      <p className="soft">{words.importHint}</p>
      <label className="btn line">
        {words.choose}
        <input
          type="file"
          className="away"
          accept=".json,.txt,application/json,text/plain"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            file?.text().then(add, () => setOutcome({ problem: words.unreadable }));
            currentTarget.value = '';
          }}
        />
      </label>
      <div>
        <label htmlFor={id}>{words.paste}</label>
        <textarea
          id={id}
          rows={2}
          spellCheck={false}
          autoComplete="off"
          placeholder='{"version":1,"earnedTitleIds":[]}'
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <Button type="submit">{words.add}</Button>
      <p role="status">{outcome && 'added' in outcome && outcome.added}</p>
      {outcome && 'problem' in outcome && (
        <p className="problem" role="alert">
          {outcome.problem}
        </p>
      )}
    </form>
  );
}
