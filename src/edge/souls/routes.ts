import { Hono } from 'hono';
import { type CommunityPage, soulsPath, soulsPerPage } from '#features/soul/core/community/contract.ts';
import { answer, refuse } from '../cache/answer.ts';
import { etagOf } from '../cache/etag.ts';
import type { EdgeConfig } from '../config.ts';
import { type EdgeContext, type EdgeEnv, problem } from '../http.ts';
import { rateLimit } from '../middleware/rate-limit.ts';
import { type Community, type CommunityWorld, type FoundShelf, soulCommunity } from './community.ts';

type Handler = (c: EdgeContext, community: Community) => Promise<Response>;

const wholeNumber = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null);

/** One `page` at most, counted from 1. */
const pageIn = (c: EdgeContext): number | null => {
  const [page = '1', ...more] = c.req.queries('page') ?? [];
  return more.length === 0 ? wholeNumber(page) : null;
};

const pageOf = ({ shelf: { souls, dropped }, state }: FoundShelf, page: number): CommunityPage => ({
  souls: souls.slice((page - 1) * soulsPerPage, page * soulsPerPage),
  page,
  pages: Math.max(1, Math.ceil(souls.length / soulsPerPage)),
  total: souls.length,
  dropped,
  stale: state === 'stale',
});

const send = async (c: EdgeContext, found: FoundShelf, value: unknown): Promise<Response> => {
  const body = JSON.stringify(value);
  return answer(c, 'souls', found, { body, type: 'application/json', etag: await etagOf(body) });
};

const list: Handler = async (c, community) => {
  const page = pageIn(c);
  if (page === null) return problem(c, 'request-invalid', { names: ['page'] });
  const found = await community();
  return found.ok ? send(c, found.value, pageOf(found.value, page)) : refuse(c, found.error);
};

const one: Handler = async (c, community) => {
  const number = wholeNumber(c.req.param('number') ?? '');
  if (number === null) return problem(c, 'soul-not-found');
  const found = await community();
  if (!found.ok) return refuse(c, found.error);
  const soul = found.value.shelf.souls.find((candidate) => candidate.number === number);
  return soul === undefined ? problem(c, 'soul-not-found') : send(c, found.value, soul);
};

/** Where the first site had its marketplace. */
const formerPath = '/api/soul-marketplace/items';

/** The community souls: what GitHub lists, as far as it is a soul; a number that it does not list asks nobody. */
export const soulRoutes = (
  { souls, github, publicUrl }: EdgeConfig,
  world: CommunityWorld,
): Hono<EdgeEnv> => {
  const community = souls.ok ? soulCommunity(souls.value.repository, github, world) : null;
  const missing = souls.ok ? [] : souls.error;
  const through = (handler: Handler) => (c: EdgeContext) =>
    community ? handler(c, community) : problem(c, 'not-configured', { names: missing });
  const limited = rateLimit('READ_LIMIT');

  return new Hono<EdgeEnv>()
    .get(soulsPath, limited, through(list))
    .get(`${soulsPath}/:number`, limited, through(one))
    .get(formerPath, (c) => {
      const address = new URL(soulsPath, publicUrl ?? c.req.url).href;
      return problem(c, 'souls-moved', {
        detail: `Community souls are listed at ${address}.`,
        headers: { link: `<${address}>; rel="successor-version"` },
      });
    });
};
