import type { Locale } from '#platform/i18n/core/locale.ts';
import { isDirty } from '../../core/document/document.ts';
import type { Document } from '../../core/document/schema.ts';
import type { DocumentsDialogProps } from './DocumentsDialog.tsx';
import { EditorDialog } from './EditorDialog.tsx';
import type { ExportDialogProps } from './ExportDialog.tsx';
import type { ImportDialogProps, Incoming } from './ImportDialog.tsx';
import type { ReviewDialogProps } from './ReviewDialog.tsx';
import type { Session } from './session.ts';
import type { Arriving } from './use-arrival.ts';
import type { Checked } from './use-lint.ts';
import { usePart } from './use-part.ts';
import type { EditorWords } from './words.ts';

export type Open = 'documents' | 'import' | 'export' | 'review' | null;

interface DialogsProps {
  open: Open;
  onOpen: (open: Open) => void;
  onClose: () => void;
  session: Session;
  document: Document;
  checked: Checked;
  arrival: Arriving;
  locale: Locale;
  words: EditorWords;
  starter: string;
  onReplace: (incoming: Incoming) => void;
  onNew: (incoming: Incoming) => void;
  onDocument: (document: Document) => Promise<void>;
}

const fetchImport = () => import('./ImportDialog.tsx').then((chunk) => chunk.ImportDialog);
const fetchExport = () => import('./ExportDialog.tsx').then((chunk) => chunk.ExportDialog);
const fetchReview = () => import('./ReviewDialog.tsx').then((chunk) => chunk.ReviewDialog);
const fetchDocuments = () => import('./DocumentsDialog.tsx').then((chunk) => chunk.DocumentsDialog);

/** One sheet at a time, fetched when it is opened first. */
export const Dialogs = (props: DialogsProps) => {
  const { open, onOpen, onClose, session, document, checked, arrival, locale, words, starter } = props;
  const Import = usePart<ImportDialogProps>(open === 'import', fetchImport);
  const Export = usePart<ExportDialogProps>(open === 'export', fetchExport);
  const Review = usePart<ReviewDialogProps>(open === 'review', fetchReview);
  const Documents = usePart<DocumentsDialogProps>(open === 'documents', fetchDocuments);
  const { t } = words;
  if (open === null) return null;
  if (Import === 'offline' || Export === 'offline' || Review === 'offline' || Documents === 'offline')
    return (
      <EditorDialog title={t.bar[open]} close={t.close} onClose={onClose}>
        <p role="alert">{t.offline}</p>
      </EditorDialog>
    );
  return (
    <>
      {Import !== null && (
        <Import
          unsavedLines={isDirty(document) ? document.draft.split('\n').length : 0}
          locale={locale}
          t={t}
          onReplace={props.onReplace}
          onNew={props.onNew}
          onClose={onClose}
        />
      )}
      {Export !== null && (
        <Export model={checked.lint.model} text={document.draft} locale={locale} t={t} onClose={onClose} />
      )}
      {Review !== null && (
        <Review
          session={session}
          document={document}
          checked={checked}
          arrival={arrival}
          locale={locale}
          words={words}
          onPlace={() => onOpen('documents')}
          onClose={onClose}
        />
      )}
      {Documents !== null && (
        <Documents
          session={session}
          document={document}
          arrival={arrival}
          locale={locale}
          words={words}
          starter={starter}
          onImport={() => onOpen('import')}
          onReview={() => onOpen('review')}
          onDocument={props.onDocument}
          onClose={onClose}
        />
      )}
    </>
  );
};
