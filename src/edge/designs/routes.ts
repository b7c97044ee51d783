import { Hono } from 'hono';
import type { DesignSettings, EdgeConfig } from '../config.ts';
import { type EdgeContext, type EdgeEnv, problem } from '../http.ts';
import { rateLimit } from '../middleware/rate-limit.ts';
import type { Outbound } from '../outbound.ts';
import type { Catalogue, Theme } from './catalogue.ts';
import { designUpstream, type Upstream } from './upstream.ts';

const path = '/api/designs/upstream';

type Handler = (c: EdgeContext, upstream: Upstream) => Promise<Response>;

const publicCatalogue = ({ entries, dropped }: Catalogue) => ({
  entries: [...entries.values()].map(({ slug, title, summary, previews }) => ({
    slug,
    title,
    summary,
    previews: Object.keys(previews),
  })),
  dropped,
  stale: false,
});

/** Exactly one `theme`, which is `light` or `dark`. */
const themeIn = (c: EdgeContext): Theme | null => {
  const [theme, ...more] = c.req.queries('theme') ?? [];
  return more.length === 0 && (theme === 'light' || theme === 'dark') ? theme : null;
};

const list: Handler = async (c, upstream) => {
  const listed = await upstream.catalogue();
  return listed.ok ? c.json(publicCatalogue(listed.value)) : problem(c, listed.error);
};

const source: Handler = async (c, upstream) => {
  const document = await upstream.document(c.req.param('slug') ?? '');
  if (!document.ok) return problem(c, document.error);
  return c.body(document.value, 200, { 'content-type': 'text/markdown; charset=utf-8' });
};

const preview =
  (sharing: 'same-origin' | 'cross-origin'): Handler =>
  async (c, upstream) => {
    const theme = themeIn(c);
    if (theme === null) return problem(c, 'request-invalid', { names: ['theme'] });
    const picture = await upstream.preview(c.req.param('slug') ?? '', theme);
    if (!picture.ok) return problem(c, picture.error);
    return c.body(picture.value.bytes, 200, {
      'content-type': picture.value.type,
      'cache-control': 'public, max-age=3600',
      'cross-origin-resource-policy': sharing,
    });
  };

/** The design site through us: the browser names a design, never an address. */
export const designRoutes = ({ designs, allowedOrigins }: EdgeConfig, outbound: Outbound): Hono<EdgeEnv> => {
  const upstreamOf = (settings: DesignSettings): Upstream => designUpstream(settings, outbound);
  const through = (handler: Handler) => (c: EdgeContext) =>
    designs.ok
      ? handler(c, upstreamOf(designs.value))
      : problem(c, 'not-configured', { names: designs.error });
  const sharing = allowedOrigins.length > 0 ? 'cross-origin' : 'same-origin';

  return new Hono<EdgeEnv>()
    .use(`${path}/*`, rateLimit('READ_LIMIT'))
    .get(path, through(list))
    .get(`${path}/:slug`, through(source))
    .get(`${path}/:slug/preview`, through(preview(sharing)));
};
