import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseUsage } from '#features/cost/core/usage/parse-usage.ts';
import type { Usage } from '#features/cost/core/usage/usage.ts';

const fixtures = new URL('fixtures/ccusage/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(name, fixtures), 'utf8');
const path = (name: string): string => fileURLToPath(new URL(name, fixtures));

const require = createRequire(import.meta.url);
const launcher = fileURLToPath(new URL('../node_modules/ccusage/src/cli.js', import.meta.url));

/** The program itself is an optional dependency, one for each platform. */
function installed(): boolean {
  try {
    require.resolve(`@ccusage/ccusage-${process.platform}-${process.arch}/package.json`);
    return true;
  } catch {
    return false;
  }
}

const here = `${process.platform} ${process.arch}`;
const present = installed();

/** Runs it on the fixture's logs alone. */
function ccusage(args: string): string {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [launcher, ...args.split(' '), '--offline', '--no-color'],
    {
      encoding: 'utf8',
      env: {
        HOME: mkdtempSync(join(tmpdir(), 'ccusage-')),
        CLAUDE_CONFIG_DIR: path('logs/claude'),
        CODEX_HOME: path('logs/codex'),
        TZ: 'UTC',
      },
    },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const usageOf = (text: string): Usage => {
  const read = parseUsage(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

interface Stated {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheCreationTokens: number;
  readonly totalCost: number;
}

const countsOf = (stated: Stated) => ({
  input: stated.inputTokens,
  cacheRead: stated.cacheReadTokens,
  cacheWrite: stated.cacheCreationTokens,
  output: stated.outputTokens,
});

/** Costs follow the price list inside the program, which moves with its version. */
const withoutCosts = (text: string): unknown =>
  JSON.parse(text, (key, value) => (/cost/i.test(key) ? undefined : value));

const reports = {
  'daily.json': 'daily --json',
  'session.json': 'session --json',
  'weekly.json': 'weekly --json',
  'claude-daily.json': 'claude daily --json',
  'claude-session.json': 'claude session --json',
  'projects.json': 'claude daily --instances --json',
  'codex-daily.json': 'codex daily --json',
};

describe.skipIf(!present)(`ccusage${present ? '' : ` (it has no program for ${here} here: skipped)`}`, () => {
  test.each(Object.entries(reports))('%s is what `ccusage %s` prints', (name, args) => {
    expect(withoutCosts(fixture(name))).toEqual(withoutCosts(ccusage(args)));
  });

  test.each(['daily --json', 'session --json', 'claude session --json'])(
    'what `%s` prints is read with its own totals and models',
    (args) => {
      const printed = ccusage(args);
      const { totals, ...lists } = JSON.parse(printed);
      const models = Object.values<{ modelsUsed: string[] }[]>(lists)
        .flat()
        .flatMap(({ modelsUsed }) => modelsUsed);
      const usage = usageOf(printed);
      expect(usage.tokens).toEqual(countsOf(totals));
      expect(usage.cost).toBeCloseTo(totals.totalCost, 9);
      expect(new Set(usage.models.map(({ id }) => id))).toEqual(new Set(models));
    },
  );

  test('its table says the same as its JSON', () => {
    const { tokens, days } = usageOf(ccusage('daily --json'));
    expect(usageOf(fixture('daily.txt'))).toMatchObject({ kind: 'daily', tokens, days });
  });
});
