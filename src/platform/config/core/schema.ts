import { z } from '#lib/zod.ts';

/** What a page knows of its deployment; every page carries it as JSON in `#site-config`. */
export const siteConfigSchema = z.object({
  /** Path the site is served under, `/` or `/site/`. */
  base: z.string(),
  /** Origin of the edge service; empty means the site's own. */
  edgeUrl: z.string(),
  /** Public repository of the site's source. */
  repositoryUrl: z.string(),
  github: z.object({
    apiUrl: z.string(),
    webUrl: z.string(),
    /** `null` where no GitHub application is configured: signing in is then switched off. */
    clientId: z.nullable(z.string()),
    /** Name of the GitHub App in its address, where the application is one; `null` for an OAuth App. */
    appSlug: z.nullable(z.string()),
  }),
});

export type SiteConfig = z.infer<typeof siteConfigSchema>;
