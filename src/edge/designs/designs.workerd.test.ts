import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startHarness } from '../test/harness.ts';
import { type Answer, json, type ScriptedServer, scriptedServer, send } from '../test/scripted-server.ts';

const path = '/api/designs/upstream';
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
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
});

afterAll(async () => {
  await edge.close();
  await Promise.all([site.close(), cdn.close()]);
});

beforeEach(() => {
  site.clear();
  cdn.clear();
  site.on(
    '/designs/index.json',
    json({
      entries: [
        {
          slug: 'orchard',
          title: 'Orchard',
          summary: 'Market stall',
          previewLightImageUrl: '/previews/light.png',
          previewDarkImageUrl: `${cdn.url}/dark.png`,
        },
        { slug: 'plain', title: 'Plain', previewLightImageUrl: 'http://127.0.0.1:1/internal.png' },
        { slug: '../bad', title: 'Bad' },
      ],
    }),
  );
  site.on('/designs/orchard/DESIGN.md', send(200, { 'content-type': 'text/markdown' }, markdown));
  site.on('/previews/light.png', send(200, { 'content-type': 'image/png' }, pixel));
  cdn.on('/dark.png', send(200, { 'content-type': 'image/png' }, pixel));
});

const get = async (address: string, headers: Record<string, string> = {}) => {
  const response = await edge.fetch(address, { headers });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes);
  const type = response.headers.get('content-type');
  const code = type === 'application/problem+json' ? JSON.parse(text).code : null;
  return { status: response.status, bytes, text, type, code, headers: response.headers };
};

const image = (body: string | Uint8Array, type = 'image/png'): Answer =>
  send(200, { 'content-type': type }, body);

describe('GET /api/designs/upstream', () => {
  test('lists the usable designs without an address of the upstream’s', async () => {
    const { status, text } = await get(path);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      entries: [
        { slug: 'orchard', title: 'Orchard', summary: 'Market stall', previews: ['light', 'dark'] },
        { slug: 'plain', title: 'Plain', summary: '', previews: [] },
      ],
      dropped: 1,
      stale: false,
    });
  });

  test('reads the older catalogue where the newer one does not exist', async () => {
    site.on('/designs/index.json', send(404, {}));
    site.on('/design.json', json({ themeCount: 1, themes: [{ slug: 'harbor', title: 'Harbor' }] }));
    expect(JSON.parse((await get(path)).text).entries).toHaveLength(1);
  });

  test('forwards nothing of the visitor’s request', async () => {
    await get(`${path}?x=1`, {
      accept: 'text/html',
      authorization: 'Bearer private',
      cookie: 'private=1',
      'user-agent': 'private-agent',
      'accept-language': 'zh-CN',
      referer: 'https://private.example/',
      range: 'bytes=0-1',
      'if-none-match': '"x"',
    });
    const [asked] = site.received;
    expect(asked?.path).toBe('/designs/index.json');
    expect(asked?.headers.accept).toBe('application/json');
    expect(JSON.stringify(asked?.headers)).not.toContain('private');
    for (const name of ['range', 'if-none-match', 'cookie', 'authorization', 'referer']) {
      expect(asked?.headers[name]).toBeUndefined();
    }
  });

  test('does not pass on a header of the upstream’s', async () => {
    site.on(
      '/designs/index.json',
      send(200, { 'set-cookie': 'a=b', 'x-evil': '1', 'access-control-allow-origin': '*' }, '{"entries":[]}'),
    );
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    for (const name of ['set-cookie', 'x-evil', 'access-control-allow-origin'])
      expect(headers.get(name)).toBeNull();
  });

  test.each<[string, Answer, string]>([
    ['HTML', send(200, { 'content-type': 'text/html' }, '<h1>Hi</h1>'), 'upstream-invalid'],
    ['half of the JSON', send(200, {}, '{"entries":['), 'upstream-invalid'],
    ['JSON that is no catalogue', json({ designs: [] }), 'upstream-invalid'],
    ['status 500', json({ entries: [] }, 500), 'upstream-invalid'],
    ['a part', json({ entries: [] }, 206), 'upstream-invalid'],
    ['status 429', send(429, { 'retry-after': '60' }), 'upstream-invalid'],
    ['bytes that are not UTF-8', send(200, {}, new Uint8Array([0x7b, 0xff, 0x7d])), 'upstream-invalid'],
    ['more than 1 MB', json({ entries: [], padding: 'x'.repeat(1024 * 1024) }), 'upstream-too-large'],
  ])('answers 502 to %s', async (_, answer, code) => {
    site.on('/designs/index.json', answer);
    expect(await get(path)).toMatchObject({ status: 502, code });
  });
});

describe('GET /api/designs/upstream/:slug', () => {
  test('is the DESIGN.md byte for byte', async () => {
    const { status, type, text, headers } = await get(`${path}/orchard`);
    expect(status).toBe(200);
    expect(type).toBe('text/markdown; charset=utf-8');
    expect(text).toBe(markdown);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    '%2e%2e%2fx',
    '..%2f..%2fetc',
    '.hidden',
    'a%00b',
    'a%0d%0ax',
    'a%20b',
    '%E8%AE%BE',
    'a'.repeat(129),
  ])('refuses %s without asking anybody', async (slug) => {
    expect(await get(`${path}/${slug}`)).toMatchObject({ status: 400, code: 'slug-invalid' });
    expect(site.received).toEqual([]);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', 'unlisted'])(
    'does not know %s, and asks for the catalogue only',
    async (slug) => {
      expect(await get(`${path}/${slug}`)).toMatchObject({ status: 404, code: 'design-not-found' });
      expect(site.received.map((asked) => asked.path)).toEqual(['/designs/index.json']);
    },
  );

  test.each<[string, Answer, number, string]>([
    ['a file that is gone', send(404, {}), 404, 'design-not-found'],
    [
      'HTML by its type',
      send(200, { 'content-type': 'text/html; charset=utf-8' }, 'hello'),
      502,
      'upstream-invalid',
    ],
    [
      'HTML by its look',
      send(200, { 'content-type': 'text/markdown' }, '\n<!DOCTYPE html>'),
      502,
      'upstream-invalid',
    ],
    [
      'SVG by its look',
      send(200, { 'content-type': 'text/plain' }, '<svg onload="x"/>'),
      502,
      'upstream-invalid',
    ],
    ['bytes that are not UTF-8', send(200, {}, new Uint8Array([0xff, 0xfe])), 502, 'upstream-invalid'],
    ['a part', send(206, { 'content-type': 'text/markdown' }, '# x'), 502, 'upstream-invalid'],
    ['more than 256 KB', send(200, {}, 'x'.repeat(256 * 1024 + 1)), 502, 'upstream-too-large'],
  ])('answers to %s', async (_, answer, status, code) => {
    site.on('/designs/orchard/DESIGN.md', answer);
    expect(await get(`${path}/orchard`)).toMatchObject({ status, code });
  });
});

describe('GET /api/designs/upstream/:slug/preview', () => {
  test.each(['light', 'dark'])('is the %s picture', async (theme) => {
    const { status, type, bytes, headers } = await get(`${path}/orchard/preview?theme=${theme}`);
    expect(status).toBe(200);
    expect(type).toBe('image/png');
    expect(bytes).toEqual(pixel);
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect((theme === 'dark' ? cdn : site).received.at(-1)?.headers.accept).toBe(
      'image/webp, image/png, image/jpeg',
    );
  });

  test.each(['', '?theme=', '?theme=sepia', '?theme=light&theme=dark', '?theme[]=light', '?THEME=light'])(
    'refuses %j',
    async (query) => {
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

  test('goes by the bytes and not by the type', async () => {
    site.on('/previews/light.png', image(pixel, 'text/html'));
    expect(await get(`${path}/orchard/preview?theme=light`)).toMatchObject({
      status: 200,
      type: 'image/png',
    });
  });

  test.each<[string, Answer, number, string]>([
    ['HTML that says it is a picture', image('<script>alert(1)</script>'), 502, 'upstream-invalid'],
    ['SVG', image('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'), 502, 'upstream-invalid'],
    ['nothing', image(''), 502, 'upstream-invalid'],
    ['a picture with status 500', send(500, {}, pixel), 502, 'upstream-invalid'],
    ['a part of a picture', send(206, {}, pixel), 502, 'upstream-invalid'],
    ['a picture that is gone', send(404, {}, pixel), 404, 'preview-not-found'],
    ['more than 2 MB', image(new Uint8Array(2 * 1024 * 1024 + 1)), 502, 'upstream-too-large'],
  ])('answers to %s', async (_, answer, status, code) => {
    site.on('/previews/light.png', answer);
    expect(await get(`${path}/orchard/preview?theme=light`)).toMatchObject({ status, code });
  });
});
