import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { command } from '../scripts/lib/command.ts';
import { Failure } from '../scripts/lib/failure.ts';
import { generatedDesigns } from '../tests/fixtures/designs-parity/arbitrary-design.ts';
import type { OfficialLint } from '../tests/fixtures/designs-parity/compare.ts';
import { parity, templates } from '../tests/fixtures/designs-parity/unlisted.ts';

const NAME = '@google/design.md';
const GENERATED = 2_000;
const SHOWN = 20;

/** Fetches a release into a folder of its own; the one that the repository uses stays. */
function fetchRelease(folder: string, release: string): void {
  try {
    execFileSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, `${NAME}@${release}`],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
  } catch {
    throw new Failure(
      `${NAME}@${release} could not be fetched. Check the release and the network, and run again.`,
    );
  }
}

/** Holds our findings against those of another release of the official linter, the newest unless one is named. */
await command('designs:upstream', async () => {
  const release = process.argv[2] ?? 'latest';
  const folder = mkdtempSync(path.join(tmpdir(), 'hagicode-upstream-'));
  try {
    fetchRelease(folder, release);
    const require = createRequire(path.join(folder, 'package.json'));
    const { version } = require(path.join(folder, 'node_modules', NAME, 'package.json')) as {
      version: string;
    };
    const linter: { lint: OfficialLint } = await import(
      pathToFileURL(path.join(folder, 'node_modules', NAME, 'dist/linter/index.js')).href
    );
    const { unlisted } = parity([...templates(), ...generatedDesigns(GENERATED)], linter.lint);
    for (const { side, what, message, text } of unlisted.slice(0, SHOWN))
      console.log(`${side}: ${what}: ${message}\n${text.replaceAll(/^/gm, '    ')}`);
    console.log(`${NAME} ${version}: ${unlisted.length} differences that are not listed.`);
    return unlisted.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
