import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { startHarness } from '../test/harness.ts';
import { pixel } from '../test/pictures.ts';
import { json, type ScriptedServer, scriptedServer, send } from '../test/scripted-server.ts';
import { startWorkerd } from '../test/workerd.ts';
import { edgeWorkspace, quiet, wranglerPath } from '../test/workspace.ts';

// The Cache API and D1 of the platform itself. Some of these start wrangler several times.
vi.setConfig({ testTimeout: 90_000 });

const path = '/api/designs/upstream';
const count = 170;
let site: ScriptedServer;

const settings = () => ({ PUBLIC_URL: 'http://localhost:8788', DESIGN_UPSTREAM: site.url });

beforeAll(async () => {
  site = await scriptedServer();
  const slugs = Array.from({ length: count }, (_, n) => `d${n}`);
  site.on(
    '/designs/index.json',
    json({ entries: slugs.map((slug) => ({ slug, title: slug, previewLightImageUrl: `/${slug}.png` })) }),
  );
  for (const slug of slugs) {
    site.on(`/${slug}.png`, send(200, {}, pixel));
    site.on(`/designs/${slug}/DESIGN.md`, send(200, {}, `# ${slug}`));
  }
});

afterAll(() => site.close());

interface Answered {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

const seen = async (response: Answered) => ({
  status: response.status,
  cache: response.headers.get('x-cache'),
  text: await response.text(),
});

test('a hundred visitors at once cause one request in workerd, also where some of them leave', async () => {
  const edge = await startWorkerd(settings());
  onTestFinished(edge.stop);
  site.received.length = 0;
  site.on('/designs/d0/DESIGN.md', (response) => void setTimeout(() => response.end('# d0'), 500));
  const leaving = new AbortController();
  const ask = (signal?: AbortSignal) => fetch(`${edge.url}${path}/d0`, signal ? { signal } : {});
  const left = ask(leaving.signal).catch(() => null);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const answers = Promise.all(Array.from({ length: 100 }, async () => seen(await ask())));
  setTimeout(() => leaving.abort(), 100);
  expect(await left).toBeNull();
  for (const answer of await answers) expect(answer).toMatchObject({ status: 200, text: '# d0' });
  expect(site.received.map((asked) => asked.path)).toEqual(['/designs/index.json', '/designs/d0/DESIGN.md']);
});

const keptState = async (): Promise<string> => {
  const state = await mkdtemp(join(tmpdir(), 'hagicode-designs-'));
  onTestFinished(() => rm(state, { recursive: true }));
  return state;
};

/** Reads a document and a picture in an isolate of their own. */
const readAnew = async (form: 'worker' | 'pages', state: string) => {
  site.received.length = 0;
  const edge = await startWorkerd(settings(), form, state);
  try {
    const document = await seen(await fetch(`${edge.url}${path}/d1`));
    const picture = await seen(await fetch(`${edge.url}${path}/d1/preview?theme=light`));
    expect([document.status, picture.status, document.text]).toEqual([200, 200, '# d1']);
    return {
      document: document.cache,
      picture: picture.cache,
      asked: site.received.map((asked) => asked.path),
    };
  } finally {
    await edge.stop();
  }
};

const everything = {
  document: 'miss',
  picture: 'miss',
  asked: ['/designs/index.json', '/designs/d1/DESIGN.md', '/d1.png'],
};

test.each(['worker', 'pages'] as const)(
  'what the %s form keeps outlives its isolate, also where the database was never migrated',
  async (form) => {
    const state = await keptState();
    expect(await readAnew(form, state)).toEqual(everything);
    expect(await readAnew(form, state)).toEqual({ document: 'hit', picture: 'hit', asked: [] });
  },
);

test('a picture that D1 does not list counts as gone', async () => {
  const state = await keptState();
  const wrangler = async (...command: readonly string[]) => {
    const place = ['--local', '--persist-to', state, '--config', 'wrangler.jsonc'];
    await promisify(execFile)(process.execPath, [wranglerPath, 'd1', ...command, ...place], {
      cwd: await edgeWorkspace(),
      env: { ...process.env, ...quiet },
    });
  };
  await wrangler('migrations', 'apply', 'DB');
  expect(await readAnew('worker', state)).toEqual(everything);
  await wrangler('execute', 'DB', '--command', 'DELETE FROM design_previews');
  expect(await readAnew('worker', state)).toEqual({
    document: 'hit',
    picture: 'miss',
    asked: ['/d1.png'],
  });
});

test('D1 lists at most 160 previews, the youngest, and nothing else', async () => {
  const edge = await startHarness(settings());
  onTestFinished(() => edge.close());
  const worker = edge.getWorker<{ DB: D1Database }>();
  await worker.applyD1Migrations('DB');
  const { DB } = await worker.getEnv();
  const read = async (address: string) => expect((await seen(await edge.fetch(address))).status).toBe(200);
  const listed = async () => {
    const rows = await DB.prepare('SELECT key FROM design_previews').all<{ key: string }>();
    return rows.results.map(({ key }) => key);
  };
  await read(`${path}/d2`);
  await read(`${path}/d0/preview?theme=light`);
  await expect.poll(listed, { timeout: 5_000 }).toHaveLength(1);
  const [oldest = ''] = await listed();
  expect(oldest).toMatch(/^[0-9a-f]{64}$/);
  for (let n = 1; n < count; n += 1) await read(`${path}/d${n}/preview?theme=light`);
  await expect.poll(listed, { timeout: 5_000 }).not.toContain(oldest);
  expect(await listed()).toHaveLength(160);
});
