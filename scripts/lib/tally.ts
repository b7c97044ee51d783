import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
  /** Titles of what failed, where the report names them. */
  failures: readonly string[];
}

const nothing: Tally = { passed: 0, failed: 0, failures: [] };

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  failures: [...a.failures, ...b.failures],
});

export const one = (ok: boolean): Tally => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  failures: [],
});

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

interface PlaywrightSuite {
  title: string;
  specs?: { title: string; ok: boolean }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number };
  suites: PlaywrightSuite[];
}

const failedSpecs = ({ title, specs = [], suites = [] }: PlaywrightSuite): string[] =>
  [...specs.filter(({ ok }) => !ok).map((spec) => spec.title), ...suites.flatMap(failedSpecs)].map(
    (failed) => `${title} › ${failed}`,
  );

export const vitestTally = ({ numPassedTests, numFailedTests, testResults }: VitestReport): Tally => ({
  passed: numPassedTests,
  failed: numFailedTests,
  failures: testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => fullName),
});

export const playwrightTally = ({ stats, suites }: PlaywrightReport): Tally => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  failures: suites.flatMap(failedSpecs),
});

/** A runner that fails without a failing test (a file that does not load, say) counts as one failure. */
export function withExit(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** Runs a test runner that writes its report to `file`; a report of an earlier run is not mistaken for this one's. */
export async function tallied<Report>(
  file: string,
  count: (report: Report) => Tally,
  run: () => Promise<number>,
): Promise<Tally> {
  rmSync(file, { force: true });
  const code = await run();
  return withExit(existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : nothing, code);
}
