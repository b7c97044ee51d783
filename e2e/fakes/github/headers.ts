import { createHash, randomBytes } from 'node:crypto';
import { type Quota, quotaHeaders } from './quotas.ts';
import type { Grant } from './tokens.ts';

/** Of these alone a page on another origin may read; the token's expiry is not among them. */
const readable = [
  'ETag',
  'Link',
  'Location',
  'Retry-After',
  'X-GitHub-OTP',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Used',
  'X-RateLimit-Resource',
  'X-RateLimit-Reset',
  'X-OAuth-Scopes',
  'X-Accepted-OAuth-Scopes',
  'X-Poll-Interval',
  'X-GitHub-Media-Type',
  'X-GitHub-SSO',
  'X-GitHub-Request-Id',
  'Deprecation',
  'Sunset',
  'Warning',
];

const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': readable.join(', '),
};

/** The answer to a browser that asks whether it may call. */
export const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...cors,
      'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
      'access-control-allow-headers':
        'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, X-GitHub-OTP, X-Requested-With, User-Agent, GraphQL-Features, X-GitHub-Api-Version',
      'access-control-max-age': '86400',
    },
  });

/** `2026-11-29 00:30:00 UTC`. */
const expiryOf = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace('T', ' ').replace(/\..*/, ' UTC');

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

const acceptedScopes = (request: Request): string => {
  if (!new URL(request.url).pathname.startsWith('/repos/')) return '';
  return isReading(request.method) ? 'repo' : 'public_repo, repo';
};

const grantHeaders = (request: Request, grant: Grant): Record<string, string> => ({
  ...((grant.kind === 'oauth' || grant.kind === 'classic') && {
    'x-oauth-scopes': grant.scopes.join(', '),
    'x-accepted-oauth-scopes': acceptedScopes(request),
  }),
  ...(grant.expiresAt !== undefined && {
    'github-authentication-token-expiration': expiryOf(grant.expiresAt),
  }),
});

/** The answer with what every answer of the REST side carries; its own headers stay. */
export const dressed = (
  request: Request,
  answer: Response,
  { grant, quota }: { readonly grant: Grant | undefined; readonly quota: Quota },
): Response => {
  const headers = new Headers({
    ...cors,
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': randomBytes(16).toString('hex').toUpperCase(),
    ...quotaHeaders(quota),
    ...(grant && grantHeaders(request, grant)),
  });
  for (const [name, value] of answer.headers) headers.set(name, value);
  return new Response(answer.body, { status: answer.status, headers });
};

/** The same answer with an ETag, or a 304 where the asker has it already. */
export const conditional = async (
  request: Request,
  answer: Response,
  grant: Grant | undefined,
): Promise<Response> => {
  if (!isReading(request.method) || answer.status !== 200) return answer;
  const body = await answer.text();
  const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`;
  const headers = new Headers(answer.headers);
  headers.set('etag', etag);
  headers.set('cache-control', `${grant ? 'private' : 'public'}, max-age=60, s-maxage=60`);
  headers.set('vary', 'Accept, Authorization, Cookie, Accept-Encoding, X-Requested-With');
  const unchanged = request.headers.get('if-none-match') === etag;
  return new Response(unchanged ? null : body, { status: unchanged ? 304 : 200, headers });
};
