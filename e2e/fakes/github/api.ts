import { type AccessWorld, judge, repositoryIn, withoutLabels } from './access.ts';
import { notFound, refused, unauthorized } from './answers.ts';
import { type Asked, complete } from './complete.ts';
import { type FaultAnswer, toResponse } from './faults.ts';
import { conditional, preflight } from './headers.ts';
import { type OwnWorld, ownAnswer } from './own-routes.ts';
import { fullNameOf } from './seed.ts';
import { refusalOf } from './strict.ts';
import type { Grant, Tokens } from './tokens.ts';

export interface ApiWorld extends AccessWorld, OwnWorld {
  readonly tokens: Tokens;
}

/** The token of a request, sent as GitHub takes it. */
export const tokenOf = (request: Request): string | undefined =>
  /^(?:bearer|token)\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];

const requiresAuthentication = refused(401, 'Requires authentication');

const spent = refused(403, 'API rate limit exceeded for user ID 1.', {
  documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
});

/** GitHub finds a repository under its name in any case and takes times to the second; the emulator is exact. */
const exact = (request: Request): Request => {
  const url = new URL(request.url);
  const named = repositoryIn(url.pathname);
  if (!named) return request;
  const since = url.searchParams.get('since');
  if (since) url.searchParams.set('since', since.replace(/(:\d\d)Z$/, '$1.000Z'));
  url.pathname = `/repos/${fullNameOf(named.repository)}${named.rest}`;
  return new Request(url, request);
};

const refusalBefore = (request: Request, grant: Grant | undefined): FaultAnswer | undefined => {
  if (request.headers.has('authorization') && !grant) return unauthorized;
  const { pathname } = new URL(request.url);
  return !grant && /^\/user(\/|$)/.test(pathname) ? requiresAuthentication : undefined;
};

/** The REST side: the emulator's answers made true to GitHub's access rules, limits, headers and shapes. */
export const apiHandler = (world: ApiWorld) => {
  const { tokens, emulator } = world;

  const carryOut = async ({ request, sent, grant }: Asked): Promise<Response> => {
    const verdict = await judge(request, grant, world);
    if (typeof verdict === 'object') return toResponse(verdict);
    const refusal = await refusalOf(request, sent, emulator);
    if (refusal) return toResponse(refusal);
    const carried = verdict === 'pass' ? request : withoutLabels(request, sent);
    const answer = await emulator.ask(carried, grant?.login);
    return answer.status === 403 && request.method === 'GET' ? toResponse(notFound) : answer;
  };

  const answerTo = async (asked: Asked, token: string): Promise<Response> => {
    const { request, grant } = asked;
    const refusal = refusalBefore(request, grant);
    if (refusal) return toResponse(refusal);
    const own = await ownAnswer({ request, grant, quota: tokens.quotas.of(token) }, world);
    const isFree = new URL(request.url).pathname === '/rate_limit';
    if (own && isFree) return own;
    if (tokens.quotas.isSpent(token)) return toResponse(spent);
    const completed = await complete(asked, own ?? (await carryOut(asked)), emulator);
    const answer = await conditional(request, completed, grant);
    tokens.quotas.charge(token, answer.status === 304 ? 0 : 1);
    return answer;
  };

  return async (received: Request): Promise<Response> => {
    if (received.method === 'OPTIONS') return preflight();
    const request = exact(received);
    const token = tokenOf(request) ?? '';
    const sent: unknown = await request
      .clone()
      .json()
      .catch(() => null);
    return answerTo({ request, sent: Object(sent), grant: tokens.find(token) }, token);
  };
};
