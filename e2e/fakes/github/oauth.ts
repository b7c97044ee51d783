import { createHash, randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { consentPage, errorPage } from './pages.ts';
import type { OAuthClient, StandInUser } from './seed.ts';
import type { Tokens } from './tokens.ts';

interface PendingCode {
  readonly challenge: string | undefined;
  readonly redirectUri: string;
  readonly login: string;
  readonly scopes: readonly string[];
  readonly expiresAt: number;
}

export interface OAuthWorld {
  readonly client: OAuthClient;
  readonly users: readonly StandInUser[];
  readonly tokens: Tokens;
  /** A token the emulator knows as well, for this person. */
  readonly mint: (login: string, scopes: readonly string[]) => Promise<string>;
}

const documentation =
  'https://docs.github.com/apps/managing-oauth-apps/troubleshooting-oauth-app-access-token-request-errors';

/** GitHub answers a refused exchange with status 200. */
const refusals = {
  bad_verification_code: 'The code passed is incorrect or expired.',
  incorrect_client_credentials: 'The client_id and/or client_secret passed are incorrect.',
  redirect_uri_mismatch: 'The redirect_uri MUST match the registered callback URL for this application.',
} as const;

const s256 = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

const answer = (request: Request, fields: Record<string, string>): Response =>
  request.headers.get('accept')?.includes('application/json')
    ? Response.json(fields)
    : new Response(new URLSearchParams(fields), {
        headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      });

const refuse = (request: Request, error: keyof typeof refusals): Response =>
  answer(request, { error, error_description: refusals[error], error_uri: documentation });

const fieldsOf = async (request: Request): Promise<URLSearchParams> =>
  request.headers.get('content-type')?.includes('application/json')
    ? new URLSearchParams((await request.json()) as Record<string, string>)
    : new URLSearchParams(await request.text());

/** The consent page, the code exchange with PKCE, and the revocation of a token. */
export const oauthRoutes = ({ client, users, tokens, mint }: OAuthWorld) => {
  const codes = new Map<string, PendingCode>();
  const app = new Hono();

  const redeem = (params: URLSearchParams): PendingCode | keyof typeof refusals => {
    if (params.get('client_id') !== client.clientId || params.get('client_secret') !== client.clientSecret) {
      return 'incorrect_client_credentials';
    }
    const code = params.get('code') ?? '';
    const pending = codes.get(code);
    codes.delete(code);
    if (!pending || pending.expiresAt < Date.now()) return 'bad_verification_code';
    const redirectUri = params.get('redirect_uri');
    if (redirectUri !== null && redirectUri !== pending.redirectUri) return 'redirect_uri_mismatch';
    const proven =
      pending.challenge === undefined || s256(params.get('code_verifier') ?? '') === pending.challenge;
    return proven ? pending : 'bad_verification_code';
  };

  app.get('/login/oauth/authorize', (c) => {
    const asked = new URL(c.req.url).searchParams;
    const redirectUri = asked.get('redirect_uri') ?? client.redirectUris[0] ?? '';
    if (asked.get('client_id') !== client.clientId) {
      return c.html(errorPage('Not found', 'No application has this client_id.'), 404);
    }
    if (!client.redirectUris.includes(redirectUri)) {
      return c.html(
        errorPage('Be careful', 'The redirect_uri is not associated with this application.'),
        400,
      );
    }
    if (asked.has('code_challenge') && asked.get('code_challenge_method') !== 'S256') {
      return c.html(errorPage('Bad request', 'code_challenge_method must be S256.'), 400);
    }
    return c.html(
      consentPage({
        users,
        scopes: (asked.get('scope') ?? '').split(/[\s,]+/).filter(Boolean),
        hidden: {
          redirect_uri: redirectUri,
          state: asked.get('state') ?? '',
          code_challenge: asked.get('code_challenge') ?? '',
        },
      }),
    );
  });

  app.post('/login/oauth/consent', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const redirectUri = form.get('redirect_uri') ?? '';
    if (!client.redirectUris.includes(redirectUri)) {
      return c.html(
        errorPage('Be careful', 'The redirect_uri is not associated with this application.'),
        400,
      );
    }
    const target = new URL(redirectUri);
    if (form.get('decision') === 'authorize') {
      const code = randomBytes(10).toString('hex');
      codes.set(code, {
        challenge: form.get('code_challenge') || undefined,
        redirectUri,
        login: form.get('login') ?? '',
        scopes: form.getAll('scope'),
        expiresAt: Date.now() + 600_000,
      });
      target.searchParams.set('code', code);
    } else {
      target.searchParams.set('error', 'access_denied');
      target.searchParams.set('error_description', 'The user has denied your application access.');
    }
    target.searchParams.set('state', form.get('state') ?? '');
    return c.redirect(target.href, 302);
  });

  app.post('/login/oauth/access_token', async (c) => {
    const outcome = redeem(await fieldsOf(c.req.raw));
    if (typeof outcome === 'string') return refuse(c.req.raw, outcome);
    const token = await mint(outcome.login, outcome.scopes);
    return answer(c.req.raw, {
      access_token: token,
      token_type: 'bearer',
      scope: outcome.scopes.join(','),
    });
  });

  app.delete('/applications/:clientId/token', async (c) => {
    const basic = `Basic ${btoa(`${client.clientId}:${client.clientSecret}`)}`;
    if (c.req.param('clientId') !== client.clientId || c.req.header('authorization') !== basic) {
      return c.json(
        { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
        404,
      );
    }
    const body: unknown = await c.req.json().catch(() => null);
    const token =
      body !== null && typeof body === 'object' && 'access_token' in body ? body.access_token : null;
    if (typeof token !== 'string') {
      return c.json(
        { message: 'Validation Failed', documentation_url: 'https://docs.github.com/rest', status: '422' },
        422,
      );
    }
    if (!tokens.revoke(token)) {
      return c.json(
        { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
        404,
      );
    }
    return c.body(null, 204);
  });

  return { app, forget: () => codes.clear() };
};
