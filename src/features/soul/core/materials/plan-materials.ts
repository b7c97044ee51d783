import { err, type Result } from '#lib/result.ts';
import { type PublicIndexEntry, publicIndexEntrySchema } from '../public-schema.ts';
import type { Role, Rule } from '../schema.ts';
import type { AuthoredVoice } from '../to-fragment.ts';
import { parsed, readPublicSoul } from './read-public-soul.ts';
import type { MaterialReason } from './reason.ts';
import { type FieldChange, voiceChanges } from './voice-changes.ts';

/** What becomes of one entry of another catalogue. */
export type MaterialStep =
  | {
      readonly kind: 'new' | 'changed';
      readonly id: string;
      readonly voice: Role | Rule;
      readonly changes: readonly FieldChange[];
    }
  | { readonly kind: 'same'; readonly id: string }
  | { readonly kind: 'refused'; readonly id: string; readonly reason: MaterialReason };

type Read = Result<Role | Rule, MaterialReason>;

interface Ours {
  readonly voices: readonly AuthoredVoice[];
  /** Whether an entry may take the place of one of another origin. */
  readonly replace: boolean;
}

/** `soul-main-12` of `soul-main-12-aloof-ace-scholar`, zeros in front left out. */
const numberOf = (id: string): string => id.replace(/^(soul-[a-z]+-)0*(\d+)-.*$/, '$1$2');

/** Why a voice of ours stays; an origin is what a catalogue says of itself, and none of them wrote what this site did. */
const replacing = (ours: Role | Rule, theirs: Role | Rule): MaterialReason | null => {
  if (ours.origin === 'site') return { tag: 'own' };
  if (ours.origin === theirs.origin) return null;
  return { tag: 'other-origin', ours: ours.origin, theirs: theirs.origin };
};

/** What is to be done about one listed entry, once its file was read. */
const planOne = (id: string, read: Read, { voices, replace }: Ours): MaterialStep => {
  if (!read.ok) return { kind: 'refused', id, reason: read.error };
  const ours = voices.find((voice) => voice.id === id)?.voice ?? null;
  const rival = voices.find((voice) => voice.id !== id && numberOf(voice.id) === numberOf(id));
  if (rival) return { kind: 'refused', id, reason: { tag: 'number-taken', by: rival.id } };
  const changes = voiceChanges(ours, read.value);
  if (changes.length === 0) return { kind: 'same', id };
  const reason = ours && !replace ? replacing(ours, read.value) : null;
  if (reason) return { kind: 'refused', id, reason };
  return { kind: ours ? 'changed' : 'new', id, voice: read.value, changes };
};

/** Reads the file of one soul; an error says in words why it can't be read. */
export type ReadFile = (id: string) => Promise<Result<unknown, string>>;

/**
 * Goes through an index and says for each entry what would be written, or why nothing is. A file is asked for only
 * under an id that is one.
 */
export const planMaterials = async (
  listed: readonly unknown[],
  readFile: ReadFile,
  ours: Ours,
): Promise<MaterialStep[]> => {
  const steps: MaterialStep[] = [];
  const numbers = new Map<string, string>();

  const readListed = async (entry: PublicIndexEntry): Promise<Read> => {
    const number = numberOf(entry.id);
    const before = numbers.get(number);
    if (before === entry.id) return err({ tag: 'listed-twice' });
    if (before !== undefined) return err({ tag: 'number-taken', by: before });
    numbers.set(number, entry.id);
    const file = await readFile(entry.id);
    if (!file.ok) return err({ tag: 'unread', problem: file.error });
    return readPublicSoul(entry, file.value, ours.voices.find(({ id }) => id === entry.id) ?? null);
  };

  for (const [index, one] of listed.entries()) {
    const entry = parsed(publicIndexEntrySchema, one);
    steps.push(
      entry.ok
        ? planOne(entry.value.id, await readListed(entry.value), ours)
        : planOne(`entry ${index + 1} of the index`, entry, ours),
    );
  }
  return steps;
};
