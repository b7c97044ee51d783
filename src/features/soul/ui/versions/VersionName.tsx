import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import type { VersionsWords } from '../../i18n/versions.en.ts';

interface VersionNameProps {
  readonly name: string;
  readonly words: VersionsWords;
  readonly onName: (name: string) => void;
}

const NameForm = ({
  name,
  words,
  onDone,
}: Omit<VersionNameProps, 'onName'> & { onDone: (name: string | null) => void }) => {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone(field.current?.value ?? null);
  };
  return (
    <form className="naming" onSubmit={submit}>
      <input
        ref={field}
        type="text"
        aria-label={words.nameLabel}
        defaultValue={name}
        maxLength={80}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onDone(null);
        }}
      />
      <Button type="submit" variant="link">
        {words.save}
      </Button>
    </form>
  );
};

/** A version's name as a link that becomes a field; Escape leaves it as it was. */
export const VersionName = ({ name, words, onName }: VersionNameProps) => {
  const [naming, setNaming] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const [returning, setReturning] = useState(false);
  useEffect(() => {
    if (returning) opener.current?.focus();
  }, [returning]);

  if (naming)
    return (
      <NameForm
        name={name}
        words={words}
        onDone={(given) => {
          setNaming(false);
          setReturning(true);
          if (given !== null && given.trim() !== name) onName(given);
        }}
      />
    );
  return (
    <button
      ref={opener}
      type="button"
      className="lk"
      onClick={() => {
        setReturning(false);
        setNaming(true);
      }}
    >
      {name === '' ? words.name : words.rename}
    </button>
  );
};
