import { Hono } from 'hono';
import type { Client } from '../clients.ts';
import { consentPage, errorPage } from '../pages.ts';
import type { StandInUser } from '../seed.ts';
import type { Codes } from './codes.ts';

export interface ConsentWorld {
  readonly clients: readonly Client[];
  readonly codes: Codes;
  readonly users: readonly StandInUser[];
}

const foreignRedirect = errorPage('Be careful', 'The redirect_uri is not associated with this application.');

/** Where a person agrees, or not, and is sent back with a code. */
export const consentRoutes = ({ clients, codes, users }: ConsentWorld): Hono => {
  const app = new Hono();

  app.get('/login/oauth/authorize', (c) => {
    const asked = new URL(c.req.url).searchParams;
    const client = clients.find(({ clientId }) => clientId === asked.get('client_id'));
    if (!client) return c.html(errorPage('Not found', 'No application has this client_id.'), 404);
    const redirectUri = asked.get('redirect_uri') ?? client.redirectUris[0] ?? '';
    if (!client.redirectUris.includes(redirectUri)) return c.html(foreignRedirect, 400);
    if (asked.has('code_challenge') && asked.get('code_challenge_method') !== 'S256') {
      return c.html(errorPage('Bad request', 'code_challenge_method must be S256.'), 400);
    }
    const scopes = (asked.get('scope') ?? '').split(/[\s,]+/).filter(Boolean);
    return c.html(
      consentPage({
        users,
        asks: client.kind === 'app' ? 'permissions' : scopes,
        hidden: {
          client_id: client.clientId,
          redirect_uri: redirectUri,
          state: asked.get('state') ?? '',
          code_challenge: asked.get('code_challenge') ?? '',
        },
      }),
    );
  });

  app.post('/login/oauth/consent', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const named = form.get('client_id');
    const client = clients.find(({ clientId }) => named === null || named === clientId);
    const redirectUri = form.get('redirect_uri') ?? '';
    if (!client?.redirectUris.includes(redirectUri)) return c.html(foreignRedirect, 400);
    const target = new URL(redirectUri);
    if (form.get('decision') === 'authorize') {
      const code = codes.issue({
        clientId: client.clientId,
        challenge: form.get('code_challenge') || undefined,
        redirectUri,
        login: form.get('login') ?? '',
        scopes: client.kind === 'app' ? [] : form.getAll('scope'),
      });
      target.searchParams.set('code', code);
    } else {
      target.searchParams.set('error', 'access_denied');
      target.searchParams.set('error_description', 'The user has denied your application access.');
    }
    target.searchParams.set('state', form.get('state') ?? '');
    return c.redirect(target.href, 302);
  });

  return app;
};
