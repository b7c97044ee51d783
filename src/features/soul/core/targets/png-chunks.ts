import { err, ok, type Result } from '#lib/result.ts';
import type { ImportReason } from './target.ts';

export interface PngChunk {
  /** Four letters. */
  readonly type: string;
  readonly data: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
};

const damaged: ImportReason = { tag: 'unreadable', detail: 'damaged PNG' };

const latin = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, at) => bytes[at] === byte);

/** The chunks of a whole PNG, each with a right checksum, from IHDR to IEND; what follows IEND is left out. */
export const readPngChunks = (bytes: Uint8Array): Result<readonly PngChunk[], ImportReason> => {
  if (!isPng(bytes)) return err({ tag: 'not-this-format' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length || view.getUint32(end) !== crcOf(bytes.subarray(at + 4, end)))
      return err(damaged);
    const type = latin(bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    if (type === 'IEND') return chunks[0]?.type === 'IHDR' ? ok(chunks) : err(damaged);
    at = end + 4;
  }
  return err(damaged);
};

export const writePng = (chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> => {
  const size = chunks.reduce((sum, { data }) => sum + 12 + data.length, signature.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(signature);
  let at = signature.length;
  for (const { type, data } of chunks) {
    const end = at + 8 + data.length;
    view.setUint32(at, data.length);
    bytes.set(
      Array.from(type, (letter) => letter.charCodeAt(0)),
      at + 4,
    );
    bytes.set(data, at + 8);
    view.setUint32(end, crcOf(bytes.subarray(at + 4, end)));
    at = end + 4;
  }
  return bytes;
};

/** A `tEXt` chunk; keyword and text in Latin-1. */
export const textChunk = (keyword: string, text: string): PngChunk => ({
  type: 'tEXt',
  data: Uint8Array.from(`${keyword}\0${text}`, (letter) => letter.charCodeAt(0)),
});

/** The text under a keyword; `null` in a chunk of another kind or keyword. */
export const textIn = ({ type, data }: PngChunk, keyword: string): string | null => {
  const start = `${keyword}\0`;
  if (type !== 'tEXt' || latin(data.subarray(0, start.length)) !== start) return null;
  return latin(data.subarray(start.length));
};
