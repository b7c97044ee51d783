import { useCallback, useEffect, useState } from 'react';
import { Button } from '#components/ui/Button.tsx';
import { UndoBar } from '#components/ui/UndoBar.tsx';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { isDirty, newDraft } from '../../core/document/document.ts';
import { documentName } from '../../core/document/name.ts';
import type { Document } from '../../core/document/schema.ts';
import { drafts } from '../../io/drafts.ts';
import { given } from './arrive.ts';
import { moment } from './bar-text.ts';
import { EditorDialog } from './EditorDialog.tsx';
import { RepositoryFile } from './RepositoryFile.tsx';
import type { Session } from './session.ts';
import type { Arriving } from './use-arrival.ts';
import type { EditorWords } from './words.ts';

export interface DocumentsDialogProps {
  session: Session;
  document: Document;
  arrival: Arriving;
  locale: Locale;
  words: EditorWords;
  starter: string;
  onImport: () => void;
  onReview: () => void;
  onDocument: (document: Document) => Promise<void>;
  onClose: () => void;
}

const useStored = (): readonly Document[] | null => {
  const [stored, setStored] = useState<readonly Document[] | null>(null);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const found = await drafts().list();
      const documents = found.ok ? found.value.documents : [];
      setStored(documents.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)));
    };
    void look();
    return drafts().subscribe(() => void look());
  }, []);
  return stored;
};

/** Everything this browser holds, new ones, and files of repositories. */
export const DocumentsDialog = (props: DocumentsDialogProps) => {
  const { session, document, arrival, locale, words, starter, onImport, onReview, onDocument, onClose } =
    props;
  const { t } = words;
  const stored = useStored();
  const [removed, setRemoved] = useState<Document | null>(null);
  const nameOf = (of: Document): string => documentName(of) ?? t.untitled;

  const remove = async (of: Document): Promise<void> => {
    const done = await drafts().remove(of.id);
    if (done.ok) setRemoved(of);
  };
  const bringBack = useCallback(async (): Promise<void> => {
    if (removed !== null) await drafts().write(removed);
    setRemoved(null);
  }, [removed]);
  const forget = useCallback(() => setRemoved(null), []);

  return (
    <EditorDialog title={t.documents.title} close={t.close} onClose={onClose}>
      <section>
        <h3>{t.documents.drafts}</h3>
        {stored !== null && stored.length === 0 && <p className="soft">{t.documents.none}</p>}
        <ul className="ed-list">
          {(stored ?? []).map((of) => (
            <li key={of.id}>
              <button type="button" aria-current={of.id === document.id} onClick={() => void onDocument(of)}>
                <b>{nameOf(of)}</b>
                {of.place.kind === 'draft'
                  ? t.bar.inBrowser
                  : t.bar.inRepository(`${of.place.owner}/${of.place.repo}`, of.place.branch)}
                {', '}
                {t.documents.changed(moment(of.updatedAt, locale))}
                {of.place.kind === 'file' && isDirty(of) && `, ${t.documents.unsaved}`}
              </button>
              {of.id !== document.id && (
                <Button
                  variant="danger"
                  aria-label={`${t.documents.remove}: ${nameOf(of)}`}
                  onClick={() => void remove(of)}
                >
                  {t.documents.remove}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t.documents.start}</h3>
        <p className="ed-acts">
          <Button onClick={() => void onDocument(newDraft(given(), starter))}>{t.documents.example}</Button>
          <Button onClick={onImport}>{t.documents.fromGallery}</Button>
          <Button variant="link" onClick={() => void onDocument(newDraft(given()))}>
            {t.documents.empty}
          </Button>
        </p>
      </section>
      <RepositoryFile
        session={session}
        document={document}
        arrival={arrival}
        locale={locale}
        words={words}
        onReview={onReview}
        onClose={onClose}
      />
      <UndoBar
        message={removed === null ? null : t.documents.removed(nameOf(removed))}
        undoLabel={t.bar.undo}
        onUndo={() => void bringBack()}
        onExpire={forget}
      />
    </EditorDialog>
  );
};
