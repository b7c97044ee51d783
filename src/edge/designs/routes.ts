import { Hono, type MiddlewareHandler } from 'hono';
import type { UpstreamCatalogue } from '#features/designs/core/contract.ts';
import { answer, refuse } from '../cache/answer.ts';
import { etagOf } from '../cache/etag.ts';
import type { EdgeConfig } from '../config.ts';
import { type EdgeContext, type EdgeEnv, problem } from '../http.ts';
import { rateLimit } from '../middleware/rate-limit.ts';
import type { Theme } from './catalogue.ts';
import { isSlug } from './slug.ts';
import { designUpstream, type FoundCatalogue, type Upstream, type UpstreamWorld } from './upstream.ts';

const path = '/api/designs/upstream';

type Handler = (c: EdgeContext, upstream: Upstream) => Promise<Response>;

const publicCatalogue = ({ catalogue, state }: FoundCatalogue): UpstreamCatalogue => ({
  entries: [...catalogue.entries.values()].map(({ slug, title, summary, previews }) => ({
    slug,
    title,
    summary,
    previews: (['light', 'dark'] as const).filter((theme) => previews[theme] !== undefined),
  })),
  dropped: catalogue.dropped,
  stale: state === 'stale',
});

/** Refused before anything is counted, looked up or fetched. */
const named: MiddlewareHandler<EdgeEnv> = async (c, next) =>
  isSlug(c.req.param('slug') ?? '') ? next() : problem(c, 'slug-invalid');

/** Exactly one `theme`, which is `light` or `dark`. */
const themeIn = (c: EdgeContext): Theme | null => {
  const [theme, ...more] = c.req.queries('theme') ?? [];
  return more.length === 0 && (theme === 'light' || theme === 'dark') ? theme : null;
};

const list: Handler = async (c, upstream) => {
  const found = await upstream.catalogue();
  if (!found.ok) return refuse(c, found.error);
  const body = JSON.stringify(publicCatalogue(found.value));
  return answer(c, 'catalogue', found.value, { body, type: 'application/json', etag: await etagOf(body) });
};

const source: Handler = async (c, upstream) => {
  const found = await upstream.document(c.req.param('slug') ?? '');
  if (!found.ok) return refuse(c, found.error);
  const { bytes, ...content } = found.value.content;
  return answer(c, 'document', found.value, { ...content, body: bytes });
};

const preview =
  (sharing: 'same-origin' | 'cross-origin'): Handler =>
  async (c, upstream) => {
    const theme = themeIn(c);
    if (theme === null) return problem(c, 'request-invalid', { names: ['theme'] });
    const found = await upstream.preview(c.req.param('slug') ?? '', theme);
    if (!found.ok) return refuse(c, found.error);
    const { bytes, ...content } = found.value.content;
    c.header('cross-origin-resource-policy', sharing);
    return answer(c, 'preview', found.value, { ...content, body: bytes });
  };

/** The design site through us: the browser names a design, never an address. */
export const designRoutes = (
  { designs, allowedOrigins }: EdgeConfig,
  world: UpstreamWorld,
): Hono<EdgeEnv> => {
  const upstream = designs.ok ? designUpstream(designs.value, world) : null;
  const missing = designs.ok ? [] : designs.error;
  const through = (handler: Handler) => (c: EdgeContext) =>
    upstream ? handler(c, upstream) : problem(c, 'not-configured', { names: missing });
  const sharing = allowedOrigins.length > 0 ? 'cross-origin' : 'same-origin';

  const limited = rateLimit('READ_LIMIT');

  return new Hono<EdgeEnv>()
    .get(path, limited, through(list))
    .get(`${path}/:slug`, named, limited, through(source))
    .get(`${path}/:slug/preview`, named, limited, through(preview(sharing)));
};
