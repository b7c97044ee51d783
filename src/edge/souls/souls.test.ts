import { describe, expect, test } from 'vitest';
import { communityPageSchema, communitySoulSchema } from '#features/soul/core/community/contract.ts';
import { issue, soulBody, soulsWorld } from '../test/souls-world.ts';

const refusal =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    new Response('{"message":"private words of GitHub’s"}', { status, headers });
const lost = () => Promise.reject(new TypeError('nobody is there'));

describe('GET /api/souls', () => {
  test('lists what the issues publish, with nothing else of theirs', async () => {
    const world = soulsWorld();
    world.listing([issue(7)]);
    const { status, body } = await world.get();
    expect(status).toBe(200);
    expect(communityPageSchema.parse(body)).toMatchObject({
      page: 1,
      pages: 1,
      total: 1,
      dropped: 0,
      stale: false,
    });
    expect(body.souls[0]).toEqual({
      number: 7,
      author: 'mira-k',
      name: 'Soul 7',
      summary: { en: 'Says Soul 7.' },
      language: 'en',
      quote: 'Sit.',
      text: expect.stringContaining('You keep a counter.'),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      draft: expect.stringMatching(/^s=1\./),
      likes: 5,
      comments: 5,
      createdAt: '2026-11-01T10:00:00Z',
      updatedAt: '2026-11-02T10:00:00Z',
      url: 'https://github.example/hagicode/souls/issues/7',
    });
    expect(JSON.stringify(body)).not.toContain('evil.example');
  });

  test('asks GitHub for the newest open issues with the label, and says nothing of the visitor', async () => {
    const world = soulsWorld();
    await world.get('/api/souls?page=1', { authorization: 'Bearer private', cookie: 'private=1' });
    expect(world.asked.map(({ url }) => url.href)).toEqual([
      'https://api.github.example/repos/hagicode/souls/issues?labels=soul&state=open&sort=created&direction=desc&per_page=100&page=1',
    ]);
    const headers = Object.fromEntries(world.asked[0]?.headers ?? []);
    expect(headers).toEqual({
      accept: 'application/vnd.github+json',
      'user-agent': 'HagiCode-site',
      'x-github-api-version': '2022-11-28',
    });
  });

  test.each([
    ['without the label', issue(1, { labels: [{ name: 'bug' }] })],
    ['that is closed', issue(1, { state: 'closed' })],
    ['without a body', issue(1, { body: null })],
    ['that is no soul', issue(1, { body: 'It does not start.' })],
    ['that somebody edited', issue(1, { body: `${soulBody('One')}\n\nMore.` })],
    ['with a number that is none', issue(1, { number: '1' })],
    ['of nobody we could name', issue(1, { user: { login: '<img src=x>' } })],
    ['with reactions that are none', issue(1, { reactions: { '+1': -1, heart: 'many' } })],
    ['that is listed twice', issue(2)],
    ['that is no object', 'issue'],
  ])('drops and counts an issue %s', async (_, bad) => {
    const world = soulsWorld();
    world.listing([issue(2), bad]);
    const { body } = await world.get();
    expect({
      numbers: body.souls.map(({ number }: { number: number }) => number),
      dropped: body.dropped,
    }).toEqual({
      numbers: [2],
      dropped: 1,
    });
  });

  test('passes over pull requests, and keeps whose author is gone', async () => {
    const world = soulsWorld();
    world.listing([
      issue(1, { pull_request: { url: 'x' } }),
      issue(2, { user: null }),
      issue(3, { labels: ['soul'] }),
    ]);
    const { body } = await world.get();
    expect(body).toMatchObject({ total: 2, dropped: 0, souls: [{ author: 'ghost' }, { number: 3 }] });
  });

  test('reads three hundred at most, and gives them in pages of fifty', async () => {
    const world = soulsWorld();
    const body = soulBody('Many');
    world.answering((url) => {
      const first = (Number(url.searchParams.get('page')) - 1) * 100;
      return Response.json(Array.from({ length: 100 }, (_, n) => issue(first + n + 1, { body })));
    });
    const first = await world.get();
    expect(first.body).toMatchObject({ page: 1, pages: 6, total: 300 });
    expect(first.body.souls).toHaveLength(50);
    const last = await world.get('/api/souls?page=6');
    expect(last.body.souls.at(-1).number).toBe(300);
    expect((await world.get('/api/souls?page=7')).body.souls).toEqual([]);
    expect(world.asked.map(({ url }) => url.searchParams.get('page'))).toEqual(['1', '2', '3']);
  });

  test.each([
    '?page=0',
    '?page=-1',
    '?page=1.5',
    '?page=',
    '?page=1&page=2',
    '?page=x',
    `?page=${'9'.repeat(20)}`,
  ])('refuses %s without asking anybody', async (query) => {
    const world = soulsWorld();
    expect(await world.get(`/api/souls${query}`)).toMatchObject({
      status: 400,
      body: { code: 'request-invalid', names: ['page'] },
    });
    expect(world.asked).toEqual([]);
  });

  test('is switched off by name where no repository is set', async () => {
    const world = soulsWorld(undefined, { SOULS_REPOSITORY: '' });
    for (const path of ['/api/souls', '/api/souls/7'])
      expect(await world.get(path)).toMatchObject({
        status: 503,
        body: { code: 'not-configured', names: ['SOULS_REPOSITORY'] },
      });
    expect((await world.get('/api/health')).body.parts.souls).toEqual({
      configured: false,
      missing: ['SOULS_REPOSITORY'],
    });
  });
});

describe('GET /api/souls/:number', () => {
  test('is one soul of the list, which is asked for once', async () => {
    const world = soulsWorld();
    world.listing([issue(7), issue(9)]);
    const { body } = await world.get('/api/souls/9');
    expect(communitySoulSchema.parse(body)).toMatchObject({ number: 9, name: 'Soul 9' });
    await world.get('/api/souls/7');
    expect(world.asked).toHaveLength(1);
  });

  test.each(['8', '0', '-1', 'x', '7.0', '%37%00', '7%0a', '999999999999', 'constructor'])(
    'does not know %s',
    async (number) => {
      const world = soulsWorld();
      world.listing([issue(7)]);
      await world.get();
      expect(await world.get(`/api/souls/${number}`)).toMatchObject({
        status: 404,
        body: { code: 'soul-not-found' },
      });
      expect(world.asked).toHaveLength(1);
    },
  );
});

describe('GET /api/soul-marketplace/items', () => {
  test('says where it went', async () => {
    const { status, body, header } = await soulsWorld().get('/api/soul-marketplace/items?page=2');
    expect(status).toBe(410);
    expect(header('content-type')).toBe('application/problem+json');
    expect(body).toMatchObject({
      code: 'souls-moved',
      detail: 'Community souls are listed at https://site.example/api/souls.',
    });
    expect(header('link')).toBe('<https://site.example/api/souls>; rel="successor-version"');
  });
});

describe('what is kept', () => {
  test('is fresh for five minutes, in the browser too', async () => {
    const world = soulsWorld();
    world.listing([issue(7)]);
    const first = await world.get();
    expect(first).toMatchObject({ cache: 'miss' });
    expect(first.header('cache-control')).toBe('public, max-age=300');
    world.wait(299);
    const later = await world.get();
    expect(later.cache).toBe('hit');
    expect(later.header('age')).toBe('299');
    world.wait(1);
    expect((await world.get()).cache).toBe('miss');
    expect(world.asked).toHaveLength(2);
  });

  test('is not sent again to who has it, until it changes', async () => {
    const world = soulsWorld();
    world.listing([issue(7)]);
    const etag = (await world.get()).header('etag') ?? '';
    expect(await world.get('/api/souls', { 'if-none-match': etag })).toMatchObject({
      status: 304,
      body: null,
    });
    world.wait(300);
    expect((await world.get('/api/souls', { 'if-none-match': etag })).status).toBe(304);
    world.wait(300);
    world.listing([issue(7, { comments: 6 })]);
    expect((await world.get('/api/souls', { 'if-none-match': etag })).status).toBe(200);
  });

  test('is asked for once by a hundred at the same time', async () => {
    const world = soulsWorld();
    world.listing([issue(7)]);
    const all = await Promise.all(Array.from({ length: 100 }, () => world.get()));
    expect(all.every(({ body }) => body.total === 1)).toBe(true);
    expect(world.asked).toHaveLength(1);
  });

  test.each([
    ['does not answer', lost],
    ['answers 500', refusal(500)],
    ['answers 401', refusal(401)],
    ['limits us', refusal(403, { 'retry-after': '60' })],
    ['redirects', refusal(301, { location: 'https://evil.example/' })],
    ['sends HTML', () => new Response('<!doctype html>')],
    ['sends an object', () => Response.json({ length: 3 })],
    ['no longer shows the repository', refusal(404)],
  ])('is served stale where GitHub %s', async (_, reply) => {
    const world = soulsWorld();
    world.listing([issue(7)]);
    await world.get();
    world.wait(3_600);
    world.answering(reply);
    const stale = await world.get();
    expect(stale).toMatchObject({ status: 200, cache: 'stale', body: { total: 1, stale: true } });
    expect(stale.header('age')).toBe('3600');
    expect(stale.header('cache-control')).toBe('no-cache');
    world.wait(3_600);
    world.listing([issue(7)]);
    expect(await world.get()).toMatchObject({ cache: 'miss', body: { stale: false } });
  });

  test('is whole or nothing: a page that fails takes the others with it', async () => {
    const world = soulsWorld();
    const full = Array.from({ length: 100 }, (_, n) => issue(n + 1, { body: 'x' }));
    world.answering((url) =>
      url.searchParams.get('page') === '1' ? Response.json(full) : new Response(null, { status: 502 }),
    );
    expect(await world.get()).toMatchObject({ status: 502, body: { code: 'github-invalid' } });
  });
});

describe('where nothing is kept', () => {
  test.each([
    ['does not answer', lost, 502, 'github-unreachable'],
    ['answers 500', refusal(500), 502, 'github-invalid'],
    ['answers 401', refusal(401), 502, 'github-refused'],
    ['redirects', refusal(301, { location: '/elsewhere' }), 502, 'github-invalid'],
    ['does not show the repository', refusal(404), 502, 'souls-missing'],
    ['has no issues there', refusal(410), 502, 'souls-missing'],
    ['sends half of the JSON', () => new Response('[{'), 502, 'github-invalid'],
  ])('a visitor learns that GitHub %s, in our words', async (_, reply, status, code) => {
    const world = soulsWorld();
    world.answering(reply);
    const answered = await world.get();
    expect(answered).toMatchObject({ status, body: { code } });
    expect(JSON.stringify(answered.body)).not.toContain('private');
  });

  const epochIn = (seconds: number) => String(Date.parse('2026-11-21T05:00:00Z') / 1_000 + seconds);

  test.each([
    ['by Retry-After', refusal(403, { 'retry-after': '90' }), 90],
    ['by 429', refusal(429, { 'retry-after': '90' }), 90],
    [
      'by the reset of its limit',
      refusal(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': epochIn(240) }),
      240,
    ],
    [
      'by a reset that has passed',
      refusal(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }),
      60,
    ],
    ['for a day', refusal(429, { 'retry-after': '86400' }), 3_600],
    ['in no words', refusal(429), 60],
  ])('GitHub is left alone as long as it asks %s', async (_, reply, seconds) => {
    const world = soulsWorld();
    world.answering(reply);
    const limited = await world.get();
    expect(limited).toMatchObject({ status: 503, body: { code: 'github-limited' } });
    expect(limited.header('retry-after')).toBe(String(seconds));
    world.listing([issue(7)]);
    world.wait(seconds - 1);
    expect((await world.get()).status).toBe(503);
    expect(world.asked).toHaveLength(1);
    world.wait(1);
    expect((await world.get()).status).toBe(200);
  });

  test('a refusal that is no limit asks for no pause', async () => {
    const world = soulsWorld();
    world.answering(refusal(403, { 'x-ratelimit-remaining': '12' }));
    expect((await world.get()).body.code).toBe('github-refused');
    world.listing([issue(7)]);
    expect((await world.get()).status).toBe(200);
  });

  test('GitHub is left alone for half a minute after five failures', async () => {
    const world = soulsWorld();
    world.answering(lost);
    for (let times = 0; times < 5; times += 1) expect((await world.get()).status).toBe(502);
    const paused = await world.get();
    expect(paused).toMatchObject({ status: 503, body: { code: 'github-paused' } });
    expect(paused.header('retry-after')).toBe('30');
    expect(world.asked).toHaveLength(5);
  });
});
