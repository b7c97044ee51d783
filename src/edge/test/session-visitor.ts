import { expect } from 'vitest';
import { type OAuthEdge, request, startOAuthEdge, tokenPath } from './oauth-edge.ts';
import { json } from './scripted-server.ts';

export const elsewhere = 'https://site.example';

/** What GitHub hands out: every pair bears the number of the renewal it came from. */
export const pair = (n: number, more: Record<string, unknown> = {}) => ({
  access_token: `ghu_access${n}`,
  token_type: 'bearer',
  scope: '',
  expires_in: 28_800,
  refresh_token: `ghr_refresh${n}`,
  refresh_token_expires_in: 15_897_600,
  ...more,
});

/** Tokens that must be in no log line. */
export const secrets = [0, 1, 2].flatMap((n) => [`ghu_access${n}`, `ghr_refresh${n}`]);

export const cookieIn = (response: { readonly headers: { get(name: string): string | null } }): string =>
  response.headers.get('set-cookie') ?? '';

export const pairOf = (setCookie: string): string => setCookie.split(';')[0] ?? '';

/** A browser that signs in at the edge service and comes back with its cookie. */
export const startSessionVisitor = async () => {
  const world: OAuthEdge = await startOAuthEdge();
  /** The origin that the service itself answers under. */
  const own = (await world.edge.listen()).url.origin;

  const post = (path: string, body: unknown, cookie = '', origin = own) =>
    world.post(path, JSON.stringify(body), { origin, ...(cookie !== '' && { cookie }) });

  const signIn = async (answer = pair(0), remember = false, origin = own, cookie = '') => {
    world.github.on(tokenPath, json(answer));
    const path = '/api/GitHubOAuth/callback';
    const { response, body, text } = await post(path, { ...request, remember }, cookie, origin);
    expect(response.status).toBe(200);
    const setCookie = cookieIn(response);
    return { setCookie, cookie: pairOf(setCookie), session: body.session, body, text };
  };

  const renew = (
    session: { readonly id: string; readonly serial: number },
    cookie: string,
    more: object = {},
    origin = own,
  ) => {
    const body = { session: session.id, newerThan: session.serial, remember: false, ...more };
    return post('/api/github/refresh', body, cookie, origin);
  };

  return { ...world, own, post, signIn, renew };
};

export type SessionVisitor = Awaited<ReturnType<typeof startSessionVisitor>>;
