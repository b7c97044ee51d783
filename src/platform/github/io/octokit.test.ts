import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '#lib/result.ts';
import { attempt } from './client.ts';
import { createGitHub } from './octokit.ts';

type Answer = (response: ServerResponse) => void;

const user: Answer = (response) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end('{"login":"mira-k"}');
const refused: Answer = (response) =>
  void response.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"Bad credentials"}');

describe('createGitHub', () => {
  let apiUrl: string;
  let seen: (string | undefined)[] = [];
  let answers: Answer[] = [];
  const server = createServer((incoming, response) => {
    seen.push(incoming.headers.authorization);
    (answers.shift() ?? user)(response);
  });
  const whoAmI = (options: Partial<Parameters<typeof createGitHub>[0]> = {}) =>
    attempt(() => createGitHub({ apiUrl, token: 'ghu_old', ...options }).rest.users.getAuthenticated());

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    seen = [];
    answers = [];
  });

  test('renews a refused token once and repeats the request with the new one', async () => {
    answers = [refused];
    const asked: string[] = [];
    const renew = async (old: string) => {
      asked.push(old);
      return ok('ghu_new');
    };
    expect(await whoAmI({ renew })).toMatchObject({ ok: true, value: { data: { login: 'mira-k' } } });
    expect(seen).toEqual(['Bearer ghu_old', 'Bearer ghu_new']);
    expect(asked).toEqual(['ghu_old']);
  });

  test('gives up when the new token is refused too', async () => {
    answers = [refused, refused];
    expect(await whoAmI({ renew: async () => ok('ghu_new') })).toEqual({
      ok: false,
      error: { tag: 'unauthorized' },
    });
    expect(seen).toHaveLength(2);
  });

  test('says why a token could not be renewed', async () => {
    answers = [refused];
    const renew = async () => ({ ok: false, error: { tag: 'renewal-failed' } }) as const;
    expect(await whoAmI({ renew })).toEqual({ ok: false, error: { tag: 'renewal-failed' } });
  });

  test('does not take the half of an answer for an answer', async () => {
    answers = [
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
        response.write('{"login":');
        setTimeout(() => response.socket?.destroy(), 20);
      },
    ];
    expect(await whoAmI()).toEqual({ ok: false, error: { tag: 'offline' } });
  });

  test('ends what is under way when it is stopped', async () => {
    const stop = new AbortController();
    answers = [() => setTimeout(() => stop.abort(), 20)];
    expect(await whoAmI({ signal: stop.signal })).toEqual({ ok: false, error: { tag: 'stopped' } });
  });
});
