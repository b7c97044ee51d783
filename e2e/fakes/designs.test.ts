import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { failureNames } from './designs/faults.ts';
import { type DesignsStandIn, startDesigns } from './designs.ts';

let site: DesignsStandIn;

beforeAll(async () => {
  site = await startDesigns({ port: 0 });
});

afterEach(() => site.heal());
afterAll(() => site.close());

const get = (path: string) => fetch(site.url + path, { redirect: 'manual' });

const order = (body: object | string, type = 'application/json') =>
  fetch(`${site.url}/_stand-in/faults`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('startDesigns', () => {
  test('serves the catalogue in both shapes', async () => {
    const { entries } = await (await get('/designs/index.json')).json();
    const { themes } = await (await get('/design.json')).json();
    expect(entries).toHaveLength(76);
    expect(entries[0]).toMatchObject({ slug: 'airbnb', title: 'Airbnb' });
    expect(new Set(themes.map((theme: object) => Object.keys(theme).length))).toEqual(new Set([11]));
    expect(themes.map(({ slug }: { slug: string }) => slug)).toEqual(
      entries.map(({ slug }: { slug: string }) => slug),
    );
  });

  test('serves only the shape asked for', async () => {
    const older = await startDesigns({ port: 0, shapes: ['themes'] });
    expect((await fetch(`${older.url}/designs/index.json`)).status).toBe(404);
    expect((await fetch(`${older.url}/design.json`)).status).toBe(200);
    await older.close();
  });

  test('serves every document and picture its catalogue names', async () => {
    const { entries } = await (await get('/designs/index.json')).json();
    for (const { slug, designDownloadUrl, previewLightImageUrl, previewDarkImageUrl } of entries) {
      expect(await (await get(designDownloadUrl)).text()).toBe(
        readFileSync(`node_modules/getdesign/templates/${slug}.md`, 'utf8'),
      );
      for (const address of [previewLightImageUrl, previewDarkImageUrl]) {
        const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
        expect([...bytes.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
      }
    }
  });

  test('does not have what it does not list', async () => {
    expect((await get('/designs/nope/DESIGN.md')).status).toBe(404);
    expect((await get('/previews/nope/light.png')).status).toBe(404);
  });
});

describe('a fault', () => {
  test('is ordered over HTTP, meets the paths it names and is taken back', async () => {
    expect((await order({ path: '^/designs/stripe/', answer: 'down' })).status).toBe(204);
    expect((await get('/designs/stripe/DESIGN.md')).status).toBe(503);
    expect((await get('/designs/claude/DESIGN.md')).status).toBe(200);
    await fetch(`${site.url}/_stand-in/faults`, { method: 'DELETE' });
    expect((await get('/designs/stripe/DESIGN.md')).status).toBe(200);
  });

  test('meets as many requests as asked for', async () => {
    await order({ path: 'stripe', answer: 'gone', times: 2 });
    const statuses = [];
    for (const _ of [1, 2, 3]) statuses.push((await get('/designs/stripe/DESIGN.md')).status);
    expect(statuses).toEqual([404, 404, 200]);
  });

  test.each([
    ['down', 503],
    ['redirect', 302],
    ['gone', 404],
    ['html', 200],
    ['svg', 200],
    ['garbage', 200],
    ['large', 200],
  ] as const)('%s answers %i', async (answer, status) => {
    site.fault({ path: /stripe/, answer });
    expect((await get('/designs/stripe/DESIGN.md')).status).toBe(status);
  });

  test('reset cuts the connection, silent leaves it open', async () => {
    site.fault({ path: /stripe/, answer: 'reset' });
    await expect(get('/designs/stripe/DESIGN.md')).rejects.toThrow();
    site.fault({ path: /stripe/, answer: 'silent' });
    const waiting = fetch(`${site.url}/designs/stripe/DESIGN.md`, { signal: AbortSignal.timeout(300) });
    await expect(waiting).rejects.toThrow('timeout');
  });

  test('slow is the true answer after three seconds', async () => {
    site.fault({ path: /stripe/, answer: 'slow' });
    const started = Date.now();
    expect(await (await get('/designs/stripe/DESIGN.md')).text()).toMatch(/^---\n/);
    expect(Date.now() - started).toBeGreaterThan(2_900);
  });

  test.each([
    ['an unknown answer', { path: '.', answer: 'explode' }],
    ['a path that is no expression', { path: '(', answer: 'down' }],
    ['no JSON', '{'],
  ])('with %s is refused with a sentence', async (_, body) => {
    const refused = await order(body);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toHaveProperty('message');
  });

  test('of a page of another origin is refused', async () => {
    expect((await order({ path: '.', answer: 'down' }, 'text/plain')).status).toBe(400);
  });
});

test('the control page names every answer, and the requests are listed', async () => {
  const text = await (await get('/_stand-in')).text();
  for (const name of failureNames) expect(text).toContain(name);
  await get('/design.json');
  const { requests } = await (await get('/_stand-in/requests')).json();
  expect(requests.at(-1)).toEqual({ method: 'GET', path: '/design.json' });
});
