import * as oauth from 'oauth4webapi';
import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import { issuerOf, type OAuthProblemCode, tokenResponseSchema } from '#platform/github/core/contract.ts';
import type { GitHubAddresses, OAuthSettings } from '../config.ts';
import type { Outbound, OutboundFailure } from '../outbound.ts';
import { parseJson } from '../text.ts';
import { githubFailure } from './failure.ts';

export interface OAuthWorld {
  readonly github: GitHubAddresses;
  readonly settings: OAuthSettings;
  readonly outbound: Outbound;
}

/** What GitHub handed out. Lifetimes are seconds; null where it names none. */
export interface Grant {
  readonly accessToken: string;
  readonly scopes: readonly string[];
  readonly expiresIn: number | null;
  readonly refresh: { readonly token: string; readonly expiresIn: number } | null;
}

const maxBytes = 64 * 1024;
/** Six months, as GitHub documents it, should an answer not say. */
const refreshLifetime = 15_897_600;

/** GitHub's refusals arrive with status 200 and these words in `error`. */
const refusals: ReadonlyMap<string, OAuthProblemCode> = new Map([
  ['bad_verification_code', 'code-refused'],
  ['bad_refresh_token', 'session-ended'],
  ['incorrect_client_credentials', 'client-refused'],
  ['redirect_uri_mismatch', 'redirect-mismatch'],
  ['application_suspended', 'application-suspended'],
  ['unverified_user_email', 'email-unverified'],
]);

const refusalIn = async (response: Response): Promise<OAuthProblemCode | null> => {
  const body = parseJson(await response.clone().text());
  if (typeof body !== 'object' || body === null || !('error' in body)) return null;
  return (typeof body.error === 'string' && refusals.get(body.error)) || 'github-refused';
};

const { accessToken, tokenType, expiresIn } = tokenResponseSchema.shape;
const grantSchema = z.object({
  access_token: accessToken,
  token_type: tokenType,
  scope: z.optional(z.string()),
  expires_in: z.optional(expiresIn),
  refresh_token: z.optional(accessToken),
  refresh_token_expires_in: z.optional(expiresIn),
});

const grantFrom = (answer: oauth.TokenEndpointResponse): Result<Grant, OAuthProblemCode> => {
  const checked = grantSchema.safeParse(answer);
  if (!checked.success) return err('github-invalid');
  const {
    access_token,
    scope = '',
    expires_in = null,
    refresh_token,
    refresh_token_expires_in,
  } = checked.data;
  return ok({
    accessToken: access_token,
    scopes: scope.split(/[\s,]+/).filter(Boolean),
    expiresIn: expires_in,
    refresh:
      refresh_token === undefined
        ? null
        : { token: refresh_token, expiresIn: refresh_token_expires_in ?? refreshLifetime },
  });
};

class Unanswered extends Error {
  readonly failure: OutboundFailure;

  constructor(failure: OutboundFailure) {
    super(failure);
    this.failure = failure;
  }
}

const fetchThrough =
  (outbound: Outbound) =>
  async (url: string, init: RequestInit): Promise<Response> => {
    const received = await outbound(url, { ...init, maxBytes });
    if (!received.ok) throw new Unanswered(received.error);
    const { status, contentType, body } = received.value;
    return new Response(body, { status, headers: { 'content-type': contentType } });
  };

/** One kind of grant: how it is asked for and how its answer is checked. */
export interface GrantRequest {
  readonly send: (
    server: oauth.AuthorizationServer,
    client: oauth.Client,
    authentication: oauth.ClientAuth,
    options: oauth.TokenEndpointRequestOptions,
  ) => Promise<Response>;
  readonly process: (
    server: oauth.AuthorizationServer,
    client: oauth.Client,
    response: Response,
  ) => Promise<oauth.TokenEndpointResponse>;
}

/** Asks GitHub for a token, adding nothing but the client secret; what it refuses becomes a code of ours. */
export const askForToken = async (
  { github, settings, outbound }: OAuthWorld,
  { send, process }: GrantRequest,
): Promise<Result<Grant, OAuthProblemCode>> => {
  const server = {
    issuer: issuerOf(github.webUrl),
    token_endpoint: `${github.webUrl}/login/oauth/access_token`,
  };
  const client = { client_id: settings.clientId };
  try {
    const response = await send(server, client, oauth.ClientSecretPost(settings.clientSecret), {
      [oauth.customFetch]: fetchThrough(outbound),
      [oauth.allowInsecureRequests]: github.webUrl.startsWith('http:'),
    });
    const refusal = await refusalIn(response);
    if (refusal !== null) return err(refusal);
    return grantFrom(await process(server, client, response));
  } catch (cause) {
    return err(cause instanceof Unanswered ? githubFailure(cause.failure) : 'github-invalid');
  }
};
