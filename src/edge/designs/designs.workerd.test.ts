import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { upstreamCatalogueSchema } from '#features/designs/core/contract.ts';
import { startHarness } from '../test/harness.ts';
import { pixel } from '../test/pictures.ts';
import { json, type ScriptedServer, scriptedServer, send } from '../test/scripted-server.ts';

const path = '/api/designs/upstream';
const markdown = '---\nversion: alpha\nname: Orchard\n---\n\n## Overview\n\nWarm green, 绿色.\r\n';

let site: ScriptedServer;
let cdn: ScriptedServer;
let edge: Awaited<ReturnType<typeof startHarness>>;

beforeAll(async () => {
  [site, cdn] = await Promise.all([scriptedServer(), scriptedServer()]);
  edge = await startHarness({
    PUBLIC_URL: 'http://localhost:8788',
    DESIGN_UPSTREAM: site.url,
    DESIGN_PREVIEW_ORIGINS: cdn.url,
  });
  site.on(
    '/designs/index.json',
    send(
      200,
      { 'set-cookie': 'a=b', 'x-evil': '1', 'access-control-allow-origin': '*', 'cache-control': 'no-store' },
      JSON.stringify({
        entries: [
          {
            slug: 'orchard',
            title: 'Orchard',
            summary: 'Market stall',
            previewLightImageUrl: '/previews/light.png',
            previewDarkImageUrl: `${cdn.url}/dark.png`,
          },
          { slug: 'plain', title: 'Plain', previewLightImageUrl: 'http://127.0.0.1:1/internal.png' },
          { slug: 'constructor', title: 'A name that every object has' },
          { slug: '../bad', title: 'Bad' },
          { slug: 'orchard', title: 'A second one of this name' },
        ],
      }),
    ),
  );
  site.on('/designs/orchard/DESIGN.md', send(200, { 'content-type': 'text/markdown' }, markdown));
  site.on('/previews/light.png', send(200, { 'content-type': 'image/png' }, pixel));
  cdn.on('/dark.png', send(200, { 'content-type': 'image/png' }, pixel));
});

afterAll(async () => {
  await edge.close();
  await Promise.all([site.close(), cdn.close()]);
});

const get = async (address: string, headers: Record<string, string> = {}, method = 'GET') => {
  const response = await edge.fetch(address, { method, headers });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes);
  const type = response.headers.get('content-type');
  const code = type === 'application/problem+json' && text !== '' ? JSON.parse(text).code : null;
  return { status: response.status, bytes, text, type, code, headers: response.headers };
};

const visitor = {
  accept: 'text/html',
  authorization: 'Bearer private',
  cookie: 'private=1',
  'user-agent': 'private-agent',
  'accept-language': 'zh-CN',
  referer: 'https://private.example/',
  range: 'bytes=0-1',
  'if-none-match': '"x"',
  'if-modified-since': 'Sat, 21 Nov 2026 05:00:00 GMT',
  'x-forwarded-for': '203.0.113.9',
};

const expectNothingOf = (asked: ScriptedServer['received'][number] | undefined, accept: string): void => {
  expect(asked?.headers.accept).toBe(accept);
  expect(JSON.stringify(asked?.headers)).not.toMatch(/private|203\.0\.113/);
  for (const name of Object.keys(visitor).filter((one) => one !== 'accept' && one !== 'accept-language'))
    expect(asked?.headers[name] ?? '').not.toBe(visitor[name as keyof typeof visitor]);
};

describe('before anything is kept', () => {
  test('each request to the design site carries what we accept and nothing of the visitor’s', async () => {
    expect((await get(`${path}/orchard?x=1`, visitor)).status).toBe(200);
    expect((await get(`${path}/orchard/preview?theme=light`, visitor)).status).toBe(200);
    expect((await get(`${path}/orchard/preview?theme=dark`, visitor)).status).toBe(200);
    expect(site.received.map((asked) => asked.path)).toEqual([
      '/designs/index.json',
      '/designs/orchard/DESIGN.md',
      '/previews/light.png',
    ]);
    const [listing, document, light] = site.received;
    expectNothingOf(listing, 'application/json');
    expectNothingOf(document, 'text/markdown, text/plain');
    expectNothingOf(light, 'image/webp, image/png, image/jpeg');
    expectNothingOf(cdn.received[0], 'image/webp, image/png, image/jpeg');
  });
});

describe('GET /api/designs/upstream', () => {
  test('lists the usable designs without an address of the upstream’s', async () => {
    const { status, type, text } = await get(path);
    expect(status).toBe(200);
    expect(type).toBe('application/json');
    expect(upstreamCatalogueSchema.parse(JSON.parse(text))).toEqual({
      entries: [
        { slug: 'orchard', title: 'Orchard', summary: 'Market stall', previews: ['light', 'dark'] },
        { slug: 'plain', title: 'Plain', summary: '', previews: [] },
        { slug: 'constructor', title: 'A name that every object has', summary: '', previews: [] },
      ],
      dropped: 2,
      stale: false,
    });
  });

  test('does not pass on a header of the upstream’s', async () => {
    const { headers } = await get(path);
    for (const name of ['set-cookie', 'x-evil', 'access-control-allow-origin'])
      expect(headers.get(name)).toBeNull();
    expect(headers.get('cache-control')).toBe('public, max-age=86400');
  });
});

describe('GET /api/designs/upstream/:slug', () => {
  beforeEach(async () => {
    await get(path);
    site.received.length = 0;
  });

  test('is the DESIGN.md byte for byte', async () => {
    const { status, type, text, headers } = await get(`${path}/orchard`);
    expect(status).toBe(200);
    expect(type).toBe('text/markdown; charset=utf-8');
    expect(text).toBe(markdown);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.+sandbox/);
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-cache')).toBe('hit');
    expect(Number(headers.get('age'))).toBeLessThan(60);
  });

  test('is not sent again to who has it', async () => {
    const { headers } = await get(`${path}/orchard`);
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(`${path}/orchard`, { 'if-none-match': known });
      expect(again).toMatchObject({ status: 304, text: '', type: null });
      expect(again.headers.get('etag')).toBe(etag);
    }
    expect((await get(`${path}/orchard`, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('answers HEAD with the same headers and no body', async () => {
    expect(await get(`${path}/orchard`, {}, 'HEAD')).toMatchObject({
      status: 200,
      text: '',
      type: 'text/markdown; charset=utf-8',
    });
  });

  test.each([
    '%2e%2e%2fx',
    '%252e%252e%252fx',
    '..%2f..%2fetc',
    '..%5cx',
    '%c0%ae%c0%ae%c0%afetc',
    '%e0%80%ae',
    '.hidden',
    'a%00b',
    'a%0d%0ax',
    'a%0d%0aHost:%20evil.example',
    'a%0a',
    'a%20b',
    'a%3fb',
    'a%23b',
    'http:%2f%2f127.0.0.1',
    '%40evil.example',
    '%E2%80%AEdm.NGISED',
    '%E8%AE%BE',
    '%EF%BD%81',
    '%ff',
    '__proto__',
    'a'.repeat(129),
    'a'.repeat(8_000),
  ])('refuses %s without asking anybody', async (slug) => {
    expect(await get(`${path}/${slug}`)).toMatchObject({ status: 400, code: 'slug-invalid' });
    expect(await get(`${path}/${slug}/preview?theme=light`)).toMatchObject({
      status: 400,
      code: 'slug-invalid',
    });
    expect(site.received).toEqual([]);
  });

  test.each(['toString', 'hasOwnProperty', 'valueOf', 'unlisted', 'ORCHARD', 'a'.repeat(128)])(
    'does not know %s, and asks nobody either',
    async (slug) => {
      expect(await get(`${path}/${slug}`)).toMatchObject({ status: 404, code: 'design-not-found' });
      expect(site.received).toEqual([]);
    },
  );

  test('asks for a listed name even where every object has it', async () => {
    site.on('/designs/constructor/DESIGN.md', send(200, {}, '# Constructor'));
    expect(await get(`${path}/constructor`)).toMatchObject({ status: 200, text: '# Constructor' });
  });
});

describe('GET /api/designs/upstream/:slug/preview', () => {
  test.each(['light', 'dark'])('is the %s picture', async (theme) => {
    const { status, type, bytes, headers } = await get(`${path}/orchard/preview?theme=${theme}`);
    expect(status).toBe(200);
    expect(type).toBe('image/png');
    expect(bytes).toEqual(pixel);
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.+sandbox/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each(['', '?theme=', '?theme=sepia', '?theme=light&theme=dark', '?theme[]=light', '?THEME=light'])(
    'refuses %j',
    async (query) => {
      site.received.length = 0;
      expect(await get(`${path}/orchard/preview${query}`)).toMatchObject({
        status: 400,
        code: 'request-invalid',
      });
      expect(site.received).toEqual([]);
    },
  );

  test('does not go to an origin that is not listed', async () => {
    expect(await get(`${path}/plain/preview?theme=light`)).toMatchObject({
      status: 404,
      code: 'preview-not-found',
    });
  });
});

describe('an older design site', () => {
  test('is read by its catalogue of themes', async () => {
    const older = await scriptedServer();
    older.on('/design.json', json({ themeCount: 1, themes: [{ slug: 'harbor', title: 'Harbor' }] }));
    const service = await startHarness({ PUBLIC_URL: 'http://localhost:8788', DESIGN_UPSTREAM: older.url });
    try {
      const listed = upstreamCatalogueSchema.parse(await (await service.fetch(path)).json());
      expect(listed.entries.map(({ slug }) => slug)).toEqual(['harbor']);
      expect(older.received.map((asked) => asked.path)).toEqual(['/designs/index.json', '/design.json']);
    } finally {
      await service.close();
      await older.close();
    }
  });
});

describe('a service whose pages are elsewhere', () => {
  test('lets them embed the pictures', async () => {
    const service = await startHarness({
      PUBLIC_URL: 'http://localhost:8788',
      ALLOWED_ORIGINS: 'http://localhost:4321',
      DESIGN_UPSTREAM: site.url,
    });
    try {
      const origin = { headers: { origin: 'http://localhost:4321' } };
      const picture = await service.fetch(`${path}/orchard/preview?theme=light`, origin);
      expect(picture.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(picture.headers.get('access-control-allow-origin')).toBe('http://localhost:4321');
      expect(picture.headers.get('access-control-expose-headers')).toContain('X-Cache');
      expect(picture.headers.get('vary')).toBe('Origin');
      await picture.arrayBuffer();
    } finally {
      await service.close();
    }
  });
});
