import { readSiteConfig } from '#platform/config/io/read-config.ts';
import { type Given, newDraft } from '../../core/document/document.ts';
import type { Document } from '../../core/document/schema.ts';
import { isAt, placeFrom, type Target, type TargetReason } from '../../core/document/target.ts';
import { drafts } from '../../io/drafts.ts';
import { galleryText } from '../../io/gallery-text.ts';

export type Arrival =
  | { readonly kind: 'opened'; readonly document: Document }
  /** Only GitHub can say what it is. */
  | {
      readonly kind: 'file';
      readonly target: Extract<Target, { readonly kind: 'file' }>;
      readonly known: Document | null;
    }
  | {
      readonly kind: 'failed';
      readonly why:
        | TargetReason
        | { readonly tag: 'no-such-draft' }
        | { readonly tag: 'gallery'; readonly slug: string };
    };

export const given = (): Given => ({ id: crypto.randomUUID(), now: new Date().toISOString() });

const stored = async (): Promise<readonly Document[]> => {
  const found = await drafts().list();
  if (!found.ok) return [];
  return found.value.documents.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
};

/** The document this browser holds of a file; without a branch, the one changed last. */
export const storedAt = async (
  target: Extract<Target, { readonly kind: 'file' }>,
): Promise<Document | null> => {
  const documents = await stored();
  const branchOf = (document: Document): string =>
    target.branch ?? (document.place.kind === 'file' ? document.place.branch : '');
  return documents.find((document) => isAt(document, { ...target, branch: branchOf(document) })) ?? null;
};

/** What the address asks for; without a wish, what was worked on last, or `starter`. */
export const arrive = async (search: string, starter: string): Promise<Arrival> => {
  const target = placeFrom(search, new URL(readSiteConfig().github.webUrl).host);
  if (!target.ok) return { kind: 'failed', why: target.error };
  switch (target.value.kind) {
    case 'nothing': {
      const [latest] = await stored();
      return { kind: 'opened', document: latest ?? newDraft(given(), starter) };
    }
    case 'draft': {
      const found = await drafts().read(target.value.id);
      return found.ok && found.value !== null
        ? { kind: 'opened', document: found.value }
        : { kind: 'failed', why: { tag: 'no-such-draft' } };
    }
    case 'gallery': {
      const { slug } = target.value;
      const text = await galleryText(slug);
      return text.ok
        ? { kind: 'opened', document: newDraft(given(), text.value) }
        : { kind: 'failed', why: { tag: 'gallery', slug } };
    }
    case 'file':
      return { kind: 'file', target: target.value, known: await storedAt(target.value) };
  }
};
