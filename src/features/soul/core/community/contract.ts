import { z } from '#lib/zod.ts';
import { draftSchema, hashSchema, languageSchema, nameSchema, summarySchema } from './soul-block.ts';

/** Path of the edge service; a number behind it names one soul. */
export const soulsPath = '/api/souls';

/** The label that makes an issue a soul. */
export const soulLabel = 'soul';

export const soulsPerPage = 50;

const count = z.int().check(z.nonnegative());

/** A published soul, as `GET /api/souls/:number` gives it. */
export const communitySoulSchema = z.object({
  /** Of its issue. */
  number: z.int().check(z.positive()),
  /** Login of who published it. */
  author: z.string(),
  name: nameSchema,
  summary: summarySchema,
  language: languageSchema,
  /** How its voice sounds, in one line. */
  quote: z.nullable(z.string()),
  /** The compiled text. */
  text: z.string(),
  /** SHA-256 of the compiled text. */
  hash: hashSchema,
  /** The draft, as the part of a share link after its `#`. */
  draft: draftSchema,
  /** Thumbs up and hearts. */
  likes: count,
  comments: count,
  /** ISO instants. */
  createdAt: z.string(),
  updatedAt: z.string(),
  /** Its issue at GitHub. */
  url: z.string().check(z.regex(/^https?:\/\/[^\s"<>]+$/)),
});

/** `GET /api/souls?page=`, the newest first. */
export const communityPageSchema = z.object({
  souls: z.array(communitySoulSchema),
  page: z.int().check(z.positive()),
  pages: z.int().check(z.positive()),
  total: count,
  /** How many issues with the label could not be shown. */
  dropped: count,
  /** GitHub does not answer; this is what it said last. */
  stale: z.boolean(),
});

export type CommunitySoul = z.infer<typeof communitySoulSchema>;
export type CommunityPage = z.infer<typeof communityPageSchema>;
