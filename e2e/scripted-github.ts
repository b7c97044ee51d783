import { createHash } from 'node:crypto';
import { callback } from '../scripts/lib/development.ts';
import { testOrigin } from '../scripts/lib/test-site.ts';
import { type Answer, json, type Received, scriptedServer, send } from '../src/edge/test/scripted-server.ts';
import { startWorkerd } from '../src/edge/test/workerd.ts';

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, x-github-api-version, accept, if-none-match',
  'access-control-expose-headers': 'x-oauth-scopes',
};

export const tokenPath = '/login/oauth/access_token';
const granted = { access_token: 'gho_scripted', token_type: 'bearer', scope: 'public_repo' };

/** Someone whose token is good, or no good. */
export const user =
  (scopes: string, status = 200): Answer =>
  (response, { method }) =>
    void response
      .writeHead(method === 'OPTIONS' ? 204 : status, {
        ...cors,
        'content-type': 'application/json',
        'x-oauth-scopes': scopes,
      })
      .end(
        method === 'OPTIONS'
          ? ''
          : JSON.stringify({ login: 'mira-k', name: 'Mira', message: 'Bad credentials' }),
      );

const s256 = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

const fieldsOf = ({ path, body }: Received): URLSearchParams =>
  body === '' ? new URL(path, 'http://github').searchParams : new URLSearchParams(body);

/** Real workerd with an edge service over a GitHub that answers as an attack needs it: at once, and exactly what is said. */
export const startScriptedGitHub = async () => {
  const github = await scriptedServer();
  const edge = await startWorkerd({
    PUBLIC_URL: 'http://localhost:8788',
    ALLOWED_ORIGINS: testOrigin,
    ALLOWED_REDIRECTS: callback(testOrigin),
    GITHUB_API_URL: github.url,
    GITHUB_WEB_URL: github.url,
    GITHUB_CLIENT_ID: 'Iv1.scripted',
    GITHUB_CLIENT_SECRET: 'scripted-secret-of-tests',
    ENCRYPTION_KEY: 'ab'.repeat(32),
  });
  let challenge = '';
  let used = new Set<string>();

  /** Agrees at once, and sends back the answer as it is changed. */
  const authorize =
    (change: (answer: URLSearchParams) => void): Answer =>
    (response, request) => {
      const asked = fieldsOf(request);
      challenge = asked.get('code_challenge') ?? '';
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.searchParams.set('code', 'c0de-of-mira');
      back.searchParams.set('state', asked.get('state') ?? '');
      change(back.searchParams);
      response.writeHead(302, { location: back.href }).end();
    };

  /** A code is good once, and only with the verifier of its challenge. */
  const redeem: Answer = (response, request) => {
    const fields = fieldsOf(request);
    const code = fields.get('code') ?? '';
    const good = !used.has(code) && s256(fields.get('code_verifier') ?? '') === challenge;
    used.add(code);
    json(good ? granted : { error: 'bad_verification_code' })(response, request);
  };

  const reset = (): void => {
    github.clear();
    used = new Set();
    github.on(
      '/login/oauth/authorize',
      authorize(() => {}),
    );
    github.on(tokenPath, redeem);
    github.on('/user', user('public_repo'));
    github.on('/attack', send(200, { 'content-type': 'text/html' }, '<!doctype html><title>attack</title>'));
  };
  reset();

  return {
    github,
    edgeUrl: edge.url,
    authorize,
    granted,
    reset,
    /** How often a code was sent on to GitHub. */
    redemptions: (): number => github.received.filter(({ path }) => path === tokenPath).length,
    close: async (): Promise<void> => {
      await edge.stop();
      await github.close();
    },
  };
};

export type ScriptedGitHub = Awaited<ReturnType<typeof startScriptedGitHub>>;
