import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import {
  type ExchangeRequest,
  exchangePath,
  type LogoutRequest,
  logoutPath,
  logoutResponseSchema,
  type OAuthProblemCode,
  problemSchema,
  type RefreshRequest,
  refreshPath,
  type TokenResponse,
  tokenResponseSchema,
} from '../core/contract.ts';
import type { SignInReason } from '../core/sign-in.ts';

const reasons: Record<OAuthProblemCode, SignInReason> = {
  'code-refused': 'exchange-refused',
  'redirect-not-allowed': 'application-refused',
  'redirect-mismatch': 'application-refused',
  'client-refused': 'application-refused',
  'application-suspended': 'application-refused',
  'email-unverified': 'email-unverified',
  'session-missing': 'edge-unavailable',
  'session-ended': 'edge-unavailable',
  'github-refused': 'exchange-refused',
  'github-invalid': 'edge-unavailable',
  'github-unreachable': 'edge-unavailable',
  'github-timeout': 'edge-unavailable',
};

const deadline = 12_000;

/** Where the edge is on another origin, its cookie travels only with `credentials`. */
const post = (
  config: SiteConfig,
  path: string,
  body: ExchangeRequest | RefreshRequest | LogoutRequest,
): Promise<Response> => {
  const edge = config.edgeUrl === '' ? location.origin : config.edgeUrl;
  return fetch(new URL(path, edge), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    cache: 'no-store',
    credentials: 'include',
    signal: AbortSignal.timeout(deadline),
  });
};

const codeOf = (body: unknown): string => {
  const problem = z.safeParse(problemSchema, body);
  return problem.success ? problem.data.code : '';
};

const refusal = (status: number, body: unknown): SignInReason => {
  if (status === 503) return 'edge-not-configured';
  const code = codeOf(body);
  return code in reasons ? reasons[code as OAuthProblemCode] : 'edge-unavailable';
};

/** The edge adds the client secret and hands the token back; what renews it stays with the edge, sealed in a cookie. */
export const exchangeCode = async (
  config: SiteConfig,
  request: ExchangeRequest,
): Promise<Result<TokenResponse, SignInReason>> => {
  try {
    const response = await post(config, exchangePath, request);
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) return err(refusal(response.status, body));
    const token = z.safeParse(tokenResponseSchema, body);
    return token.success ? ok(token.data) : err('edge-unavailable');
  } catch {
    return err(navigator.onLine ? 'edge-unavailable' : 'offline');
  }
};

/** `ended`: only a new sign-in helps. `unavailable`: it may work in a minute. */
export type RenewalReason = 'ended' | 'unavailable' | 'offline';

/** Asks the edge for a token newer than the one of serial `newerThan`. */
export const refreshToken = async (
  config: SiteConfig,
  request: RefreshRequest,
): Promise<Result<TokenResponse, RenewalReason>> => {
  try {
    const response = await post(config, refreshPath, request);
    const body: unknown = await response.json().catch(() => null);
    const token = z.safeParse(tokenResponseSchema, body);
    if (response.ok && token.success) return ok(token.data);
    return err(['session-missing', 'session-ended'].includes(codeOf(body)) ? 'ended' : 'unavailable');
  } catch {
    return err(navigator.onLine ? 'unavailable' : 'offline');
  }
};

/** Whether GitHub has withdrawn the token; a lost network or an absent edge only means that we do not know. */
export const revokeToken = async (config: SiteConfig, request: LogoutRequest): Promise<boolean> => {
  try {
    const response = await post(config, logoutPath, request);
    const answer = z.safeParse(logoutResponseSchema, await response.json());
    return answer.success && answer.data.revoked;
  } catch {
    return false;
  }
};
