import { emptyDocument, renameDraft, writeText } from '../../core/builder.ts';
import type { SoulDocument } from '../../core/schema.ts';
import type { Imported } from '../../core/targets/target.ts';

/** What an import opens as: the draft that it carried, or one that holds its text as own words. */
export const importedDocument = (imported: Imported): SoulDocument => {
  if (imported.kind === 'draft') return imported.document;
  const { title, text } = imported;
  return writeText(renameDraft(emptyDocument('imported', ''), title), 'customPrompt', text);
};

/** Own words with a text after them. */
export const withOwnWords = (own: string, text: string): string =>
  own.trim() === '' ? text : `${own.trimEnd()}\n\n${text}`;
