import { strFromU8, unzipSync } from 'fflate';
import { readPngChunks, textIn } from '../../core/targets/png-chunks.ts';
import type { ExportedFile } from '../../core/targets/target.ts';

/** A text that the visitor reads before taking the file. */
export interface FilePart {
  readonly path: string;
  readonly text: string;
}

/** Chunks that hold a character card, the newer version first. */
const cardChunks = ['ccv3', 'chara'];

/** The card that a picture holds, laid out to be read; empty where it holds none. The card is known to be whole. */
export const cardIn = (picture: Uint8Array): string => {
  const chunks = readPngChunks(picture);
  if (!chunks.ok) return '';
  const base64 = cardChunks
    .flatMap((keyword) => chunks.value.map((chunk) => textIn(chunk, keyword)))
    .find(Boolean);
  if (!base64) return '';
  const json = strFromU8(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  return JSON.stringify(JSON.parse(json), null, 2);
};

/** The texts of a file that an exporter wrote: itself, what its archive holds, or the card in its picture. */
export const fileParts = ({ path, type, content }: ExportedFile): readonly FilePart[] => {
  if (typeof content === 'string') return [{ path, text: content }];
  if (type === 'image/png') return [{ path: `${path}#${cardChunks[0]}`, text: cardIn(content) }];
  return Object.entries(unzipSync(content)).map(([inner, bytes]) => ({
    path: inner,
    text: strFromU8(bytes),
  }));
};

/** The last part of a path: what the file is called where it is saved. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
