import { type DragEvent, Fragment, useId, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { CopyButton } from '#components/ui/CopyButton.tsx';
import type { UsageMessages } from '../../i18n/usage.ts';
import type { Calculator } from '../calculator.ts';
import { sayReason } from './say-reason.ts';
import type { Reader } from './use-reader.ts';

const COMMAND = 'npx ccusage@latest daily --json > usage.json';

interface Props {
  readonly calculator: Calculator;
  readonly words: UsageMessages;
  readonly reader: Reader;
  readonly pasted: string;
  readonly paste: (text: string) => void;
}

/** Where the report comes from: the command that makes it, a file or pasted text. */
export function AskUsage({ calculator, words, reader, pasted, paste }: Props) {
  const { state, read, stop } = reader;
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    const source = file ?? event.dataTransfer.getData('text');
    if (source !== '') read(source);
  };
  return (
    <div className="ask-usage">
      <p>{words.intro}</p>
      <div className="command">
        <code>
          {COMMAND.split(' ').map((word) => (
            <Fragment key={word}>
              <span className="keep">{word}</span>{' '}
            </Fragment>
          ))}
        </code>
        <CopyButton
          variant="link"
          text={() => COMMAND}
          label={words.copy}
          copied={words.copied}
          failed={words.copyFailed}
        />
      </div>
      <label
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span>
          {words.drop} <b>{words.choose}</b>
        </span>
        <input
          type="file"
          className="away"
          accept=".json,.txt,.log,application/json,text/plain"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) read(file);
            // The same file may be chosen again after it was made anew.
            currentTarget.value = '';
          }}
        />
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          read(pasted);
        }}
      >
        <label htmlFor={id}>{words.paste}</label>
        <textarea
          id={id}
          rows={3}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={pasted}
          onChange={(event) => paste(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} className="hint">
          {words.pasteHint} <span className="mono">{words.example}</span>
        </p>
        {state.at === 'refused' && (
          <p className="wrong" role="alert">
            {sayReason(state.reason, words, calculator.figures)}
          </p>
        )}
        <div className="foot">
          <Button type="submit" disabled={state.at === 'reading'}>
            {words.read}
          </Button>
          <p role="status">
            {state.at === 'reading' ? words.reading : <span className="soft">{words.private}</span>}
          </p>
          {state.at === 'reading' && (
            <Button variant="link" onClick={stop}>
              {words.stop}
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}
