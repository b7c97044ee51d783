import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { GitHubStandIn } from '../github.ts';
import { app, client, redirectUri, s256, speakTo, startForTests, verifier } from './testing.ts';

let github: GitHubStandIn;
let call: ReturnType<typeof speakTo>['call'];
let consent: ReturnType<typeof speakTo>['consent'];
let codeFor: ReturnType<typeof speakTo>['codeFor'];
let exchange: ReturnType<typeof speakTo>['exchange'];

beforeAll(async () => {
  github = await startForTests();
  ({ call, consent, codeFor, exchange } = speakTo(github));
});

afterAll(() => github.close());
afterEach(async () => {
  vi.useRealTimers();
  await github.reset();
});

const authorizePath = (changes: Record<string, string> = {}): string =>
  `/login/oauth/authorize?${new URLSearchParams({
    client_id: client.clientId,
    redirect_uri: redirectUri,
    scope: 'public_repo',
    state: 'the-state',
    code_challenge: s256(verifier),
    code_challenge_method: 'S256',
    ...changes,
  })}`;

const redeem = async (changes: Record<string, string> = {}, headers?: Record<string, string>) =>
  exchange(
    client,
    {
      code: changes['code'] ?? (await codeFor()),
      redirect_uri: redirectUri,
      code_verifier: verifier,
      ...changes,
    },
    headers,
  );

describe('GET /login/oauth/authorize', () => {
  test('shows a consent page that carries the request and escapes it', async () => {
    const page = await call(authorizePath({ state: '"><script>x</script>' }));
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('value="mira-k"');
    expect(html).toContain('value="lin-w"');
    expect(html).toContain('name="scope" value="public_repo"');
    expect(html).toContain('>Authorize</button>');
    expect(html).not.toContain('<script>');
  });

  test.each([
    ['a client nobody knows', { client_id: 'other' }, 404],
    ['a redirect address that is not registered', { redirect_uri: 'https://evil.example/' }, 400],
    ['a challenge that is not S256', { code_challenge_method: 'plain' }, 400],
  ])('refuses %s', async (_, changes, status) => {
    expect((await call(authorizePath(changes))).status).toBe(status);
  });
});

describe('POST /login/oauth/consent', () => {
  test('goes back with a code and the state, keeping the query of the redirect address', async () => {
    const back = await consent();
    expect(back.origin + back.pathname).toBe('http://localhost:8788/settings/');
    expect(Object.fromEntries(back.searchParams)).toEqual({
      tab: 'github',
      oauth: 'callback',
      code: expect.stringMatching(/^[0-9a-f]{20}$/),
      state: 'the-state',
    });
  });

  test('goes back with access_denied after Cancel', async () => {
    const back = await consent({ decision: 'cancel' });
    expect(back.searchParams.get('error')).toBe('access_denied');
    expect(back.searchParams.get('state')).toBe('the-state');
    expect(back.searchParams.has('code')).toBe(false);
  });
});

describe('POST /login/oauth/access_token', () => {
  test('answers the right verifier with a token that works and does not end', async () => {
    const granted = await (await redeem()).json();
    expect(granted).toEqual({
      access_token: expect.stringMatching(/^gho_[A-Za-z0-9]{36}$/),
      token_type: 'bearer',
      scope: 'public_repo',
    });
    vi.useFakeTimers({ now: Date.now() + 365 * 86_400_000, toFake: ['Date'] });
    expect(await (await call('/user', granted.access_token)).json()).toMatchObject({ login: 'mira-k' });
  });

  test('answers in a form unless JSON is asked for', async () => {
    const response = await redeem({}, { accept: '*/*' });
    expect(response.headers.get('content-type')).toContain('application/x-www-form-urlencoded');
    expect(new URLSearchParams(await response.text()).get('token_type')).toBe('bearer');
  });

  test.each([
    ['a wrong verifier', { code_verifier: 'w'.repeat(43) }, 'bad_verification_code'],
    ['no verifier', { code_verifier: '' }, 'bad_verification_code'],
    ['the challenge for a verifier', { code_verifier: s256(verifier) }, 'bad_verification_code'],
    ['a code nobody issued', { code: randomBytes(10).toString('hex') }, 'bad_verification_code'],
    ['a wrong secret', { client_secret: 'guess' }, 'incorrect_client_credentials'],
    ['another application’s secret', { client_secret: app.clientSecret }, 'incorrect_client_credentials'],
    ['another redirect address', { redirect_uri: 'http://localhost:8788/' }, 'redirect_uri_mismatch'],
  ])('answers %s with 200 and an error', async (_, changes, error) => {
    const response = await redeem(changes);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ error, error_description: expect.any(String) });
  });

  test('takes a code once', async () => {
    const code = await codeFor();
    expect(await (await redeem({ code })).json()).toHaveProperty('access_token');
    expect(await (await redeem({ code })).json()).toMatchObject({ error: 'bad_verification_code' });
  });

  test('forgets a code after one wrong verifier', async () => {
    const code = await codeFor();
    await redeem({ code, code_verifier: 'w'.repeat(43) });
    expect(await (await redeem({ code })).json()).toMatchObject({ error: 'bad_verification_code' });
  });

  test('forgets a code after ten minutes', async () => {
    const code = await codeFor();
    vi.useFakeTimers({ now: Date.now() + 600_001, toFake: ['Date'] });
    expect(await (await redeem({ code })).json()).toMatchObject({ error: 'bad_verification_code' });
  });

  test('gives a code of one application to no other', async () => {
    const code = await codeFor({ client_id: app.clientId });
    expect(await (await redeem({ code })).json()).toMatchObject({ error: 'bad_verification_code' });
  });

  test('cannot be read by a page on another origin', async () => {
    const response = await redeem();
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect((await call('/login/oauth/access_token', undefined, { method: 'OPTIONS' })).status).toBe(404);
  });
});

describe('DELETE /applications/:clientId/token', () => {
  const basic = ({ clientId, clientSecret } = client) => ({
    authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
  });
  const revoke = (body: string, headers: Record<string, string> = basic(), clientId = client.clientId) =>
    call(`/applications/${clientId}/token`, undefined, { method: 'DELETE', headers, body });
  const carrying = (token: string): string => JSON.stringify({ access_token: token });

  test('makes the token worthless', async () => {
    const token = await github.issueToken('mira-k', ['public_repo']);
    expect((await revoke(carrying(token))).status).toBe(204);
    expect((await call('/user', token)).status).toBe(401);
    expect((await revoke(carrying(token))).status).toBe(404);
  });

  test('takes the refresh token of an App’s token with it', async () => {
    const { accessToken, refreshToken } = github.issueAppTokens('mira-k');
    expect((await revoke(carrying(accessToken), basic(app), app.clientId)).status).toBe(204);
    expect((await call('/user', accessToken)).status).toBe(401);
    const refreshed = await exchange(app, { grant_type: 'refresh_token', refresh_token: refreshToken });
    expect(await refreshed.json()).toMatchObject({ error: 'bad_refresh_token' });
  });

  test('leaves the tokens of other applications and of people alone', async () => {
    const { accessToken } = github.issueAppTokens('mira-k');
    const personal = github.issuePersonalToken('mira-k', 'classic', ['repo']);
    expect((await revoke(carrying(accessToken))).status).toBe(404);
    expect((await revoke(carrying(personal))).status).toBe(404);
    expect((await call('/user', accessToken)).status).toBe(200);
    expect((await call('/user', personal)).status).toBe(200);
  });

  test.each([
    ['a wrong secret', basic({ ...client, clientSecret: 'guess' }), 401],
    ['no credentials', {}, 401],
    ['another application’s credentials', basic(app), 404],
  ])('answers %s with a refusal', async (_, headers, status) => {
    const token = await github.issueToken('mira-k', ['public_repo']);
    expect((await revoke(carrying(token), headers)).status).toBe(status);
    expect((await call('/user', token)).status).toBe(200);
  });

  test.each(['', '{}', '{"access_token":7}'])('answers %j with 422', async (body) => {
    expect((await revoke(body)).status).toBe(422);
  });
});
