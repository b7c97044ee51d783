import { readFileSync, rmSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
}

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

export const one = (ok: boolean): Tally => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const numberAt = (value: unknown, ...keys: string[]): number => {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null) return 0;
    found = (found as Record<string, unknown>)[key];
  }
  return typeof found === 'number' ? found : 0;
};

/** A runner that fails without a failing test (a file that does not load, say) counts as one failure. */
const withExit = (tally: Tally, code: number): Tally =>
  code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

export function vitestTally(report: unknown, code: number): Tally {
  return withExit(
    { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') },
    code,
  );
}

export function playwrightTally(report: unknown, code: number): Tally {
  const passed = numberAt(report, 'stats', 'expected') + numberAt(report, 'stats', 'flaky');
  return withExit({ passed, failed: numberAt(report, 'stats', 'unexpected') }, code);
}

/** Runs a test runner that writes its report to `file`; a report of an earlier run is not mistaken for this one's. */
export async function tallied(
  file: string,
  count: (report: unknown, code: number) => Tally,
  run: () => Promise<number>,
): Promise<Tally> {
  rmSync(file, { force: true });
  const code = await run();
  return count(readJson(file), code);
}
