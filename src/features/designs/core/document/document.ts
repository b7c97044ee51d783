import { err, ok, type Result } from '#lib/result.ts';
import type { Document, FilePlace, Place, StoredFile } from './schema.ts';

/** What a core can't know by itself; `now` as `toISOString` writes it. */
export interface Given {
  readonly id: string;
  readonly now: string;
}

/** Characters of an undo history that are kept. */
export const longestHistory = 400_000;

const blank = ({ id, now }: Given, place: Place): Document => ({
  id,
  place,
  title: null,
  draft: '',
  saved: null,
  conflict: null,
  previous: null,
  history: null,
  pull: null,
  createdAt: now,
  updatedAt: now,
});

/** A draft of this browser; `template` is a text it starts from, which is not yet work of the visitor. */
export const newDraft = (given: Given, template: string | null = null): Document => ({
  ...blank(given, { kind: 'draft' }),
  draft: template ?? '',
  saved: template === null ? null : { text: template, sha: null },
});

/** A file as GitHub holds it; null where there is none yet, so that the first save creates it. */
export const openFile = (given: Given, place: FilePlace, file: StoredFile | null): Document => ({
  ...blank(given, place),
  draft: file?.text ?? '',
  saved: file,
});

/** Whether the draft holds something that exists nowhere else. */
export const isDirty = ({ draft, saved }: Document): boolean => draft !== (saved?.text ?? '');

/** Whether the first save creates the file. */
export const isVirtual = ({ place, saved }: Document): boolean => place.kind === 'file' && saved === null;

/** Another text; a merge that was begun with the former one is given up. */
export const edit = (document: Document, draft: string, now: string): Document => {
  if (draft === document.draft) return document;
  const { conflict } = document;
  return {
    ...document,
    draft,
    conflict: conflict && { base: conflict.base, theirs: conflict.theirs },
    updatedAt: now,
  };
};

export const rename = (document: Document, title: string, now: string): Document => ({
  ...document,
  title: title.trim() === '' ? null : title.trim(),
  updatedAt: now,
});

/** Notes the editor's undo history; one that grew too long is let go. */
export const withHistory = (document: Document, history: string | null): Document => ({
  ...document,
  history: history !== null && history.length <= longestHistory ? history : null,
});

/** Notes what a save brought; `file` is the text that was sent, whatever was typed since. */
export const afterSave = (document: Document, file: StoredFile, now: string): Document => ({
  ...document,
  saved: file,
  conflict: null,
  updatedAt: now,
});

/** Notes what someone else did to the file; null where it was deleted. The draft stays as it is, and so does a merge with the same. */
export const meetConflict = (document: Document, theirs: StoredFile | null, now: string): Document => {
  if (theirs !== null && theirs.text === document.draft) return afterSave(document, theirs, now);
  const base = document.saved?.text ?? '';
  const { conflict } = document;
  if (conflict?.base === base && conflict.theirs?.sha === theirs?.sha) return document;
  return { ...document, conflict: { base, theirs }, updatedAt: now };
};

/** Notes how far the merge of a conflict has come. */
export const keepMerge = (document: Document, merge: string, now: string): Document =>
  document.conflict === null
    ? document
    : { ...document, conflict: { ...document.conflict, merge }, updatedAt: now };

/** Ends a conflict with a merged text. The next save goes over theirs, and over nothing that came later. */
export const takeMerged = (document: Document, draft: string, now: string): Document =>
  document.conflict === null
    ? document
    : {
        ...document,
        draft,
        previous: document.draft,
        saved: document.conflict.theirs,
        conflict: null,
        updatedAt: now,
      };

/** Compares an open document with the file as GitHub holds it now. Nothing that was typed is given up. */
export const meetFile = (document: Document, file: StoredFile | null, now: string): Document => {
  if ((file?.sha ?? null) === (document.saved?.sha ?? null)) return document;
  if (file === null || isDirty(document)) return meetConflict(document, file, now);
  return { ...document, draft: file.text, saved: file, conflict: null, history: null, updatedAt: now };
};

/** Whether an import would replace something that exists nowhere else. */
export const needsConfirmation = (document: Document, text: string): boolean =>
  document.draft !== '' && document.draft !== text && isDirty(document);

/** Replaces the draft, never a file. Work that exists nowhere else is replaced only when that was confirmed. */
export const importText = (
  document: Document,
  text: string,
  { confirmed, now }: { readonly confirmed: boolean; readonly now: string },
): Result<Document, 'unconfirmed'> =>
  needsConfirmation(document, text) && !confirmed
    ? err('unconfirmed')
    : ok({ ...document, draft: text, previous: document.draft, updatedAt: now });

/** Brings back what the last import or merge replaced; done twice, it changes nothing. */
export const takeBack = (document: Document, now: string): Document =>
  document.previous === null
    ? document
    : { ...document, draft: document.previous, previous: document.draft, updatedAt: now };

/** Gives the draft another place; `file` is what stands there, and the draft meets it as a conflict where it differs. */
export const moveTo = (document: Document, place: Place, file: StoredFile | null, now: string): Document => {
  const moved = { ...document, place, saved: null, conflict: null, pull: null, updatedAt: now };
  return file === null ? moved : meetConflict(moved, file, now);
};
