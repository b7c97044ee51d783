import { err, ok, type Result } from '#lib/result.ts';
import { inflateWithin } from '../inflate-within.ts';
import { textLimit } from './file-text.ts';
import type { ImportReason } from './target.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly header: number;
}

const damaged: ImportReason = { tag: 'unreadable', detail: 'damaged zip' };

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

const findEnd = (bytes: Uint8Array): number | null => {
  const data = view(bytes);
  const first = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= first; at -= 1)
    if (data.getUint32(at, true) === endSignature) return at;
  return null;
};

export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length > endLength && view(bytes).getUint32(0, true) === localSignature;

/** The entries that a zip's central directory lists. */
export const zipEntries = (bytes: Uint8Array): Result<readonly ZipEntry[], ImportReason> => {
  const end = findEnd(bytes);
  if (end === null) return err(damaged);
  const data = view(bytes);
  const entries: ZipEntry[] = [];
  let at = data.getUint32(end + 16, true);
  for (let left = data.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > end || data.getUint32(at, true) !== centralSignature) return err(damaged);
    const nameLength = data.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: data.getUint16(at + 10, true),
      size: data.getUint32(at + 20, true),
      header: data.getUint32(at + 42, true),
    });
    at += 46 + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return ok(entries);
};

/** An entry's bytes, of which there may be no more than a text may have. */
export const readZipEntry = (
  bytes: Uint8Array,
  { method, size, header }: ZipEntry,
): Result<Uint8Array, ImportReason> => {
  const data = view(bytes);
  if (header + 30 > bytes.length || data.getUint32(header, true) !== localSignature) return err(damaged);
  const from = header + 30 + data.getUint16(header + 26, true) + data.getUint16(header + 28, true);
  if (from + size > bytes.length) return err(damaged);
  const packed = bytes.subarray(from, from + size);
  if (method === 0) return size > textLimit ? err({ tag: 'too-large' }) : ok(packed);
  if (method !== 8) return err({ tag: 'unreadable', detail: 'unknown compression' });
  const inflated = inflateWithin(packed, textLimit);
  if (inflated.ok) return inflated;
  return err(inflated.error === 'too-large' ? { tag: 'too-large' } : damaged);
};
