import { createHash } from 'node:crypto';
import { standInRepositories } from './seed.ts';
import type { Grant, Tokens } from './tokens.ts';

const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-Accepted-OAuth-Scopes, X-Poll-Interval, X-GitHub-Media-Type, X-GitHub-Request-Id',
};

const preflight = {
  ...cors,
  'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
  'access-control-allow-headers':
    'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, X-GitHub-OTP, X-Requested-With, User-Agent, X-GitHub-Api-Version',
  'access-control-max-age': '86400',
};

const refusal = (status: number, message: string): Response =>
  Response.json(
    { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    { status, headers: cors },
  );

const tokenOf = (request: Request): string | undefined =>
  /^(?:bearer|token)\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];

const privateNames = new Set(
  standInRepositories.flatMap(({ owner, name, private: hidden }) => (hidden ? [`${owner}/${name}`] : [])),
);

const repositoryIn = (pathname: string): string | undefined => /^\/repos\/([^/]+\/[^/]+)/.exec(pathname)?.[1];

const holds = (grant: Grant | undefined, ...scopes: readonly string[]): boolean =>
  scopes.some((scope) => grant?.scopes.includes(scope));

/** GitHub hides what a token may not see or change behind a 404. */
const isHidden = (repository: string, reading: boolean, grant: Grant | undefined): boolean =>
  privateNames.has(repository) ? !holds(grant, 'repo') : !reading && !holds(grant, 'repo', 'public_repo');

/** Listings leave out private repositories unless the token holds `repo`. */
const visible = (body: string, grant: Grant | undefined): string => {
  if (holds(grant, 'repo') || !body.startsWith('[')) return body;
  const items: readonly { full_name?: string }[] = JSON.parse(body);
  return JSON.stringify(items.filter((item) => !privateNames.has(item.full_name ?? '')));
};

const etagOf = (body: string): string => `W/"${createHash('sha256').update(body).digest('hex')}"`;

const hopHeaders = ['connection', 'content-encoding', 'content-length', 'host', 'transfer-encoding'];

const without = (headers: Headers, ...names: readonly string[]): Headers => {
  const kept = new Headers(headers);
  for (const name of names) kept.delete(name);
  return kept;
};

const add = (headers: Headers, more: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
};

export type Forward = (request: Request) => Promise<Response>;

/** Sends a request on to the emulator, which would otherwise see our own port in it. */
export const forwardTo =
  (emulator: string): Forward =>
  async (request) => {
    const { pathname, search } = new URL(request.url);
    return fetch(new URL(pathname + search, emulator), {
      method: request.method,
      headers: without(request.headers, ...hopHeaders, 'accept-encoding', 'if-none-match'),
      redirect: 'manual',
      ...(request.body && { body: await request.arrayBuffer() }),
    });
  };

const conditional = (
  request: Request,
  upstream: Response,
  body: string,
  grant: Grant | undefined,
): Response => {
  const headers = without(upstream.headers, ...hopHeaders);
  add(headers, cors);
  if (grant) headers.set('x-oauth-scopes', grant.scopes.join(', '));
  const reading = request.method === 'GET' || request.method === 'HEAD';
  if (!reading || upstream.status !== 200) {
    return new Response(upstream.status === 204 ? null : body, { status: upstream.status, headers });
  }
  const etag = etagOf(body);
  add(headers, {
    etag,
    'cache-control': `${grant ? 'private' : 'public'}, max-age=60, s-maxage=60`,
    vary: 'Accept, Authorization, Cookie, Accept-Encoding, X-Requested-With',
  });
  const unchanged = request.headers.get('if-none-match') === etag;
  return new Response(unchanged ? null : body, { status: unchanged ? 304 : 200, headers });
};

/** The REST side: the emulator's answers with GitHub's 401, scopes, ETags, quota and CORS around them. */
export const apiHandler =
  (tokens: Tokens, forward: Forward) =>
  async (request: Request): Promise<Response> => {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: preflight });
    const token = tokenOf(request);
    const grant = token === undefined ? undefined : tokens.find(token);
    if (request.headers.has('authorization') && !grant) return refusal(401, 'Bad credentials');

    const repository = repositoryIn(new URL(request.url).pathname);
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (repository !== undefined) {
      if (!reading && !grant) return refusal(401, 'Requires authentication');
      if (isHidden(repository, reading, grant)) return refusal(404, 'Not Found');
    }
    const upstream = await forward(request);
    if (repository !== undefined && reading && upstream.status === 403) return refusal(404, 'Not Found');
    const response = conditional(request, upstream, visible(await upstream.text(), grant), grant);
    add(response.headers, tokens.spend(token ?? '', response.status === 304 ? 0 : 1));
    return response;
  };
