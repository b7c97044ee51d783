import './publish.css';
import { useEffect, useState } from 'react';
import { Field } from '#components/ui/Field.tsx';
import { compilePreview } from '../../core/compile.ts';
import type { SoulDocument } from '../../core/schema.ts';
import { openDraft, storedDrafts } from '../../io/drafts.ts';
import { takePublication } from '../../io/publish-address.ts';
import { Sheet } from '../suggest/Sheet.tsx';
import { PublishForm } from './PublishForm.tsx';
import { usePublishWords } from './publish-words.ts';

export interface PublishMineProps {
  readonly builderHref: string;
  readonly onClose: () => void;
}

type Drafts = readonly SoulDocument[] | 'unreadable' | null;

const newestFirst = (drafts: readonly SoulDocument[]): readonly SoulDocument[] =>
  drafts.toSorted((a, b) => b.draft.updatedAt.localeCompare(a.draft.updatedAt));

const titleOf = ({ draft, fragments }: SoulDocument): string => compilePreview(draft, fragments).title;

const useDrafts = (): Drafts => {
  const [drafts, setDrafts] = useState<Drafts>(null);
  useEffect(() => {
    void storedDrafts()
      .list()
      .then((listed) => setDrafts(listed.ok ? newestFirst(listed.value.documents) : 'unreadable'));
  }, []);
  return drafts;
};

const Choice = ({ drafts }: { drafts: readonly SoulDocument[] }) => {
  const { t } = usePublishWords();
  const [kept] = useState(takePublication);
  const [id, setId] = useState(() => kept?.draftId ?? openDraft.read().value.draftId);
  const chosen = drafts.find((one) => one.id === id) ?? drafts[0];
  if (!chosen) return null;
  return (
    <>
      <Field label={t.choose}>
        {(control) => (
          <select
            {...control}
            data-focus-first
            value={chosen.id}
            onChange={(event) => setId(event.currentTarget.value)}
          >
            {drafts.map((one) => (
              <option key={one.id} value={one.id}>
                {titleOf(one) || one.draft.updatedAt.slice(0, 16).replace('T', ' ')}
              </option>
            ))}
          </select>
        )}
      </Field>
      <PublishForm key={chosen.id} document={chosen} kept={kept?.draftId === chosen.id ? kept : null} />
    </>
  );
};

/** Publishes one of this browser's drafts, from a page that shows none. */
export const PublishMine = ({ builderHref, onClose }: PublishMineProps) => {
  const { t } = usePublishWords();
  const drafts = useDrafts();
  return (
    <Sheet title={t.title} closeLabel={t.close} onClose={onClose}>
      {() => (
        <>
          {drafts === null && <p role="status">{t.reading}</p>}
          {drafts === 'unreadable' && <p role="alert">{t.unreadable}</p>}
          {Array.isArray(drafts) && drafts.length > 0 && <Choice drafts={drafts} />}
          {Array.isArray(drafts) && drafts.length === 0 && (
            <p>
              {t.noDrafts}{' '}
              <a className="lk" href={builderHref}>
                {t.compose}
              </a>
            </p>
          )}
        </>
      )}
    </Sheet>
  );
};
