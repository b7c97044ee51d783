import { Hono } from 'hono';
import { notFound, unauthorized, validation } from '../answers.ts';
import type { Client } from '../clients.ts';
import { toResponse } from '../faults.ts';
import type { Tokens } from '../tokens.ts';
import { fieldsOf } from './fields.ts';

/** An application takes back a token of its own; the refresh token goes with it. */
export const revocationRoutes = (clients: readonly Client[], tokens: Tokens): Hono =>
  new Hono().delete('/applications/:clientId/token', async (c) => {
    const given = c.req.header('authorization');
    const client = clients.find(
      ({ clientId, clientSecret }) => given === `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
    );
    if (!client) return toResponse(unauthorized);
    if (client.clientId !== c.req.param('clientId')) return toResponse(notFound);
    const token = (await fieldsOf(c.req.raw)).get('access_token');
    if (token === null) {
      return toResponse(
        validation([{ resource: 'OauthAccess', field: 'access_token', code: 'missing_field' }]),
      );
    }
    const isOurs = tokens.find(token)?.clientId === client.clientId;
    return isOurs && tokens.revoke(token) ? c.body(null, 204) : toResponse(notFound);
  });
