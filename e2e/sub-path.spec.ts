import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bin, run } from '../scripts/lib/processes.ts';
import { expect, test } from './fixtures.ts';

const base = '/site/';
const addresses = /\s(?:href|src|action|component-url|renderer-url|before-hydration-url)="(\/[^"]*)"/g;

const filesIn = (folder: string) => new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));

test('under a sub-path no address leaves it, and every one leads to a file', async () => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'hagicode-base-'));
  try {
    const env = { SITE_BASE: base, SITE_OUT: folder };
    await run({ name: 'building under a sub-path', args: [bin.astro, 'build'], env });
    const files = filesIn(folder);
    const astray = new Set<string>();
    for (const page of [...files].filter((file) => file.endsWith('.html'))) {
      for (const [, address = ''] of readFileSync(path.join(folder, page), 'utf8').matchAll(addresses)) {
        const target = decodeURI(address.replace(/[?#].*$/, ''));
        const file = path.join(target.slice(base.length), target.endsWith('/') ? 'index.html' : '');
        if (!target.startsWith(base) || !files.has(file)) astray.add(`${target} on ${page}`);
      }
    }
    expect([...astray]).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
