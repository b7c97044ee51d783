import { z } from '#lib/zod.ts';

const filePlaceSchema = z.object({
  kind: z.literal('file'),
  owner: z.string(),
  repo: z.string(),
  branch: z.string(),
  /** From the root of the repository: `packages/web/DESIGN.md`. */
  path: z.string(),
});

const placeSchema = z.discriminatedUnion('kind', [z.object({ kind: z.literal('draft') }), filePlaceSchema]);

const storedFileSchema = z.object({
  text: z.string(),
  /** GitHub's name for this content, to be sent back with a save; null for a text that no repository holds. */
  sha: z.nullable(z.string()),
});

export const documentSchema = z.object({
  id: z.string(),
  place: placeSchema,
  /** What the visitor calls it; without it the name in the file counts. */
  title: z.nullable(z.string()),
  /** What stands in the editor. */
  draft: z.string(),
  /** What the draft came from: the file as last seen, or the template. null: nothing, the first save creates the file. */
  saved: z.nullable(storedFileSchema),
  /** What someone else did to the file meanwhile. */
  conflict: z.nullable(
    z.object({
      /** What both came from. */
      base: z.string(),
      /** null: the file was deleted. */
      theirs: z.nullable(storedFileSchema),
      /** The merge as far as it has come, known to the conflict editor alone. */
      merge: z.optional(z.string()),
    }),
  ),
  /** The draft that an import or a merge replaced. */
  previous: z.nullable(z.string()),
  /** The editor's undo history, known to the editor alone. */
  history: z.nullable(z.string()),
  /** The pull request that offers this draft; `sha` is what its branch got from here last. */
  pull: z.nullable(z.object({ branch: z.string(), number: z.number(), url: z.string(), sha: z.string() })),
  createdAt: z.string(),
  updatedAt: z.string(),
});

export type FilePlace = Readonly<z.infer<typeof filePlaceSchema>>;
export type Place = { readonly kind: 'draft' } | FilePlace;
export type StoredFile = Readonly<z.infer<typeof storedFileSchema>>;
export type Document = Readonly<z.infer<typeof documentSchema>>;
