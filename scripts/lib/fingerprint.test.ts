import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint, unlessDone } from './fingerprint.ts';

const root = mkdtempSync(path.join(tmpdir(), 'fingerprint-'));
const place = (name: string) => path.join(root, name);

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(place('src/.well-known'), { recursive: true });
  writeFileSync(place('src/page.ts'), 'one');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const current = (env = {}) => fingerprint({ paths: [place('src'), place('absent')], env });

describe('fingerprint', () => {
  test('stays when nothing changes', () => {
    expect(current()).toBe(current());
  });

  test.each([
    ['a changed file', () => writeFileSync(place('src/page.ts'), 'two')],
    ['a new file in a hidden folder', () => writeFileSync(place('src/.well-known/security.txt'), '')],
    ['a file that appears where there was none', () => writeFileSync(place('absent'), '')],
  ])('changes with %s', (_, change) => {
    const before = current();
    change();
    expect(current()).not.toBe(before);
  });

  test('changes with a variable', () => {
    expect(current({ SITE_BASE: '/site/' })).not.toBe(current());
  });

  test('does not change with a test', () => {
    const before = current();
    writeFileSync(place('src/page.test.ts'), '');
    expect(current()).toBe(before);
  });
});

describe('unlessDone', () => {
  const work = (log: string[], outcome = () => writeFileSync(place('product'), '')) =>
    unlessDone(place('stamp'), place('product'), { paths: [place('src')] }, async () => {
      log.push('worked');
      outcome();
    });

  test('works once for the same inputs', async () => {
    const log: string[] = [];
    await work(log);
    await work(log);
    expect(log).toHaveLength(1);
  });

  test('works again when the product is gone', async () => {
    const log: string[] = [];
    await work(log);
    rmSync(place('product'));
    await work(log);
    expect(log).toHaveLength(2);
  });

  test('works again after work that failed', async () => {
    const log: string[] = [];
    const failing = () => {
      writeFileSync(place('product'), 'half');
      throw new Error('cut off');
    };
    await expect(work(log, failing)).rejects.toThrow('cut off');
    await work(log);
    expect(log).toHaveLength(2);
  });
});
