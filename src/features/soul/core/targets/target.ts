import type { Result } from '#lib/result.ts';
import type { PreviewSection } from '../compile.ts';
import type { SoulDocument } from '../schema.ts';

export const targetIds = [
  'prompt',
  'hero-block',
  'hero-json',
  'openclaw',
  'soul-spec',
  'claude-output-style',
  'claude-subagent',
  'agents-md',
  'claude-md',
  'cursor',
  'windsurf',
  'copilot',
  'card-json',
  'card-png',
  'anthropic-request',
  'openai-request',
  'promptfoo',
] as const;

export type TargetId = (typeof targetIds)[number];

/** A soul as it leaves the builder. */
export interface TakenSoul {
  readonly document: SoulDocument;
  /** Its name, never empty. */
  readonly title: string;
  /** The title for file names: lower case, digits and hyphens, never empty. */
  readonly slug: string;
  /** One line, empty where nothing was picked. */
  readonly summary: string;
  /** The compiled text, without delimiters; half a surrogate pair, which no file holds, is U+FFFD in it. */
  readonly text: string;
  readonly sections: readonly PreviewSection[];
  /** Seconds since 1970. */
  readonly now: number;
}

export interface ExportedFile {
  /** Where it belongs, from the root of the repository it is meant for. */
  readonly path: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** What the target counts: UTF-16 units of the file, or of the soul where its field alone is limited; bytes for the `AGENTS.md` family. */
export interface Length {
  readonly units: number;
  readonly warnAbove: number | null;
  /** Above it the target cuts or rejects the file, so it must not be handed out. */
  readonly refuseAbove: number | null;
}

export interface Exported {
  readonly file: ExportedFile;
  readonly length: Length;
  /** Delimiters or markers inside the text that were written harmless. */
  readonly neutralized: number;
  /** Whether the draft is in the file: not in a text target, nor where it would have passed `refuseAbove`. */
  readonly carried: boolean;
}

export type ImportReason =
  | { readonly tag: 'not-this-format' }
  | { readonly tag: 'unreadable'; readonly detail: string }
  | { readonly tag: 'no-soul' }
  | { readonly tag: 'too-large' };

/** What a file gave back: the draft where the format carries it, the compiled text otherwise. */
export type Imported =
  | { readonly kind: 'draft'; readonly document: SoulDocument }
  | {
      readonly kind: 'text';
      /** Empty where the file names none. */
      readonly title: string;
      readonly text: string;
      /** Why there is no draft: the file has none, its text was edited since, or the draft in it is damaged. */
      readonly draft: 'none' | 'edited' | 'unreadable';
    };

export interface ImportFile {
  readonly name: string;
  readonly content: Uint8Array;
}

export interface Target {
  readonly id: TargetId;
  readonly carries: 'draft' | 'text';
  /** `existing`: the file as the visitor has it, where only a block of it is ours or foreign fields are to survive. */
  readonly write: (
    soul: TakenSoul,
    existing: ExportedFile['content'] | null,
  ) => Result<Exported, ImportReason>;
  readonly read: (file: ImportFile) => Result<Imported, ImportReason>;
}
