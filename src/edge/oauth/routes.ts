import { Hono } from 'hono';
import type { Result } from '#lib/result.ts';
import {
  exchangePath,
  exchangeRequestSchema,
  logoutPath,
  logoutRequestSchema,
  type OAuthProblemCode,
} from '#platform/github/core/contract.ts';
import type { EdgeConfig } from '../config.ts';
import { type EdgeContext, type EdgeEnv, problem } from '../http.ts';
import { jsonBody, readBody } from '../middleware/json-body.ts';
import { rateLimit } from '../middleware/rate-limit.ts';
import type { Outbound } from '../outbound.ts';
import { exchange } from './exchange.ts';
import { revoke } from './revoke.ts';

const answer = <T extends object>(c: EdgeContext, result: Result<T, OAuthProblemCode>): Response =>
  result.ok ? c.json(result.value) : problem(c, result.error);

export const oauthRoutes = ({ github, oauth }: EdgeConfig, outbound: Outbound): Hono<EdgeEnv> => {
  const app = new Hono<EdgeEnv>();

  app.post(exchangePath, rateLimit('SIGN_IN_LIMIT'), ...jsonBody, async (c) => {
    if (!oauth.ok) return problem(c, 'not-configured', { names: oauth.error });
    const body = await readBody(c, exchangeRequestSchema);
    if (body instanceof Response) return body;
    if (!oauth.value.redirects.includes(body.redirectUri)) return problem(c, 'redirect-not-allowed');
    return answer(c, await exchange({ github, settings: oauth.value, outbound }, body));
  });

  app.post(logoutPath, rateLimit('SIGN_IN_LIMIT'), ...jsonBody, async (c) => {
    if (!oauth.ok) return problem(c, 'not-configured', { names: oauth.error });
    const body = await readBody(c, logoutRequestSchema);
    if (body instanceof Response) return body;
    if (body.accessToken === undefined) return c.json({ revoked: false });
    return answer(c, await revoke({ github, settings: oauth.value, outbound }, body.accessToken));
  });

  return app;
};
