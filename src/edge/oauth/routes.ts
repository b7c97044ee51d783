import { Hono } from 'hono';
import type { Result } from '#lib/result.ts';
import {
  exchangePath,
  exchangeRequestSchema,
  logoutPath,
  logoutRequestSchema,
  type OAuthProblemCode,
  refreshPath,
  refreshRequestSchema,
} from '#platform/github/core/contract.ts';
import type { EdgeConfig } from '../config.ts';
import { type EdgeContext, type EdgeEnv, problem } from '../http.ts';
import { jsonBody, readBody } from '../middleware/json-body.ts';
import { rateLimit } from '../middleware/rate-limit.ts';
import type { Outbound } from '../outbound.ts';
import { exchange } from './exchange.ts';
import { sealerWith } from './session.ts';
import { sessionCookies } from './session-cookies.ts';
import { endSession, openSession, renewSession } from './sessions.ts';

const answer = <T extends object>(c: EdgeContext, result: Result<T, OAuthProblemCode>): Response =>
  result.ok ? c.json(result.value) : problem(c, result.error);

export const oauthRoutes = (
  { github, oauth, sessions }: EdgeConfig,
  outbound: Outbound,
  now: () => number,
): Hono<EdgeEnv> => {
  const cookies = sessions.ok ? sessionCookies(sealerWith(sessions.value.encryptionKey, now), now) : null;
  const guards = [rateLimit('SIGN_IN_LIMIT'), ...jsonBody] as const;
  const app = new Hono<EdgeEnv>();

  app.post(exchangePath, ...guards, async (c) => {
    if (!oauth.ok) return problem(c, 'not-configured', { names: oauth.error });
    const body = await readBody(c, exchangeRequestSchema);
    if (body instanceof Response) return body;
    if (!oauth.value.redirects.includes(body.redirectUri)) return problem(c, 'redirect-not-allowed');
    const grant = await exchange({ github, settings: oauth.value, outbound }, body);
    if (!grant.ok) return problem(c, grant.error);
    return c.json(await openSession(c, { cookies, now }, grant.value, body.remember));
  });

  app.post(refreshPath, ...guards, async (c) => {
    if (!oauth.ok) return problem(c, 'not-configured', { names: oauth.error });
    if (!sessions.ok || cookies === null)
      return problem(c, 'not-configured', { names: sessions.ok ? [] : sessions.error });
    const body = await readBody(c, refreshRequestSchema);
    if (body instanceof Response) return body;
    const world = { github, settings: oauth.value, outbound, cookies, now };
    return answer(c, await renewSession(c, world, body));
  });

  app.post(logoutPath, ...guards, async (c) => {
    if (!oauth.ok) return problem(c, 'not-configured', { names: oauth.error });
    const body = await readBody(c, logoutRequestSchema);
    if (body instanceof Response) return body;
    const world = { github, settings: oauth.value, outbound, cookies, now };
    return answer(c, await endSession(c, world, body));
  });

  return app;
};
