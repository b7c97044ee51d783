import { useId, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import { parseReference } from '../core/refs.ts';
import { say } from '../core/say.ts';
import type { Messages } from '../i18n/en.ts';
import { type AccessibleRepository, listRepositories } from '../io/repositories.ts';

interface RepositoryPickerProps {
  words: Messages;
  token: string;
  initial: string;
  onPick: (repository: { owner: string; repo: string }) => void;
}

/** Takes anything that names a repository; the account’s own are offered while one types. */
export const RepositoryPicker = ({ words, token, initial, onPick }: RepositoryPickerProps) => {
  const [typed, setTyped] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const [offered, setOffered] = useState<readonly AccessibleRepository[]>([]);
  const list = useId();
  const { picker } = words;

  const offer = async (): Promise<void> => {
    if (offered.length > 0) return;
    const found = await listRepositories({ apiUrl: readSiteConfig().github.apiUrl, token });
    if (found.ok) setOffered(found.value);
  };

  const pick = (): void => {
    const home = new URL(readSiteConfig().github.webUrl).host;
    const reference = parseReference(typed, home);
    if (!reference.ok) {
      setProblem(say(words.references, reference.error));
      return;
    }
    const { owner, repo } = reference.value;
    onPick({ owner, repo });
  };

  return (
    <form
      className="repository-picker"
      onSubmit={(event) => {
        event.preventDefault();
        pick();
      }}
    >
      <Field label={picker.label} problem={problem} hint={picker.hint}>
        {(control) => (
          <input
            {...control}
            list={list}
            value={typed}
            placeholder={picker.placeholder}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onFocus={() => void offer()}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(null);
            }}
          />
        )}
      </Field>
      <datalist id={list}>
        {offered.map((repository) => (
          <option key={repository.fullName} value={repository.fullName}>
            {repository.private ? picker.private : picker.public}
          </option>
        ))}
      </datalist>
      <Button type="submit">{picker.use}</Button>
    </form>
  );
};
