import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import {
  type ExchangeRequest,
  type ExchangeResponse,
  exchangePath,
  exchangeResponseSchema,
  type LogoutRequest,
  logoutPath,
  logoutResponseSchema,
  type OAuthProblemCode,
  problemSchema,
} from '../core/contract.ts';
import type { SignInReason } from '../core/sign-in.ts';

const reasons: Record<OAuthProblemCode, SignInReason> = {
  'code-refused': 'exchange-refused',
  'redirect-not-allowed': 'application-refused',
  'redirect-mismatch': 'application-refused',
  'client-refused': 'application-refused',
  'application-suspended': 'application-refused',
  'email-unverified': 'email-unverified',
  'github-refused': 'exchange-refused',
  'github-invalid': 'edge-unavailable',
  'github-unreachable': 'edge-unavailable',
  'github-timeout': 'edge-unavailable',
};

const deadline = 12_000;

const post = (config: SiteConfig, path: string, body: ExchangeRequest | LogoutRequest): Promise<Response> => {
  const edge = config.edgeUrl === '' ? location.origin : config.edgeUrl;
  return fetch(new URL(path, edge), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    cache: 'no-store',
    signal: AbortSignal.timeout(deadline),
  });
};

const refusal = (status: number, body: unknown): SignInReason => {
  if (status === 503) return 'edge-not-configured';
  const problem = z.safeParse(problemSchema, body);
  const code = problem.success ? problem.data.code : '';
  return code in reasons ? reasons[code as OAuthProblemCode] : 'edge-unavailable';
};

/** The edge adds the client secret and hands the token back; it keeps nothing. */
export const exchangeCode = async (
  config: SiteConfig,
  request: ExchangeRequest,
): Promise<Result<ExchangeResponse, SignInReason>> => {
  try {
    const response = await post(config, exchangePath, request);
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) return err(refusal(response.status, body));
    const token = z.safeParse(exchangeResponseSchema, body);
    return token.success ? ok(token.data) : err('edge-unavailable');
  } catch {
    return err(navigator.onLine ? 'edge-unavailable' : 'offline');
  }
};

/** Whether GitHub has withdrawn the token; a lost network or an absent edge only means that we do not know. */
export const revokeToken = async (config: SiteConfig, accessToken: string): Promise<boolean> => {
  try {
    const response = await post(config, logoutPath, { accessToken });
    const answer = z.safeParse(logoutResponseSchema, await response.json());
    return answer.success && answer.data.revoked;
  } catch {
    return false;
  }
};
