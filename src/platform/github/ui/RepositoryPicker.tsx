import { useId, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { nextStep } from '../core/next-step.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { parseReference, withoutCredentials } from '../core/refs.ts';
import { nextTry } from '../core/retry.ts';
import { say } from '../core/say.ts';
import type { Messages } from '../i18n/en.ts';
import { type AccessibleRepository, listRepositories, readRepository } from '../io/repositories.ts';
import { NextStepAction } from './NextStepAction.tsx';
import { useConnection } from './use-connection.ts';

export interface PickedRepository {
  readonly owner: string;
  readonly repo: string;
}

interface RepositoryPickerProps {
  words: Messages;
  locale: Locale;
  initial: string;
  /** What will be used of it. */
  needs: 'issues' | 'files';
  onPick: (repository: PickedRepository) => Promise<void>;
}

type Trouble =
  | { readonly kind: 'said'; readonly sentence: string }
  | { readonly kind: 'refused'; readonly reason: GitHubReason; readonly name: PickedRepository };

/** Takes anything that names a repository; the account’s own are offered while one types. */
export const RepositoryPicker = ({ words, locale, initial, needs, onPick }: RepositoryPickerProps) => {
  const [typed, setTyped] = useState(initial);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [checking, setChecking] = useState(false);
  const [offered, setOffered] = useState<readonly AccessibleRepository[]>([]);
  const current = useConnection();
  const list = useId();
  const { picker } = words;

  const offer = async (): Promise<void> => {
    if (offered.length > 0) return;
    const found = await listRepositories(readSiteConfig());
    if (found.ok) setOffered(found.value);
  };

  const type = (text: string): void => {
    const safe = withoutCredentials(text);
    setTyped(safe);
    setTrouble(safe === text ? null : { kind: 'said', sentence: picker.credentialsDropped });
  };

  const pick = async (): Promise<void> => {
    const config = readSiteConfig();
    const reference = parseReference(typed, new URL(config.github.webUrl).host);
    if (!reference.ok) {
      setTrouble({ kind: 'said', sentence: say(words.references, reference.error) });
      return;
    }
    const name = { owner: reference.value.owner, repo: reference.value.repo };
    setChecking(true);
    const found = await readRepository(config, name);
    setChecking(false);
    if (found.ok && needs === 'issues' && !found.value.hasIssues)
      setTrouble({ kind: 'refused', reason: { tag: 'gone', what: 'issues' }, name });
    else if (found.ok) await onPick({ owner: found.value.owner, repo: found.value.repo });
    // What only passes by itself is no reason not to choose it.
    else if (nextTry(found.error, 1, Date.now()) !== null) await onPick(name);
    else setTrouble({ kind: 'refused', reason: found.error, name });
  };

  const sentence =
    trouble === null ? null : trouble.kind === 'said' ? trouble.sentence : say(words.reasons, trouble.reason);
  const step = trouble?.kind === 'refused' ? nextStep(trouble.reason, current?.connection ?? null) : null;
  return (
    <form
      className="repository-picker"
      onSubmit={(event) => {
        event.preventDefault();
        void pick();
      }}
    >
      <Field label={picker.label} problem={sentence} hint={picker.hint}>
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
            onChange={(event) => type(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={list}>
        {offered.map(({ owner, repo, private: hidden }) => (
          <option key={`${owner}/${repo}`} value={`${owner}/${repo}`}>
            {hidden ? picker.private : picker.public}
          </option>
        ))}
      </datalist>
      <p className="repository-acts">
        <Button type="submit" disabled={checking}>
          {checking ? picker.checking : picker.use}
        </Button>
        {step !== null && trouble?.kind === 'refused' && (
          <NextStepAction
            step={step}
            remember={current?.remembered ?? false}
            locale={locale}
            words={words}
            variant="line"
            onLeave={() => onPick(trouble.name)}
          />
        )}
      </p>
    </form>
  );
};
