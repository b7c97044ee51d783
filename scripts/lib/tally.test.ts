import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { playwrightTally, tallied, vitestTally, withExit } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = {
  numPassedTests: 7,
  numFailedTests: 1,
  testResults: [
    {
      assertionResults: [
        { status: 'passed', fullName: 'adds' },
        { status: 'failed', fullName: 'divides by zero' },
      ],
    },
  ],
};

describe('vitestTally', () => {
  test('counts passed and failed tests, and names what failed', () => {
    expect(vitestTally(report)).toEqual({ passed: 7, failed: 1, failures: ['divides by zero'] });
  });
});

describe('playwrightTally', () => {
  test('counts expected and flaky results as passed and unexpected ones as failed, by their titles', () => {
    const suites = [
      {
        title: 'soul.spec.ts',
        suites: [{ title: 'en', specs: [{ title: 'copies', ok: false }] }],
        specs: [{ title: 'opens', ok: true }],
      },
    ];
    expect(playwrightTally({ stats: { expected: 40, unexpected: 1, flaky: 2 }, suites })).toEqual({
      passed: 42,
      failed: 1,
      failures: ['soul.spec.ts › en › copies'],
    });
  });
});

describe('withExit', () => {
  test('counts a run that fails without a failing test as one failure', () => {
    expect(withExit({ passed: 7, failed: 0, failures: [] }, 1)).toMatchObject({ passed: 7, failed: 1 });
  });
});

describe('tallied', () => {
  const file = join(folder, 'report.json');

  test('counts what the run reports', async () => {
    const run = async () => {
      writeFileSync(file, JSON.stringify(report));
      return 1;
    };
    expect(await tallied(file, vitestTally, run)).toMatchObject({ passed: 7, failed: 1 });
  });

  test('counts a run that left no report as one failure, whatever an earlier one left', async () => {
    writeFileSync(file, JSON.stringify(report));
    expect(await tallied(file, vitestTally, async () => 1)).toEqual({ passed: 0, failed: 1, failures: [] });
  });
});
