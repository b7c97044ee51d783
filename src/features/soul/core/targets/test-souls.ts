import { emptyDocument, writeText } from '../builder.ts';
import { compilePreview } from '../compile.ts';
import type { SoulDocument } from '../schema.ts';
import { composed } from '../test-builders.ts';
import { takenSoul } from './taken-soul.ts';
import type { Exported, ExportedFile, ImportFile, TakenSoul, Target } from './target.ts';

/** 29 November 2026, 10:00 UTC. */
export const now = 1_795_946_400;

/** A document taken for tests: both slots filled unless told otherwise. */
export const taken = (document: SoulDocument = composed()): TakenSoul =>
  takenSoul(document, compilePreview(document.draft, document.fragments), now);

/** A soul of own words alone. */
export const ownWords = (text: string): TakenSoul =>
  taken(writeText(emptyDocument('b', '2026-11-29T10:00:00.000Z'), 'customPrompt', text));

export const exported = (
  target: Target,
  soul: TakenSoul = taken(),
  existing: ExportedFile['content'] | null = null,
): Exported => {
  const written = target.write(soul, existing);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
};

export const bytesOf = (content: ExportedFile['content']): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** An exported text; a picture or an archive is a mistake of the test. */
export const textOf = ({ file: { content } }: Exported): string => {
  if (typeof content !== 'string') throw new Error('not a text');
  return content;
};

/** A file as the browser hands it over: its name without folders. */
export const fileOf = (name: string, content: ExportedFile['content']): ImportFile => ({
  name: name.replace(/^.*\//, ''),
  content: bytesOf(content),
});

export const reread = (target: Target, { file }: Exported): ReturnType<Target['read']> =>
  target.read(fileOf(file.path, file.content));
