import { useDeferredValue, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import type { EditorMessages } from '../../i18n/editor.en.ts';

export interface Listed {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Colors of the file, as CSS of ours; none where they are not known. */
  readonly band: readonly string[];
}

interface DesignListProps {
  designs: readonly Listed[];
  t: EditorMessages['importing'];
  /** Slug of the one that is being fetched. */
  busy: string | null;
  onTake: (design: Listed) => void;
  onNew: (design: Listed) => void;
}

/** Designs to choose from, by typing. */
export const DesignList = ({ designs, t, busy, onTake, onNew }: DesignListProps) => {
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed).trim().toLowerCase();
  const shown = designs.filter(({ title, summary }) => `${title} ${summary}`.toLowerCase().includes(words));
  return (
    <>
      <Field label={t.search}>
        {(control) => (
          <input
            {...control}
            type="search"
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      {shown.length === 0 && <p role="status">{t.none}</p>}
      <ul className="ed-designs">
        {shown.map((design) => (
          <li key={design.slug}>
            <span className="ed-band" aria-hidden="true">
              {design.band.map((color) => (
                <i key={color} style={{ background: color }} />
              ))}
            </span>
            <p lang="en">
              <b>{design.title}</b>
              <span>{design.summary}</span>
            </p>
            <Button
              variant="link"
              disabled={busy !== null}
              aria-label={`${t.use}: ${design.title}`}
              onClick={() => onTake(design)}
            >
              {t.use}
            </Button>
            <Button
              variant="link"
              disabled={busy !== null}
              aria-label={`${t.asNew}: ${design.title}`}
              onClick={() => onNew(design)}
            >
              {t.asNew}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};
