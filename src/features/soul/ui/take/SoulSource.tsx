import { useId, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { TakeWords } from '../../i18n/take.en.ts';
import { FileInput } from './FileInput.tsx';

interface SoulSourceProps {
  readonly words: TakeWords['importing'];
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** What was pasted and not taken yet: it stands there again when the panel is opened anew. */
let pasted = '';

export const forgetPasted = (): void => {
  pasted = '';
};

/** A file to choose, or a text to paste. */
export const SoulSource = ({ words, onFile, onText }: SoulSourceProps) => {
  const id = useId();
  const [text, setText] = useState(pasted);
  return (
    <>
      <div className="take-drop">
        <p>{words.drop}</p>
        <FileInput label={words.choose} onFile={onFile} />
      </div>
      <form
        className="form-field"
        onSubmit={(event) => {
          event.preventDefault();
          onText(text);
        }}
      >
        <label htmlFor={id}>{words.paste}</label>
        <textarea
          id={id}
          rows={8}
          className="mono"
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            pasted = target.value;
            setText(target.value);
          }}
        />
        <Button type="submit" disabled={text.trim() === ''}>
          {words.read}
        </Button>
      </form>
    </>
  );
};
