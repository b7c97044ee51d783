import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clientSecret, revocationPath, tokenPath } from '../test/oauth-edge.ts';
import { type Answer, json, send } from '../test/scripted-server.ts';
import {
  cookieIn,
  pair,
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

describe('POST /api/github/logout', () => {
  const logout = (body: unknown, cookie = '') => world.post('/api/github/logout', body, cookie);
  const revoked = () =>
    world.github.received
      .filter(({ method }) => method === 'DELETE')
      .map(({ body }) => JSON.parse(body).access_token);

  test('has GitHub revoke the token under the client’s credentials', async () => {
    world.github.on(revocationPath, send(204, {}));
    const { response, body, text } = await logout({ accessToken: 'gho_mine' });
    expect([response.status, body]).toEqual([200, { revoked: true }]);
    const [call] = world.github.received;
    expect(call?.method).toBe('DELETE');
    expect(call?.headers.authorization).toBe(`Basic ${btoa(`Iv1.client:${clientSecret}`)}`);
    expect(revoked()).toEqual(['gho_mine']);
    world.expectNoLeak(text, 'gho_mine');
  });

  test('drops the session’s cookie and revokes its newest token, whichever the browser knows', async () => {
    const { session, cookie } = await world.signIn();
    world.github.on(revocationPath, send(204, {}));
    const { response, body } = await logout({ accessToken: 'ghu_stale', session: session.id }, cookie);
    expect(body).toEqual({ revoked: true });
    expect(cookieIn(response)).toContain(`hagicode-session-${session.id}=; Max-Age=0`);
    expect(revoked().toSorted()).toEqual(['ghu_access0', 'ghu_stale']);
  });

  test('renews a session that is asleep to revoke what it wakes to', async () => {
    const { session, cookie } = await world.signIn(pair(0, { expires_in: 1 }));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    world.github.on(tokenPath, json(pair(1)));
    world.github.on(revocationPath, send(204, {}));
    expect((await logout({ session: session.id }, cookie)).body).toEqual({ revoked: true });
    expect(revoked()).toEqual(['ghu_access1']);
  });

  test('asks nobody where nothing is given', async () => {
    expect((await logout({})).body).toEqual({ revoked: false });
    expect((await logout({ session: 'x'.repeat(22) })).body).toEqual({ revoked: false });
    expect(world.github.received).toEqual([]);
  });

  test.each([404, 422])('takes %i for a token that is gone already', async (status) => {
    world.github.on(revocationPath, json({ message: 'no' }, status));
    expect((await logout({ accessToken: 'gho_mine' })).body).toEqual({ revoked: false });
  });

  test.each<[string, Answer, number, string]>([
    ['wrong credentials', json({}, 401), 502, 'client-refused'],
    ['an outage', send(500, {}), 502, 'github-refused'],
  ])('reports %s and has dropped the cookie all the same', async (_, answer, status, code) => {
    const { session, cookie } = await world.signIn();
    world.github.on(revocationPath, answer);
    const { response, body, text } = await logout({ session: session.id }, cookie);
    expect([response.status, body.code]).toEqual([status, code]);
    expect(cookieIn(response)).toContain('Max-Age=0');
    world.expectNoLeak(text, ...secrets);
  });

  test.each([
    [{ accessToken: '' }],
    [{ accessToken: 'a b' }],
    [{ accessToken: 'x'.repeat(1025) }],
    [{ session: 'short' }],
    [{ token: 'gho_mine' }],
  ])('refuses %j', async (body) => {
    expect((await logout(body)).response.status).toBe(400);
    expect(world.github.received).toEqual([]);
  });
});
