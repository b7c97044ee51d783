import type { MiddlewareHandler } from 'hono';
import { type Bindings, type EdgeEnv, problem } from '../http.ts';

type LimitName = 'SIGN_IN_LIMIT' | 'READ_LIMIT';

const limiterOf = (bindings: Bindings | undefined, name: LimitName): RateLimit | undefined =>
  bindings?.[name];

/** Per visitor and minute, where the platform brings the binding. */
export const rateLimit =
  (name: LimitName): MiddlewareHandler<EdgeEnv> =>
  async (c, next) => {
    const limiter = limiterOf(c.env, name);
    const visitor = c.req.header('cf-connecting-ip');
    if (!limiter || visitor === undefined) return next();
    const { success } = await limiter.limit({ key: visitor });
    return success ? next() : problem(c, 'rate-limited', { headers: { 'retry-after': '60' } });
  };
