import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { startWrangler } from '#edge/test/workerd.ts';
import { locales } from '#platform/i18n/core/locale.ts';
import { soulCatalog } from '#site/souls-fs.ts';
import { combinations, digestOf } from './fixtures/soul/combinations.ts';
import { readGolden } from './fixtures/soul/golden.ts';

// A test starts wrangler.
vi.setConfig({ testTimeout: 90_000 });

const golden = readGolden();
const catalogs = locales.map((locale) => soulCatalog(locale).fragments);

describe.each(locales)('combinations in %s', (locale) => {
  const all = combinations(soulCatalog(locale).fragments);

  test('are 2,200, each with an id and a nickname of its own', () => {
    expect(all).toHaveLength(2200);
    expect(new Set(all.map(({ id }) => id)).size).toBe(2200);
    expect(new Set(all.map(({ nickname }) => nickname)).size).toBe(2200);
    for (const { id } of all) expect(id).toMatch(/^soul-(?:0[1-9]|[1-9]\d|10\d|110)-(?:0[1-9]|1\d|20)$/);
  });

  // A voice or the compiler was changed: if that is meant, run fixtures/soul/write-golden.ts and read the difference.
  test.each(golden.combinations[locale])('$id compiles to the bytes on record', (pinned) => {
    expect(all.find(({ id }) => id === pinned.id)).toEqual(pinned);
  });
});

describe('the digest of every combination', () => {
  test('is the one on record', () => {
    expect(digestOf(catalogs)).toBe(golden.digest);
  });

  test('is the same in workerd', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hagicode-soul-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const config = {
      name: 'soul-digest',
      main: join(import.meta.dirname, 'fixtures/soul/digest-worker.ts'),
      compatibility_date: '2026-01-01',
    };
    await writeFile(join(folder, 'wrangler.json'), JSON.stringify(config));
    const workerd = await startWrangler({
      folder,
      command: ['dev', '--inspector-port', '0'],
      health: '/',
    });
    onTestFinished(workerd.stop);
    const answer = await fetch(workerd.url, { method: 'POST', body: JSON.stringify(catalogs) });
    expect(await answer.json()).toEqual({ digest: golden.digest });
  });
});
