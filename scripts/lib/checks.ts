import { bin, show, type Task } from './processes.ts';

/** What `npm run check` runs: the linter and formatter, then the types in each of the worlds it runs in. */
const checks: readonly Task[] = [
  { name: 'format and lint', args: [bin.biome, 'ci'] },
  { name: 'types of the pure core', args: [bin.tsc, '-p', 'tsconfig.core.json'] },
  { name: 'types of the browser', args: [bin.tsc, '-p', 'tsconfig.browser.json'] },
  { name: 'types of the edge', args: [bin.tsc, '-p', 'tsconfig.edge.json'] },
  { name: 'types of the edge’s tests', args: [bin.tsc, '-p', 'tsconfig.edge-test.json'] },
];

const rest: Task = {
  name: 'types of the rest',
  args: [bin.astro, 'check', '--minimumFailingSeverity', 'warning'],
};

export interface Checked {
  name: string;
  ok: boolean;
}

async function run(check: Task): Promise<Checked> {
  console.log(`▸ ${check.name}`);
  return { name: check.name, ok: (await show(check)) === 0 };
}

/** Runs every check, also after one has failed; the longest beside the others. */
export async function runChecks(): Promise<Checked[]> {
  const longest = run(rest);
  const results: Checked[] = [];
  for (const check of checks) results.push(await run(check));
  return [...results, await longest];
}
