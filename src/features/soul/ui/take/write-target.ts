import type { Exported, ExportedFile, ImportReason, TakenSoul, Target } from '../../core/targets/target.ts';

/** A file that the visitor has: chosen, then as its bytes; or pasted. */
export type Existing =
  | { readonly kind: 'chosen'; readonly name: string; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'pasted'; readonly content: string };

export interface Written {
  /** With the visitor's file in it, unless that was refused. */
  readonly exported: Exported;
  /** Why the visitor's file could not take the soul in. */
  readonly refusal: ImportReason | null;
}

/** The file of a target, merged into the visitor's own where there is one that can be. */
export const writeTarget = (
  target: Target,
  soul: TakenSoul,
  existing: ExportedFile['content'] | null,
): Written => {
  const written = target.write(soul, existing);
  if (written.ok) return { exported: written.value, refusal: null };
  const alone = target.write(soul, null);
  if (!alone.ok) throw new Error(`${target.id} refuses to be written: ${alone.error.tag}`);
  return { exported: alone.value, refusal: written.error };
};
