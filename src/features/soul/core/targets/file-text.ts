import { err, ok, type Result } from '#lib/result.ts';
import type { ImportFile, ImportReason } from './target.ts';

/** Bytes of a picture or an archive that are looked at. */
export const fileLimit = 8 * 1024 * 1024;

/** Bytes of a text, also of one inside a picture or an archive. */
export const textLimit = 1024 * 1024;

/** UTF-8 as it stands, byte order mark included, so that writing it again gives the same bytes. */
export const decodeText = (bytes: Uint8Array): Result<string, ImportReason> => {
  if (bytes.length > textLimit) return err({ tag: 'too-large' });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return err({ tag: 'unreadable', detail: 'not UTF-8' });
  }
};

/** A file's text without a byte order mark. */
export const fileText = ({ content }: Pick<ImportFile, 'content'>): Result<string, ImportReason> => {
  const text = decodeText(content);
  return text.ok ? ok(text.value.replace(/^\uFEFF/, '')) : text;
};

/** `existing` as text; empty where there is none. */
export const existingText = (existing: string | Uint8Array | null): Result<string, ImportReason> => {
  if (existing === null) return ok('');
  if (typeof existing !== 'string') return decodeText(existing);
  return existing.length > textLimit ? err({ tag: 'too-large' }) : ok(existing);
};

/** `rules/night-counter.mdc` -> `night-counter`, also without the second ending that some exports have. */
export const stemOf = (name: string): string =>
  name.replace(/^.*[\\/]/s, '').replace(/(?:\.(?:soul|hero|(?:anthropic|openai)-request))?\.\w{1,5}$/, '');
