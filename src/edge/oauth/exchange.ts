import * as oauth from 'oauth4webapi';
import { err, ok, type Result } from '#lib/result.ts';
import {
  type ExchangeRequest,
  type ExchangeResponse,
  exchangeResponseSchema,
  issuerOf,
  type OAuthProblemCode,
} from '#platform/github/core/contract.ts';
import type { GitHubAddresses, OAuthSettings } from '../config.ts';
import type { Outbound, OutboundFailure } from '../outbound.ts';
import { parseJson } from '../text.ts';
import { githubFailure } from './failure.ts';

const maxBytes = 64 * 1024;

/** GitHub's refusals arrive with status 200 and these words in `error`. */
const refusals: ReadonlyMap<string, OAuthProblemCode> = new Map([
  ['bad_verification_code', 'code-refused'],
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

/** The refresh token, where there is one, does not leave the edge. */
const grantOf = (token: oauth.TokenEndpointResponse): Result<ExchangeResponse, OAuthProblemCode> => {
  const grant = exchangeResponseSchema.safeParse({
    accessToken: token.access_token,
    tokenType: token.token_type,
    scopes: (token.scope ?? '').split(/[\s,]+/).filter(Boolean),
    expiresIn: token.expires_in ?? null,
  });
  return grant.success ? ok(grant.data) : err('github-invalid');
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

export interface ExchangeWorld {
  readonly github: GitHubAddresses;
  readonly settings: OAuthSettings;
  readonly outbound: Outbound;
}

/** Trades a code for a token at GitHub, adding nothing but the client secret. The browser that made `state` judged it. */
export const exchange = async (
  { github, settings, outbound }: ExchangeWorld,
  request: ExchangeRequest,
): Promise<Result<ExchangeResponse, OAuthProblemCode>> => {
  const server = {
    issuer: issuerOf(github.webUrl),
    token_endpoint: `${github.webUrl}/login/oauth/access_token`,
  };
  const client = { client_id: settings.clientId };
  const parameters = new URLSearchParams({ code: request.code, state: request.state });
  try {
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.ClientSecretPost(settings.clientSecret),
      oauth.validateAuthResponse(server, client, parameters, request.state),
      request.redirectUri,
      request.codeVerifier,
      {
        [oauth.customFetch]: fetchThrough(outbound),
        [oauth.allowInsecureRequests]: github.webUrl.startsWith('http:'),
      },
    );
    const refusal = await refusalIn(response);
    if (refusal !== null) return err(refusal);
    return grantOf(await oauth.processAuthorizationCodeResponse(server, client, response));
  } catch (cause) {
    return err(cause instanceof Unanswered ? githubFailure(cause.failure) : 'github-invalid');
  }
};
