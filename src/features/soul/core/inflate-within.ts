import { Inflate } from 'fflate';
import { err, ok, type Result } from '#lib/result.ts';

/** DEFLATE yields at most 1,032 bytes for one; a slice can't pass the limit by more than 66 KB. */
const slice = 64;

/** Inflates raw DEFLATE data and stops as soon as there is more than `limit` bytes of it. */
export const inflateWithin = (
  data: Uint8Array,
  limit: number,
): Result<Uint8Array<ArrayBuffer>, 'unreadable' | 'too-large'> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < data.length && size <= limit; at += slice)
      inflate.push(data.subarray(at, at + slice), at + slice >= data.length);
  } catch {
    return err('unreadable');
  }
  if (size > limit) return err('too-large');
  const joined = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.length;
  }
  return ok(joined);
};
