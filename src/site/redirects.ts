import { withBase } from '#lib/url.ts';
import { z } from '#lib/zod.ts';
import addresses from './redirects.json' with { type: 'json' };

const oldAddress = z
  .string()
  .check(
    z.regex(
      /^(\/[\p{L}\p{N}._-]+)+$/u,
      'An old address begins with a slash, ends without one and has no query.',
    ),
  );

const page = z
  .string()
  .check(
    z.regex(/^\/([a-z0-9-]+\/)*$/, 'A target is a page of this site: lower case, a slash at both ends.'),
  );

/** Old address -> page that answers it now, both without base. A contributor adds a line to `redirects.json`. */
export const redirectsSchema = z.record(oldAddress, page);

/** Input of Astro's `redirects`, whose targets need the base. */
export const readRedirects = (base: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(redirectsSchema.parse(addresses)).map(([from, to]) => [from, withBase(base, to)]),
  );
