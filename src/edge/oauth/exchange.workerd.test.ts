import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  clientSecret,
  type OAuthEdge,
  redirectUri,
  request,
  startOAuthEdge,
  tokenPath,
} from '../test/oauth-edge.ts';
import { type Answer, json, send } from '../test/scripted-server.ts';

const token = 'gho_16C7e42F292c6912E7710c838347Ae178B4a';
const exchangePath = '/api/GitHubOAuth/callback';
const granted = { access_token: token, token_type: 'bearer', scope: 'public_repo,read:user' };

let world: OAuthEdge;

beforeAll(async () => {
  world = await startOAuthEdge();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const exchange = (body: unknown, headers?: Record<string, string>) =>
  world.post(exchangePath, JSON.stringify(body), headers);

describe('POST /api/GitHubOAuth/callback', () => {
  test('trades the code for a token and adds only the client secret', async () => {
    world.github.on(tokenPath, json(granted));
    const { response, body, text } = await exchange(request, {
      cookie: 'a=b',
      authorization: 'Bearer visitor',
      'x-forwarded-for': '198.51.100.7',
    });
    expect(response.status).toBe(200);
    expect(body).toEqual({
      accessToken: token,
      tokenType: 'bearer',
      scopes: ['public_repo', 'read:user'],
      expiresIn: null,
      session: null,
    });
    const [asked] = world.github.received;
    expect(asked?.method).toBe('POST');
    expect(asked?.headers.accept).toBe('application/json');
    expect(asked?.headers.cookie).toBeUndefined();
    expect(asked?.headers.authorization).toBeUndefined();
    expect(asked?.headers['x-forwarded-for']).toBeUndefined();
    expect(Object.fromEntries(new URLSearchParams(asked?.body))).toEqual({
      client_id: 'Iv1.client',
      client_secret: clientSecret,
      code: request.code,
      code_verifier: request.codeVerifier,
      grant_type: 'authorization_code',
      redirect_uri: redirectUri,
    });
    world.expectNoLeak(text, token);
  });

  test('is never cached', async () => {
    world.github.on(tokenPath, json(granted));
    const { response } = await exchange(request);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('keeps a refresh token to itself and passes on the lifetime', async () => {
    world.github.on(tokenPath, json({ ...granted, expires_in: 28_800, refresh_token: 'ghr_stays_here' }));
    const { text, body } = await exchange(request);
    expect(text).not.toContain('ghr_stays_here');
    expect(body.expiresIn).toBe(28_800);
  });

  test('reports no scopes where GitHub granted none', async () => {
    world.github.on(tokenPath, json({ ...granted, scope: '' }));
    expect((await exchange(request)).body.scopes).toEqual([]);
  });

  describe('refuses a request of the wrong shape without asking GitHub', () => {
    const invalid: readonly [name: string, body: unknown, names: readonly string[]][] = [
      ['a missing code', { ...request, code: undefined }, ['code']],
      ['an empty code', { ...request, code: '' }, ['code']],
      ['a code with a space', { ...request, code: 'a b' }, ['code']],
      ['a code with a line break', { ...request, code: 'a\r\nx: y' }, ['code']],
      ['a code beyond ASCII', { ...request, code: 'cödé' }, ['code']],
      ['a code of 513 characters', { ...request, code: 'a'.repeat(513) }, ['code']],
      ['a number for a code', { ...request, code: 7 }, ['code']],
      ['a list for a code', { ...request, code: [request.code] }, ['code']],
      ['a missing state', { ...request, state: undefined }, ['state']],
      ['a short state', { ...request, state: 'S'.repeat(42) }, ['state']],
      ['a state with a final newline', { ...request, state: `${'S'.repeat(43)}\n` }, ['state']],
      ['a missing verifier', { ...request, codeVerifier: undefined }, ['codeVerifier']],
      ['a verifier of 42 characters', { ...request, codeVerifier: 'v'.repeat(42) }, ['codeVerifier']],
      ['a verifier of 129 characters', { ...request, codeVerifier: 'v'.repeat(129) }, ['codeVerifier']],
      ['a verifier with a plus', { ...request, codeVerifier: `+${'v'.repeat(43)}` }, ['codeVerifier']],
      ['a missing redirect address', { ...request, redirectUri: undefined }, ['redirectUri']],
      ['a secret of the visitor’s own', { ...request, client_secret: 'x' }, []],
      ['no word on remembering', { ...request, remember: undefined }, ['remember']],
      ['a text for remembering', { ...request, remember: 'yes' }, ['remember']],
      ['a list', [request], []],
      ['null', null, []],
      ['a string', 'code', []],
    ];

    test.each(invalid)('%s', async (_, body, names) => {
      const { response, body: problem, text } = await exchange(body);
      expect(response.status).toBe(400);
      expect(problem.code).toBe('request-invalid');
      expect(problem.names).toEqual(names);
      expect(world.github.received).toEqual([]);
      world.expectNoLeak(text, token);
    });

    test.each([
      ['nothing', ''],
      ['half an object', '{"code":'],
      ['a form', 'code=abc&state=def'],
      ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
      ['ten thousand brackets', '['.repeat(8_000)],
    ])('%s', async (_, body) => {
      const { response, body: problem } = await world.post(exchangePath, body);
      expect(response.status).toBe(400);
      expect(problem.code).toBe('body-not-json');
      expect(world.github.received).toEqual([]);
    });

    test('more than 8 KB', async () => {
      const { response, body } = await exchange({ ...request, code: 'a'.repeat(9_000) });
      expect(response.status).toBe(413);
      expect(body.code).toBe('body-too-large');
    });

    test.each([
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/jsonp',
      '',
    ])('content type %j', async (type) => {
      const { response, body } = await exchange(request, { 'content-type': type });
      expect(response.status).toBe(415);
      expect(body.code).toBe('content-type-not-json');
    });

    test('a prototype in the body', async () => {
      const { response } = await world.post(exchangePath, `{"__proto__":${JSON.stringify(request)}}`);
      expect(response.status).toBe(400);
    });
  });

  describe('refuses a redirect address that is not exactly an allowed one', () => {
    test.each([
      'https://evil.example/settings/?tab=github&oauth=callback',
      'https://site.example/settings/',
      'https://site.example/settings/?tab=github&oauth=callback&next=//evil.example',
      'https://site.example/settings/?oauth=callback&tab=github',
      'https://site.example/settings/../settings/?tab=github&oauth=callback',
      'https://SITE.example/settings/?tab=github&oauth=callback',
      'https://site.example@evil.example/settings/?tab=github&oauth=callback',
      'http://site.example/settings/?tab=github&oauth=callback',
      'javascript:alert(1)',
    ])('%s', async (address) => {
      const { response, body } = await exchange({ ...request, redirectUri: address });
      expect(response.status).toBe(400);
      expect(body.code).toBe('redirect-not-allowed');
      expect(world.github.received).toEqual([]);
    });
  });

  describe('puts what GitHub answers into words of its own', () => {
    const refused = (error: unknown): Answer =>
      json({ error, error_description: `because ${clientSecret}`, error_uri: 'https://docs.github.com' });
    const html = send.bind(null, 502, { 'content-type': 'text/html' });
    const cases: readonly [name: string, answer: Answer, status: number, code: string][] = [
      ['a used or expired code', refused('bad_verification_code'), 400, 'code-refused'],
      ['a wrong client secret', refused('incorrect_client_credentials'), 502, 'client-refused'],
      ['an unregistered redirect address', refused('redirect_uri_mismatch'), 502, 'redirect-mismatch'],
      ['a suspended application', refused('application_suspended'), 502, 'application-suspended'],
      ['an unverified address', refused('unverified_user_email'), 403, 'email-unverified'],
      ['a refusal nobody has heard of', refused('constructor'), 502, 'github-refused'],
      ['a refusal that is no string', refused({ toString: 'bad_verification_code' }), 502, 'github-refused'],
      ['an HTML 502', html('<h1>Unicorn</h1>'), 502, 'github-invalid'],
      ['an HTML 200', send(200, { 'content-type': 'text/html' }, '<h1>Hi</h1>'), 502, 'github-invalid'],
      ['JSON with status 500', json(granted, 500), 502, 'github-invalid'],
      ['JSON with status 429', json({ message: 'slow down' }, 429), 502, 'github-invalid'],
      ['nothing at all', send(200, { 'content-type': 'application/json' }), 502, 'github-invalid'],
      [
        'half of the JSON',
        send(200, { 'content-type': 'application/json' }, '{"access_tok'),
        502,
        'github-invalid',
      ],
      [
        'a form',
        send(200, { 'content-type': 'application/x-www-form-urlencoded' }, `access_token=${token}`),
        502,
        'github-invalid',
      ],
      ['a list', json([granted]), 502, 'github-invalid'],
      ['null', json(null), 502, 'github-invalid'],
      ['no token', json({ ...granted, access_token: undefined }), 502, 'github-invalid'],
      ['an empty token', json({ ...granted, access_token: '' }), 502, 'github-invalid'],
      ['a token with a line break', json({ ...granted, access_token: 'gho_\r\nx' }), 502, 'github-invalid'],
      ['a token that is a number', json({ ...granted, access_token: 7 }), 502, 'github-invalid'],
      ['no token type', json({ ...granted, token_type: undefined }), 502, 'github-invalid'],
      ['a token type of another kind', json({ ...granted, token_type: 'mac' }), 502, 'github-invalid'],
      ['scopes that are no string', json({ ...granted, scope: ['repo'] }), 502, 'github-invalid'],
      ['a lifetime that is no number', json({ ...granted, expires_in: 'soon' }), 502, 'github-invalid'],
      ['a negative lifetime', json({ ...granted, expires_in: -1 }), 502, 'github-invalid'],
      ['more than 64 KB', json({ ...granted, padding: 'x'.repeat(70_000) }), 502, 'github-invalid'],
    ];

    test.each(cases)('%s', async (_, answer, status, code) => {
      world.github.on(tokenPath, answer);
      const { response, body, text } = await exchange(request);
      expect({ status: response.status, code: body.code }).toEqual({ status, code });
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(text).not.toContain(token);
      world.expectNoLeak(text, token);
    });
  });

  test('answers 429 once a visitor asks too often, and leaves the others alone', async () => {
    const ask = (ip: string) => exchange({}, { 'cf-connecting-ip': ip });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 62; attempt += 1)
      statuses.push((await ask('203.0.113.9')).response.status);
    const { response, body } = await ask('203.0.113.9');
    expect(statuses[0]).toBe(400);
    expect(response.status).toBe(429);
    expect(body.code).toBe('rate-limited');
    expect(response.headers.get('retry-after')).toBe('60');
    expect((await ask('203.0.113.10')).response.status).toBe(400);
    expect(JSON.stringify(world.edge.getLogs())).not.toContain('203.0.113');
  });
});
