import { describe, expect, test } from 'vitest';
import { layeredStore } from '../cache/layered-store.ts';
import { memoryStore } from '../cache/memory-store.ts';
import type { Store } from '../cache/store.ts';
import { designWorld } from '../test/design-world.ts';
import { pixel } from '../test/pictures.ts';

const day = 86_400;
const orchard = '/designs/orchard/DESIGN.md';
const index = '/designs/index.json';
const status =
  (code: number, body = '') =>
  () =>
    new Response(code === 204 ? null : body, { status: code });
const lost = () => Promise.reject(new TypeError('nobody is there'));

describe('an answer of the design site', () => {
  test('is fresh for 24 hours, with its age', async () => {
    const world = designWorld(['orchard']);
    expect(await world.get('/orchard')).toMatchObject({ status: 200, cache: 'miss', age: '0' });
    world.wait(day - 1);
    expect(await world.get('/orchard')).toMatchObject({ status: 200, cache: 'hit', age: `${day - 1}` });
    expect(world.askedFor(orchard)).toBe(1);
    world.wait(1);
    expect(await world.get('/orchard')).toMatchObject({ status: 200, cache: 'miss', age: '0' });
    expect(world.askedFor(orchard)).toBe(2);
  });

  test('may be kept by the browser as long as by us', async () => {
    const world = designWorld(['orchard']);
    for (const path of ['', '/orchard', '/orchard/preview?theme=dark']) {
      expect((await world.get(path)).header('cache-control')).toBe('public, max-age=86400');
    }
  });

  test.each([
    ['does not answer', lost],
    ['answers 500', status(500)],
    ['answers 429', status(429)],
    ['answers 302', status(302)],
    ['sends HTML', status(200, '<!doctype html>')],
    ['sends a part', status(206, '# x')],
  ])('is served stale where the site %s', async (_, reply) => {
    const world = designWorld(['orchard']);
    const { body } = await world.get('/orchard');
    world.wait(2 * day);
    world.on(orchard, reply);
    const stale = await world.get('/orchard');
    expect(stale).toMatchObject({ status: 200, cache: 'stale', age: `${2 * day}`, body });
    expect(stale.header('cache-control')).toBe('no-cache');
    world.heal();
    expect(await world.get('/orchard')).toMatchObject({ cache: 'miss', age: '0' });
  });

  test('gives way where the site says that it is gone', async () => {
    const world = designWorld(['orchard']);
    await world.get('/orchard');
    world.wait(day);
    world.on(orchard, status(404));
    expect(await world.get('/orchard')).toMatchObject({ status: 404 });
  });

  test('is not shared by two themes, nor by a picture and its document', async () => {
    const world = designWorld(['orchard']);
    for (const path of ['/orchard', '/orchard/preview?theme=light', '/orchard/preview?theme=dark']) {
      expect(await world.get(path)).toMatchObject({ status: 200, cache: 'miss' });
      expect(await world.get(path)).toMatchObject({ status: 200, cache: 'hit' });
    }
  });

  test('is forgotten once the catalogue gives another address', async () => {
    const world = designWorld(['orchard']);
    await world.get('/orchard/preview?theme=light');
    world.wait(day);
    world.on(index, () =>
      Response.json({ entries: [{ slug: 'orchard', title: 'x', previewLightImageUrl: '/new.png' }] }),
    );
    world.on('/new.png', () => new Response(pixel));
    expect(await world.get('/orchard/preview?theme=light')).toMatchObject({ status: 200, cache: 'miss' });
    expect(world.askedFor('/new.png')).toBe(1);
  });
});

describe('an answer that cannot be used', () => {
  test.each([
    ['500', status(500)],
    ['206', status(206, '# a part')],
    ['204', status(204)],
    ['HTML', status(200, '<html>')],
    ['nothing', lost],
  ])('is asked for again: %s', async (_, reply) => {
    const world = designWorld(['orchard']);
    world.on(orchard, reply);
    for (const _attempt of [1, 2, 3]) {
      const refused = await world.get('/orchard');
      expect(refused).toMatchObject({ status: 502, cache: null });
      expect(refused.header('cache-control')).toBe('no-store');
    }
    expect(world.askedFor(orchard)).toBe(3);
  });

  test('404 is remembered for 60 seconds', async () => {
    const world = designWorld(['orchard']);
    world.on(orchard, status(404));
    expect((await world.get('/orchard')).status).toBe(404);
    world.heal();
    world.wait(59);
    expect((await world.get('/orchard')).status).toBe(404);
    expect(world.askedFor(orchard)).toBe(1);
    world.wait(1);
    expect(await world.get('/orchard')).toMatchObject({ status: 200, cache: 'miss' });
  });

  test('404 of long ago does not stand in for a site that fails', async () => {
    const world = designWorld(['orchard']);
    world.on(orchard, status(404));
    await world.get('/orchard');
    world.wait(60);
    world.on(orchard, lost);
    expect((await world.get('/orchard')).status).toBe(502);
  });
});

describe('the catalogue', () => {
  test('is the last good one, and says so, where the site fails', async () => {
    const world = designWorld(['orchard']);
    expect((await world.get('')).body).toMatchObject({ stale: false });
    world.wait(day);
    world.on(index, status(200, 'not JSON'));
    const stale = await world.get('');
    expect(stale).toMatchObject({ status: 200, cache: 'stale', age: `${day}` });
    expect(stale.body).toMatchObject({ entries: [{ slug: 'orchard' }], stale: true });
    world.heal();
    expect((await world.get('')).body).toMatchObject({ stale: false });
  });

  test('still names the designs that can be read while it is stale', async () => {
    const world = designWorld(['orchard']);
    await world.get('');
    world.wait(day);
    world.on(index, lost);
    expect(await world.get('/orchard')).toMatchObject({ status: 200, cache: 'miss' });
  });

  test('has another tag once it is stale', async () => {
    const world = designWorld(['orchard']);
    const before = (await world.get('')).header('etag');
    world.wait(day);
    world.on(index, lost);
    expect((await world.get('')).header('etag')).not.toBe(before);
  });
});

describe('a hundred visitors at once', () => {
  test('cause one request each for the catalogue, the document and a picture', async () => {
    const world = designWorld(['orchard']);
    const all = ['', '/orchard', '/orchard/preview?theme=light'];
    const answers = await Promise.all(
      all.flatMap((path) => Array.from({ length: 100 }, () => world.get(path))),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    expect(world.asked.toSorted()).toEqual([index, orchard, '/orchard/light.png'].toSorted());
  });

  test('who meet a failure cause one request too', async () => {
    const world = designWorld(['orchard']);
    world.on(orchard, async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return new Response(null, { status: 500 });
    });
    const answers = await Promise.all(Array.from({ length: 100 }, () => world.get('/orchard')));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([502]));
    expect(world.askedFor(orchard)).toBe(1);
  });
});

describe('a site that failed five times in 30 seconds', () => {
  const slugs = Array.from({ length: 12 }, (_, n) => `d${n}`);
  const failing = async () => {
    const world = designWorld(slugs);
    await world.get('/d11');
    for (const slug of slugs) if (slug !== 'd11') world.on(`/designs/${slug}/DESIGN.md`, status(503));
    return world;
  };
  const fail = async (world: Awaited<ReturnType<typeof failing>>, times: number) => {
    for (let n = 0; n < times; n += 1)
      expect((await world.get(`/d${n}`)).body).toMatchObject({ code: 'upstream-invalid' });
  };

  test('is not asked for the next 30, and a visitor learns how long to wait', async () => {
    const world = await failing();
    await fail(world, 5);
    world.heal();
    world.wait(10);
    const before = world.asked.length;
    const paused = await world.get('/d6');
    expect(paused).toMatchObject({ status: 503, body: { code: 'upstream-paused' } });
    expect(paused.header('retry-after')).toBe('20');
    expect(paused.header('cache-control')).toBe('no-store');
    expect(world.asked).toHaveLength(before);
  });

  test('still has what is kept served, fresh or stale', async () => {
    const world = await failing();
    world.wait(day - 20);
    await world.get('');
    await fail(world, 5);
    expect(await world.get('/d11')).toMatchObject({ status: 200, cache: 'hit' });
    world.wait(21);
    expect(await world.get('/d11')).toMatchObject({ status: 200, cache: 'stale' });
  });

  test('is tried again by one visitor while the others wait', async () => {
    const world = await failing();
    await fail(world, 5);
    world.wait(30);
    const slow = Promise.withResolvers<Response>();
    world.on('/designs/d6/DESIGN.md', () => slow.promise);
    const trial = world.get('/d6');
    await new Promise((resolve) => setImmediate(resolve));
    expect((await world.get('/d7')).status).toBe(503);
    slow.resolve(new Response('# back'));
    expect((await trial).status).toBe(200);
    world.heal();
    expect((await world.get('/d7')).status).toBe(200);
  });

  test('is left alone again where that fails', async () => {
    const world = await failing();
    await fail(world, 5);
    world.wait(30);
    expect((await world.get('/d6')).status).toBe(502);
    const paused = await world.get('/d7');
    expect(paused.status).toBe(503);
    expect(paused.header('retry-after')).toBe('30');
  });

  test('is one that fails, not one with broken files', async () => {
    const world = await failing();
    for (const slug of slugs) world.on(`/designs/${slug}/DESIGN.md`, status(200, '<html>'));
    for (const slug of slugs.slice(0, 10)) expect((await world.get(`/${slug}`)).status).toBe(502);
  });

  test.each([
    [
      'a success came between',
      async (world: Awaited<ReturnType<typeof failing>>) =>
        void (await world.get('/d10/preview?theme=light')),
    ],
    ['they are further apart', async (world: Awaited<ReturnType<typeof failing>>) => world.wait(30)],
  ])('is none where %s', async (_, between) => {
    const world = await failing();
    await fail(world, 4);
    await between(world);
    await fail(world, 4);
  });
});

describe('a store that fails', () => {
  test.each<[string, Store]>([
    [
      'with an error',
      { read: () => Promise.reject(new Error('D1')), write: () => Promise.reject(new Error('D1')) },
    ],
    ['by silence', { read: () => new Promise(() => undefined), write: () => new Promise(() => undefined) }],
  ])('%s is no failure of ours', async (_, back) => {
    const store = layeredStore({
      front: memoryStore(Infinity),
      back,
      now: () => 0,
      background: () => undefined,
    });
    const world = designWorld(['orchard'], store);
    expect(await world.get('/orchard')).toMatchObject({ status: 200, cache: 'miss' });
  });
});
