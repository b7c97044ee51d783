import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '#lib/result.ts';

const chunk = 0x8000;

/** The name git gives to a file’s content. */
export const blobSha = (bytes: Uint8Array): string =>
  bytesToHex(sha1(concatBytes(utf8ToBytes(`blob ${bytes.length}\0`), bytes)));

export const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let start = 0; start < bytes.length; start += chunk)
    binary += String.fromCharCode(...bytes.subarray(start, start + chunk));
  return btoa(binary);
};

/** GitHub breaks the lines of its base64, which `atob` allows. */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** A text as a file holds it. Half a surrogate pair has no bytes, and replacing it would change what was written. */
export const encodeText = (text: string): Result<Uint8Array, { readonly tag: 'unwritable-text' }> =>
  text.isWellFormed() ? ok(new TextEncoder().encode(text)) : err({ tag: 'unwritable-text' });

/** The text of a file exactly, byte order mark and line endings included; null where it is not UTF-8. */
export const decodeText = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
