import { z } from '#lib/zod.ts';
import { roleSchema, styleTypeSchema } from './schema.ts';

const publicWordsSchema = z.object({
  name: z.string(),
  /** Its part of a draft's proposed name. Ours; a catalogue of others may lack it. */
  nickname: z.optional(z.string()),
  summary: z.string(),
  tags: z.array(z.string()),
  /** Its answer to "The build is red again." */
  previewText: z.string(),
  /** The role or rule alone, compiled. */
  soul: z.string(),
  /** SHA-256 of `soul`. */
  sha256: z.string(),
});

/** `GET /souls/<id>.json`: English at the top, the other language under `localized`. */
export const publicSoulSchema = z.extend(publicWordsSchema, {
  version: z.literal(1),
  id: z.string(),
  styleType: styleTypeSchema,
  /** Where it was first written. Ours; a catalogue of others may lack it. */
  origin: z.optional(roleSchema.shape.origin),
  localized: z.optional(z.object({ 'zh-CN': z.optional(publicWordsSchema) })),
});

/** `GET /souls/index.json`; each entry is looked at on its own, so that one that is wrong hides no other. */
export const publicIndexSchema = z.object({
  version: z.literal(1),
  souls: z.array(z.unknown()).check(z.maxLength(2000)),
});

/** What has to stand in an entry of the index for its file to be found and trusted. */
export const publicIndexEntrySchema = z.object({
  id: z.string().check(z.regex(/^soul-(?:main|orth)-\d{2,3}-[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export type PublicWords = z.infer<typeof publicWordsSchema>;
export type PublicSoul = z.infer<typeof publicSoulSchema>;
export type PublicIndexEntry = z.infer<typeof publicIndexEntrySchema>;
