import { err, ok, type Result } from '#lib/result.ts';
import { hashText } from '../hash.ts';
import { characterCard, parseCharacterCard, readCharacterCard } from './character-card.ts';
import { fileLimit, fileText, textLimit } from './file-text.ts';
import type { JsonObject } from './json-object.ts';
import { type PngChunk, readPngChunks, textChunk, textIn, writePng } from './png-chunks.ts';
import { soulPicture } from './soul-picture.ts';
import type { ExportedFile, ImportReason, Target } from './target.ts';
import { targetFacts } from './target-facts.ts';

const { carries, warnAbove, refuseAbove } = targetFacts['card-png'];

/** V3 first: a card of both versions means the newer one. */
const keywords = ['ccv3', 'chara'];

const encodeBase64 = (text: string): string => {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
};

const decodeBase64 = (text: string): Result<Uint8Array, ImportReason> => {
  if (text.length > (textLimit * 4) / 3) return err({ tag: 'too-large' });
  try {
    return ok(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
  } catch {
    return err({ tag: 'unreadable', detail: 'not base64' });
  }
};

const cardIn = (chunks: readonly PngChunk[]): Result<JsonObject, ImportReason> => {
  const found = keywords.flatMap((keyword) => chunks.map((chunk) => textIn(chunk, keyword)));
  const base64 = found.find((text) => text !== null);
  if (typeof base64 !== 'string') return err({ tag: 'no-soul' });
  const bytes = decodeBase64(base64);
  if (!bytes.ok) return bytes;
  const text = fileText({ content: bytes.value });
  return text.ok ? parseCharacterCard(text.value) : text;
};

const chunksOf = (bytes: Uint8Array): Result<readonly PngChunk[], ImportReason> =>
  bytes.length > fileLimit ? err({ tag: 'too-large' }) : readPngChunks(bytes);

const isCard = (chunk: PngChunk): boolean => keywords.some((keyword) => textIn(chunk, keyword) !== null);

/** The picture and the card to write over: those of an existing card, else a picture of the soul's own. */
const startFrom = (
  existing: ExportedFile['content'] | null,
  text: string,
): Result<{ chunks: readonly PngChunk[]; card: JsonObject }, ImportReason> => {
  if (existing === null) return ok({ chunks: soulPicture(hashText(text)), card: {} });
  if (typeof existing === 'string') return err({ tag: 'not-this-format' });
  const chunks = chunksOf(existing);
  if (!chunks.ok) return chunks;
  const card = cardIn(chunks.value);
  if (!card.ok && card.error.tag !== 'no-soul') return card;
  return ok({ chunks: chunks.value, card: card.ok ? card.value : {} });
};

/** A Character Card V3 in a PNG: base64 of its JSON in the `tEXt` chunk `ccv3`, right after the header. */
export const cardPng: Target = {
  id: 'card-png',
  carries,
  write: (soul, existing) => {
    const start = startFrom(existing, soul.text);
    if (!start.ok) return start;
    const json = JSON.stringify(characterCard(soul, start.value.card));
    const [first, ...rest] = start.value.chunks.filter((chunk) => !isCard(chunk));
    if (!first) return err({ tag: 'not-this-format' });
    const content = writePng([first, textChunk('ccv3', encodeBase64(json)), ...rest]);
    return ok({
      file: { path: `${soul.slug}.png`, type: 'image/png', content },
      length: { units: json.length, warnAbove, refuseAbove },
      neutralized: 0,
      carried: true,
    });
  },
  read: ({ content }) => {
    const chunks = chunksOf(content);
    if (!chunks.ok) return chunks;
    const card = cardIn(chunks.value);
    return card.ok ? readCharacterCard(card.value) : card;
  },
};
