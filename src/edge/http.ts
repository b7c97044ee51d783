import type { Context } from 'hono';
import { type ProblemCode, problems } from './problems.ts';

export interface Bindings {
  readonly DB?: D1Database;
  readonly SIGN_IN_LIMIT?: RateLimit;
  readonly READ_LIMIT?: RateLimit;
}

export interface EdgeEnv {
  Bindings: Bindings;
  Variables: {
    requestId: string;
    /** Address of the page that explains problem codes. */
    documentation: string;
    problem?: ProblemCode | undefined;
  };
}

export type EdgeContext = Context<EdgeEnv>;

export interface ProblemMore {
  readonly detail?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Names of the settings or fields the problem is about. */
  readonly names?: readonly string[];
}

/** RFC 9457. `type` is the documentation of the code; nothing in it comes from an upstream. */
export const problem = (c: EdgeContext, code: ProblemCode, more: ProblemMore = {}): Response => {
  c.set('problem', code);
  const { status, title } = problems[code];
  const body = {
    type: `${c.get('documentation')}#${code}`,
    title,
    status,
    code,
    ...(more.detail !== undefined && { detail: more.detail }),
    ...(more.names !== undefined && { names: more.names }),
    requestId: c.get('requestId'),
  };
  return c.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...more.headers,
  });
};
