import { z } from '#lib/zod.ts';

const face = z.object({
  shape: z.enum(['neutral', 'helvetica', 'geometric', 'rounded', 'heavy', 'serif', 'times', 'mono']),
  weight: z.number(),
  tracking: z.number(),
  uppercase: z.boolean(),
});

const miniature = z.object({
  canvas: z.string(),
  ink: z.string(),
  soft: z.string(),
  title: face,
  body: face,
  button: z.object({
    background: z.string(),
    ink: z.string(),
    outline: z.nullable(z.string()),
    radius: z.number(),
    face,
  }),
  band: z.readonly(z.array(z.object({ color: z.string(), share: z.number() }))),
});

const facets = z.object({
  modes: z.readonly(z.array(z.enum(['light', 'dark']))),
  titleType: z.enum(['sans', 'serif', 'mono']),
  corners: z.enum(['square', 'soft', 'round']),
  hue: z.nullable(z.number()),
});

const share = z.object({ good: z.number(), of: z.number() });

/** Where no image was rendered for a mode; a miniature can be drawn from `drawing` instead. */
const previewImage = z.nullable(z.string());

const drawing = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('drawn'),
    score: z.number(),
    references: share,
    contrasts: share,
    sections: share,
    facets,
    miniature,
  }),
  z.object({ state: z.literal('prose') }),
  z.object({ state: z.literal('unparsed'), position: z.object({ line: z.number(), column: z.number() }) }),
]);

const publicEntry = {
  slug: z.string().check(z.regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,127})$/)),
  title: z.string(),
  summary: z.string(),
  /** Paths from the root of the site's host. */
  detailUrl: z.string(),
  designDownloadUrl: z.string(),
  previewLightImageUrl: previewImage,
  previewDarkImageUrl: previewImage,
};

/** What any site that publishes designs must say of one; the proxy asks no more of an upstream. */
export const catalogueEntrySchema = z.object(publicEntry);

/** One design as clients of the older index know it: eleven keys, all of them texts. */
const themeSchema = z.object({
  slug: z.string(),
  title: z.string(),
  sourceDirectoryUrl: z.string(),
  readmeUrl: z.string(),
  designUrl: z.string(),
  designDownloadUrl: z.string(),
  previewLightImageUrl: z.string(),
  previewLightAlt: z.string(),
  previewDarkImageUrl: z.string(),
  previewDarkAlt: z.string(),
  detailUrl: z.string(),
});

/** `GET /designs/index.json`. */
export const designIndexSchema = z.object({
  version: z.literal(1),
  count: z.number(),
  /** Day of the build, UTC. */
  generated: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  source: z.object({ package: z.string(), version: z.string(), license: z.string() }),
  entries: z.array(
    z.object({
      ...publicEntry,
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      /** When the file last changed at its source; null where that is not known. */
      updated: z.nullable(z.string()),
      colors: z.array(z.string()),
      drawing,
    }),
  ),
  themeCount: z.number(),
  /** The designs that have a picture, in the older shape. */
  themes: z.array(themeSchema),
});

export type DesignIndex = z.infer<typeof designIndexSchema>;
export type DesignIndexEntry = DesignIndex['entries'][number];
export type DesignTheme = DesignIndex['themes'][number];

/** `GET /api/designs/upstream`: what another design site lists, as far as it can be used. */
export const upstreamCatalogueSchema = z.object({
  entries: z.array(
    z.object({
      slug: publicEntry.slug,
      title: publicEntry.title,
      summary: publicEntry.summary,
      /** Modes that `/api/designs/upstream/<slug>/preview?theme=` has a picture of. */
      previews: z.array(z.enum(['light', 'dark'])),
    }),
  ),
  /** How many entries of the site's could not be used. */
  dropped: z.number(),
  /** The site does not answer; this is what it said last. */
  stale: z.boolean(),
});

export type UpstreamCatalogue = z.infer<typeof upstreamCatalogueSchema>;
