import { useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { type Imported, importDesign } from '../../core/importers/import-design.ts';
import { maxLength } from '../../core/parse-design.ts';
import { formatMessages } from '../../i18n/formats.ts';
import type { ImportPartProps } from './ImportGallery.tsx';

interface ImportOwnProps extends ImportPartProps {
  locale: Locale;
}

const mostSkipped = 20;

/** A file or a pasted text; its kind is found out from what it holds. */
export const ImportOwn = ({ locale, t, onTake, onNew }: ImportOwnProps) => {
  const formats = formatMessages[locale];
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [found, setFound] = useState<{ readonly imported: Imported; readonly title: string } | null>(null);

  const read = (text: string, title: string): void => {
    const imported = importDesign(text);
    setFound(imported.ok ? { imported: imported.value, title } : null);
    setProblem(imported.ok ? null : formats.importReason(imported.error));
  };

  const readFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    // Bytes are never fewer than a quarter of the characters they hold.
    const text = file.size > 4 * maxLength ? null : await file.text().catch(() => null);
    if (text === null) {
      setFound(null);
      setProblem(
        file.size > 4 * maxLength
          ? formats.importReason({ reason: 'too-large', limit: maxLength })
          : t.fileUnreadable,
      );
      return;
    }
    read(text, file.name.replace(/\.[^.]+$/, ''));
  };

  const incoming = found && { text: found.imported.text, title: found.title };
  return (
    <form
      className="ed-own"
      onSubmit={(event) => {
        event.preventDefault();
        read(typed, '');
      }}
    >
      <Field label={t.file}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".md,.markdown,.css,.json,.txt,text/*,application/json"
            onChange={(event) => void readFile(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      <Field label={t.paste} problem={problem}>
        {(control) => (
          <textarea
            {...control}
            className="mono"
            rows={10}
            value={typed}
            spellCheck={false}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <p className="ed-acts">
        <Button type="submit" variant={found === null ? 'go' : 'line'} disabled={typed.trim() === ''}>
          {t.read}
        </Button>
      </p>
      {found !== null && incoming !== null && (
        <section className="ed-found" aria-live="polite">
          <p>
            <b>{t.found(formats.importKinds[found.imported.kind], found.imported.tokens)}</b>
          </p>
          {found.imported.skipped.length > 0 && (
            <>
              <p>{t.skipped(found.imported.skipped.length)}</p>
              <ul className="mono">
                {found.imported.skipped.slice(0, mostSkipped).map(({ name, value, why }) => (
                  <li key={`${name}: ${value}`}>
                    {name}: {value} <span>{formats.skipReasons[why]}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p className="ed-acts">
            <Button variant="go" onClick={() => onTake(incoming)}>
              {t.use}
            </Button>
            <Button onClick={() => onNew(incoming)}>{t.asNew}</Button>
          </p>
        </section>
      )}
    </form>
  );
};
