import type { Document } from './schema.ts';

const longest = 200;

/** What the front matter calls the design, without reading the whole of it. */
const nameIn = (text: string): string | null => {
  const [, quoted, plain] = /^name:[ \t]*(?:"([^"\n]*)"|([^\n#]*))/m.exec(text.slice(0, 4_000)) ?? [];
  const name = (quoted ?? plain ?? '').trim().replace(/^'|'$/g, '');
  return name === '' ? null : name.slice(0, longest);
};

/** What a document is called: by the visitor, by its path, or by its own front matter. */
export const documentName = ({
  title,
  place,
  draft,
}: Pick<Document, 'title' | 'place' | 'draft'>): string | null =>
  title ?? (place.kind === 'file' ? place.path : nameIn(draft));
