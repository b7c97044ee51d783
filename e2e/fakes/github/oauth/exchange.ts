import { Hono } from 'hono';
import type { Client } from '../clients.ts';
import { appTokenSeconds, refreshTokenSeconds, type TokenPair, type Tokens } from '../tokens.ts';
import type { Codes } from './codes.ts';
import { fieldsAnswer, fieldsOf } from './fields.ts';

const documentation =
  'https://docs.github.com/apps/managing-oauth-apps/troubleshooting-oauth-app-access-token-request-errors';

const refusals = {
  bad_verification_code: 'The code passed is incorrect or expired.',
  bad_refresh_token: 'The refresh token passed is incorrect or expired.',
  incorrect_client_credentials: 'The client_id and/or client_secret passed are incorrect.',
  redirect_uri_mismatch: 'The redirect_uri MUST match the registered callback URL for this application.',
} as const;

type Refusal = keyof typeof refusals;
type Fields = Readonly<Record<string, string | number>>;

const pairFields = ({ accessToken, refreshToken }: TokenPair): Fields => ({
  access_token: accessToken,
  expires_in: appTokenSeconds,
  refresh_token: refreshToken,
  refresh_token_expires_in: refreshTokenSeconds,
  token_type: 'bearer',
  scope: '',
});

export interface ExchangeWorld {
  readonly clients: readonly Client[];
  readonly codes: Codes;
  readonly tokens: Tokens;
}

/** A code or a refresh token for an access token. GitHub answers a refusal with status 200. */
export const exchangeRoutes = ({ clients, codes, tokens }: ExchangeWorld): Hono => {
  const redeem = (client: Client, params: URLSearchParams): Fields | Refusal => {
    const consented = codes.redeem(params);
    if (typeof consented === 'string') return consented;
    const { login, scopes } = consented;
    const { clientId } = client;
    if (client.kind === 'app') return pairFields(tokens.issuePair(login, clientId));
    const accessToken = tokens.issue({ login, kind: 'oauth', scopes, clientId });
    return { access_token: accessToken, token_type: 'bearer', scope: scopes.join(',') };
  };

  const refresh = (client: Client, params: URLSearchParams): Fields | Refusal => {
    const pair = tokens.refresh(params.get('refresh_token') ?? '', client.clientId);
    return pair ? pairFields(pair) : 'bad_refresh_token';
  };

  return new Hono().post('/login/oauth/access_token', async (c) => {
    const params = await fieldsOf(c.req.raw);
    const client = clients.find(
      ({ clientId, clientSecret }) =>
        clientId === params.get('client_id') && clientSecret === params.get('client_secret'),
    );
    const outcome = !client
      ? 'incorrect_client_credentials'
      : params.get('grant_type') === 'refresh_token'
        ? refresh(client, params)
        : redeem(client, params);
    if (typeof outcome !== 'string') return fieldsAnswer(c.req.raw, outcome);
    const refusal = { error: outcome, error_description: refusals[outcome], error_uri: documentation };
    return fieldsAnswer(c.req.raw, refusal);
  });
};
