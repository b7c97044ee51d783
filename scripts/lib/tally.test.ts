import { describe, expect, test } from 'vitest';
import { playwrightTally, vitestTally } from './tally.ts';

describe('vitestTally', () => {
  test('counts passed and failed tests', () => {
    expect(vitestTally({ numPassedTests: 7, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2 });
  });

  test('counts a run that fails without a failing test as one failure', () => {
    expect(vitestTally({ numPassedTests: 7, numFailedTests: 0 }, 1)).toEqual({ passed: 7, failed: 1 });
  });

  test('counts a run that left no report as one failure', () => {
    expect(vitestTally(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('playwrightTally', () => {
  test('counts expected results as passed and unexpected ones as failed', () => {
    const report = { stats: { expected: 40, unexpected: 1, flaky: 0, skipped: 3 } };
    expect(playwrightTally(report, 1)).toEqual({ passed: 40, failed: 1 });
  });
});
