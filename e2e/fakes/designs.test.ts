import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DesignsStandIn, startDesigns } from './designs.ts';

let site: DesignsStandIn;

beforeAll(async () => {
  site = await startDesigns({ port: 0 });
});

afterAll(() => site.close());

const get = (path: string) => fetch(site.url + path);

describe('startDesigns', () => {
  test('serves the catalogue in both shapes', async () => {
    const { entries } = await (await get('/designs/index.json')).json();
    const { themes } = await (await get('/design.json')).json();
    expect(entries.map(({ slug }: { slug: string }) => slug)).toEqual(['harbor.example', 'orchard']);
    expect(themes.map((theme: object) => Object.keys(theme).length)).toEqual([11, 11]);
  });

  test('serves only the shape asked for', async () => {
    const older = await startDesigns({ port: 0, shapes: ['themes'] });
    expect((await fetch(`${older.url}/designs/index.json`)).status).toBe(404);
    expect((await fetch(`${older.url}/design.json`)).status).toBe(200);
    await older.close();
  });

  test('serves every document and picture its catalogue names', async () => {
    const { entries } = await (await get('/designs/index.json')).json();
    for (const entry of entries) {
      expect(await (await get(entry.designDownloadUrl)).text()).toMatch(/^---\nversion: alpha\n/);
      for (const address of [entry.previewLightImageUrl, entry.previewDarkImageUrl]) {
        const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
        expect([...bytes.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
      }
    }
  });

  test('plays a broken site where a test asks for one', async () => {
    site.answer('/designs/orchard/DESIGN.md', () => new Response('out of order', { status: 503 }));
    expect((await get('/designs/orchard/DESIGN.md')).status).toBe(503);
  });
});
