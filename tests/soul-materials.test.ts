import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { planMaterials } from '#features/soul/core/materials/plan-materials.ts';
import { publicIndex } from '#features/soul/core/public-soul.ts';
import { publicSouls, readSoulVoices } from '#site/souls-fs.ts';
import { type Get, materialsSource } from '../scripts/lib/materials-source.ts';

const souls = publicSouls();
const index = JSON.stringify(publicIndex(souls));

type Answer = readonly [status: number, body: string, headers?: Record<string, string>];

/** A catalogue on this machine under an https address: what is asked of that goes to the server. */
const served = async (answers: (path: string) => Answer | undefined): Promise<Get> => {
  const server = createServer(({ url = '' }, response) => {
    const [status, body, headers = {}] = answers(url) ?? [404, ''];
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return (address) =>
    fetch(address.replace('https://materials.test', `http://127.0.0.1:${port}`), { redirect: 'error' });
};

const address = 'https://materials.test/souls/index.json';
const ours = { voices: readSoulVoices(), replace: false };

describe('materialsSource', () => {
  test('reads our own catalogue back as it is authored', async () => {
    const files = new Map(souls.map((soul) => [`/souls/${soul.id}.json`, JSON.stringify(soul)]));
    const get = await served((path) => [200, path === '/souls/index.json' ? index : (files.get(path) ?? '')]);
    const { listed, readFile } = await materialsSource(address, get);
    const steps = await planMaterials(listed, readFile, ours);
    expect(steps).toHaveLength(130);
    expect(steps.filter(({ kind }) => kind !== 'same')).toEqual([]);
  });

  test.each([
    ['is missing', [404, '{}'], 'the server answered 404.'],
    ['is no JSON', [200, '<html>'], 'it is not JSON.'],
    ['is endless', [200, 'x'.repeat(200_000)], 'it is longer than 131072 bytes.'],
    [
      'is somewhere else',
      [302, '', { location: 'http://127.0.0.1:1/' }],
      'the server did not answer, or sent on to another address.',
    ],
  ] as const)('leaves out a soul whose file %s', async (_, answer, problem) => {
    const get = await served((path) => (path === '/souls/index.json' ? [200, index] : answer));
    const { listed, readFile } = await materialsSource(address, get);
    expect(await planMaterials(listed.slice(0, 1), readFile, ours)).toMatchObject([
      { kind: 'refused', reason: { tag: 'unread', problem } },
    ]);
  });

  test.each([
    ['[]', /not the index of a catalogue/],
    ['{"version":2,"souls":[]}', /not the index of a catalogue/],
    ['{', /could not be read: it is not JSON/],
    ['x'.repeat(5_000_000), /could not be read: it is longer/],
  ])('stops at an index that is none', async (body, sentence) => {
    const get = await served(() => [200, body]);
    await expect(materialsSource(address, get)).rejects.toThrow(sentence);
  });

  test.each(['http://materials.test/index.json', 'file:///etc/passwd', 'ftp://x/', 'https://'])(
    'reads nothing from %s',
    async (given) => {
      const get: Get = () => Promise.reject(new Error('it was asked'));
      await expect(materialsSource(given, get)).rejects.toThrow(/neither a file nor an https address/);
    },
  );
});

/** A folder with our catalogue, where the command may write. */
const workplace = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'hagicode-materials-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const root = process.cwd();
  await cp(join(root, 'src/features/soul/data'), join(folder, 'src/features/soul/data'), { recursive: true });
  await cp(join(root, 'biome.json'), join(folder, 'biome.json'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
};

const run = (folder: string, ...given: string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const script = join(process.cwd(), 'scripts/sync-materials.ts');
    execFile(process.execPath, [script, ...given], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });

describe('npm run materials:sync', () => {
  test('shows what would change, writes it when it is told to, and then finds nothing to do', async () => {
    const folder = await workplace();
    const data = join(folder, 'src/features/soul/data/roles');
    const [baker, other] = ['soul-main-01-neighborly-sweet-healer', 'soul-main-12-aloof-ace-scholar'];
    const theirs = souls.filter(({ id }) => id === baker || id === other);
    await mkdir(join(folder, 'theirs'));
    await writeFile(join(folder, 'theirs/index.json'), JSON.stringify(publicIndex(theirs)));
    for (const soul of theirs)
      await writeFile(
        join(folder, `theirs/${soul.id}.json`),
        JSON.stringify(soul.id === other ? { ...soul, summary: 'An answer, a proof.' } : soul),
      );
    const before = await readFile(join(data, `${other}.json`), 'utf8');

    const shown = await run(folder, 'theirs/index.json');
    expect(shown.code).toBe(0);
    expect(shown.output).toContain(`~ ${other} (reference-doc)\n    en.summary\n    - `);
    expect(shown.output).toContain('    + An answer, a proof.\n0 new, 1 changed, 1 the same, 0 refused.');
    expect(shown.output).toContain('Nothing was written');
    expect(await readFile(join(data, `${other}.json`), 'utf8')).toBe(before);

    expect((await run(folder, 'theirs/index.json', '--write')).code).toBe(0);
    const after = await readFile(join(data, `${other}.json`), 'utf8');
    expect(after).toBe(before.replace(/"summary": "[^"]*"/, '"summary": "An answer, a proof."'));
    expect((await run(folder, 'theirs/index.json')).output).toMatch(/^0 new, 0 changed, 2 the same/);
  });

  test('writes what is right, names what is not, and fails', async () => {
    const folder = await workplace();
    const [first, second] = souls;
    if (!first || !second) throw new Error('The catalogue is empty.');
    const changed = { ...first, tags: [...first.tags].reverse() };
    const hostile = { ...second, summary: '\u001b[2J\u202eevil' };
    await writeFile(join(folder, 'index.json'), JSON.stringify(publicIndex([changed, hostile])));
    for (const soul of [changed, hostile])
      await writeFile(join(folder, `${soul.id}.json`), JSON.stringify(soul));
    const { code, output } = await run(folder, 'index.json', '--write');
    expect(code).toBe(1);
    expect(output).toContain(
      `! ${hostile.id} has the invisible character U+001B in en.summary; take it out.`,
    );
    expect(output).not.toContain('\u001b[2J');
    const written = await readFile(join(folder, `src/features/soul/data/roles/${first.id}.json`), 'utf8');
    expect(JSON.parse(written).en.keywords).toEqual(changed.tags);
  });

  test.each([
    [[], /Say which catalogue/],
    [['a.json', 'b.json'], /Say which catalogue/],
    [['a.json', '--force'], /Say which catalogue/],
    [['nowhere.json'], /nowhere\.json could not be read: there is no such file/],
    [['http://localhost:1/index.json'], /neither a file nor an https address/],
  ])('fails with one sentence for %j', async (given, sentence) => {
    const { code, output } = await run(process.cwd(), ...given);
    expect(code).toBe(1);
    expect(output).toMatch(sentence);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});
