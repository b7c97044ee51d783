import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clientSecret, tokenPath } from '../test/oauth-edge.ts';
import { type Answer, json, send } from '../test/scripted-server.ts';
import {
  cookieIn,
  elsewhere,
  pair,
  pairOf,
  type SessionVisitor,
  secrets,
  startSessionVisitor,
} from '../test/session-visitor.ts';

let world: SessionVisitor;

beforeAll(async () => {
  world = await startSessionVisitor();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const asked = () => world.github.received.map(({ body }) => Object.fromEntries(new URLSearchParams(body)));

describe('signing in where tokens expire', () => {
  test('seals the refresh token in a cookie that no script reads, and names the session', async () => {
    const { setCookie, session, body, text } = await world.signIn();
    expect(session).toEqual({ id: expect.stringMatching(/^[\w-]{22}$/), serial: 0 });
    expect(body).toMatchObject({ accessToken: 'ghu_access0', expiresIn: 28_800 });
    expect(setCookie).toMatch(new RegExp(`^__Host-hagicode-session-${session.id}=[\\w.-]+; `));
    expect(setCookie).toContain('; Path=/');
    expect(setCookie).toContain('; HttpOnly');
    expect(setCookie).toContain('; Secure');
    expect(setCookie).not.toMatch(/Domain|ghr_|ghu_/);
    expect(text).not.toContain('ghr_');
    world.expectNoLeak(text, ...secrets);
  });

  test('lets the cookie outlive the browser only for who asked to be remembered', async () => {
    expect((await world.signIn(pair(0), false)).setCookie).not.toContain('Max-Age');
    expect((await world.signIn(pair(0), true)).setCookie).toMatch(/Max-Age=1589\d{4}/);
  });

  test('keeps the cookie within the site, or apart for each site where the pages are on another origin', async () => {
    const here = (await world.signIn()).setCookie;
    expect(here).toContain('SameSite=Strict');
    expect(here).not.toContain('Partitioned');
    const there = (await world.signIn(pair(0), false, elsewhere)).setCookie;
    expect(there).toContain('SameSite=None');
    expect(there).toContain('Partitioned');
  });

  test('holds at most four sessions: the oldest makes room', async () => {
    let jar: string[] = [];
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      const answer = pair(0, { refresh_token_expires_in: 15_000_000 + n });
      const { cookie, setCookie, session } = await world.signIn(answer, false, world.own, jar.join('; '));
      ids.push(session.id);
      jar.push(n === 4 ? '' : cookie);
      if (n === 4) {
        expect(setCookie).toContain(`hagicode-session-${ids[0]}=; Max-Age=0`);
        expect(setCookie).not.toContain(`hagicode-session-${ids[1]}=;`);
      } else jar = jar.filter(Boolean);
    }
  });

  test('opens no session where GitHub gives no refresh token', async () => {
    const { refresh_token: _, ...bare } = pair(0);
    const { setCookie, session } = await world.signIn(bare as ReturnType<typeof pair>);
    expect([setCookie, session]).toEqual(['', null]);
  });
});

describe('POST /api/github/refresh', () => {
  test('trades the sealed refresh token for a new pair and counts up', async () => {
    const { session, cookie } = await world.signIn();
    world.reset();
    world.github.on(tokenPath, json(pair(1)));
    const { response, body, text } = await world.renew(session, cookie);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(body).toEqual({
      accessToken: 'ghu_access1',
      tokenType: 'bearer',
      scopes: [],
      expiresIn: 28_800,
      session: { id: session.id, serial: 1 },
    });
    expect(asked()).toEqual([
      {
        client_id: 'Iv1.client',
        client_secret: clientSecret,
        grant_type: 'refresh_token',
        refresh_token: 'ghr_refresh0',
      },
    ]);
    expect(text).not.toContain('ghr_');
    world.expectNoLeak(text, ...secrets);
  });

  test('answers who comes later with the token that is there, without asking GitHub', async () => {
    const { session, cookie } = await world.signIn();
    world.github.on(tokenPath, json(pair(1)));
    const first = await world.renew(session, cookie);
    world.reset();
    const second = await world.renew(session, pairOf(cookieIn(first.response)));
    expect(second.body).toMatchObject({ accessToken: 'ghu_access1', session: { serial: 1 } });
    expect(world.github.received).toEqual([]);
  });

  test('tells whether the cookie arrived when asked for anything newer than nothing', async () => {
    const { session, cookie } = await world.signIn();
    world.reset();
    expect((await world.renew(session, cookie, { newerThan: -1 })).body.accessToken).toBe('ghu_access0');
    expect((await world.renew(session, '', { newerThan: -1 })).body.code).toBe('session-missing');
    expect(world.github.received).toEqual([]);
  });

  test('renews a token that is about to end, whoever asks', async () => {
    const { session, cookie } = await world.signIn(pair(0, { expires_in: 59 }));
    world.github.on(tokenPath, json(pair(1)));
    expect((await world.renew(session, cookie, { newerThan: -1 })).body.accessToken).toBe('ghu_access1');
  });

  test('ends a session that GitHub no longer renews, and drops its cookie', async () => {
    const { session, cookie } = await world.signIn();
    world.github.on(tokenPath, json({ error: 'bad_refresh_token', error_description: clientSecret }));
    const { response, body, text } = await world.renew(session, cookie);
    expect([response.status, body.code]).toEqual([401, 'session-ended']);
    expect(cookieIn(response)).toContain(`hagicode-session-${session.id}=; Max-Age=0`);
    world.expectNoLeak(text, ...secrets);
  });

  test.each<[string, Answer, number, string]>([
    ['an HTML 502', send(502, { 'content-type': 'text/html' }, '<h1>Unicorn</h1>'), 502, 'github-invalid'],
    ['wrong credentials', json({ error: 'incorrect_client_credentials' }), 502, 'client-refused'],
    ['no new refresh token', json(pair(1, { refresh_token: undefined })), 502, 'github-invalid'],
    ['no lifetime', json(pair(1, { expires_in: undefined })), 502, 'github-invalid'],
    ['another kind of token', json(pair(1, { token_type: 'mac' })), 502, 'github-invalid'],
    ['a token with a line break', json(pair(1, { access_token: 'ghu_\n' })), 502, 'github-invalid'],
  ])('keeps the session through %s', async (_, answer, status, code) => {
    const { session, cookie } = await world.signIn();
    world.github.on(tokenPath, answer);
    const { response, body } = await world.renew(session, cookie);
    expect([response.status, body.code, cookieIn(response)]).toEqual([status, code, '']);
  });

  describe('takes a session for missing', () => {
    test.each<[string, (cookie: string) => string]>([
      ['without a cookie', () => ''],
      ['with another cookie', () => 'theme=dark'],
      ['with an empty cookie', (cookie) => `${cookie.split('=')[0]}=`],
      ['with a cookie cut short', (cookie) => cookie.slice(0, -1)],
      [
        'with a cookie of which one character changed',
        (cookie) => cookie.replace(/.(.{20})$/, (last) => (last.startsWith('A') ? 'B' : 'A') + last.slice(1)),
      ],
      ['with another tag', (cookie) => cookie.replace(/[^.]*$/, 'AAAAAAAAAAAAAAAAAAAAAA')],
      [
        'with an unsealed session',
        (cookie) => `${cookie.split('=')[0]}=eyJhbGciOiJub25lIn0.eyJzZXJpYWwiOjB9.`,
      ],
      ['with the prefix left out', (cookie) => cookie.replace('__Host-', '')],
    ])('%s', async (_, forged) => {
      const { session, cookie } = await world.signIn();
      world.reset();
      const { response, body } = await world.renew(session, forged(cookie));
      expect([response.status, body.code]).toEqual([401, 'session-missing']);
      expect(world.github.received).toEqual([]);
    });

    test('whose cookie was copied under another id', async () => {
      const mira = await world.signIn();
      const lin = await world.signIn(pair(1));
      const swapped = mira.cookie.replace(mira.session.id, lin.session.id);
      expect((await world.renew(lin.session, swapped)).body.code).toBe('session-missing');
    });

    test('past its six months', async () => {
      const { session, cookie } = await world.signIn(pair(0, { refresh_token_expires_in: 1 }));
      await new Promise((resolve) => setTimeout(resolve, 2_100));
      expect((await world.renew(session, cookie)).body.code).toBe('session-missing');
    });
  });

  test.each([
    [{}],
    [{ session: 'x'.repeat(22) }],
    [{ session: 'x'.repeat(21), newerThan: 0, remember: false }],
    [{ session: `${'x'.repeat(22)}\n`, newerThan: 0, remember: false }],
    [{ session: '../'.repeat(7), newerThan: 0, remember: false }],
    [{ session: 'x'.repeat(22), newerThan: -2, remember: false }],
    [{ session: 'x'.repeat(22), newerThan: 0.5, remember: false }],
    [{ session: 'x'.repeat(22), newerThan: '0', remember: false }],
    [{ session: 'x'.repeat(22), newerThan: 0, remember: 1 }],
    [{ session: 'x'.repeat(22), newerThan: 0, remember: false, refreshToken: 'ghr_mine' }],
  ])('refuses %j', async (body) => {
    const { response, body: problem } = await world.post('/api/github/refresh', body);
    expect([response.status, problem.code]).toEqual([400, 'request-invalid']);
    expect(world.github.received).toEqual([]);
  });

  test('refuses another origin before it looks at the cookie', async () => {
    const { session, cookie } = await world.signIn();
    const { response, body } = await world.renew(session, cookie, {}, 'https://evil.example');
    expect([response.status, body.code]).toEqual([403, 'origin-not-allowed']);
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});
