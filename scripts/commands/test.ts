import { buildEdge, buildSite } from '../lib/build.ts';
import { runChecks } from '../lib/checks.ts';
import { findChromium } from '../lib/chromium.ts';
import { command } from '../lib/command.ts';
import { development, standInPorts } from '../lib/development.ts';
import { sentenceFor } from '../lib/failure.ts';
import { bin, show } from '../lib/processes.ts';
import { add, one, playwrightTally, type Tally, tallied, vitestTally } from '../lib/tally.ts';
import { testOrigin } from '../lib/test-site.ts';

const reports = '.cache/test';

const vitest = (name: string, args: string[] = []) => {
  const file = `${reports}/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return tallied(file, vitestTally, () => show({ name, args: [bin.vitest, 'run', ...args, ...reporters] }));
};

const playwright = async () => {
  const file = `${reports}/e2e.json`;
  const env = { CHROMIUM_PATH: await findChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const args = [bin.playwright, 'test', '--reporter=list,json'];
  return tallied(file, playwrightTally, () => show({ name: 'e2e', args, env }));
};

const checks = async () => (await runChecks()).map(({ ok }) => one(ok)).reduce(add);

const build = async () => {
  await buildEdge();
  await buildSite(development(testOrigin, standInPorts()).site);
  return one(true);
};

const stages: readonly { name: string; run: () => Promise<Tally>; onlyIfPassed?: string }[] = [
  { name: 'checks', run: checks },
  { name: 'build', run: build },
  { name: 'unit', run: () => vitest('unit') },
  {
    name: 'budgets',
    run: () => vitest('budgets', ['--config', 'vitest.budgets.config.ts']),
    onlyIfPassed: 'build',
  },
  { name: 'e2e', run: playwright, onlyIfPassed: 'build' },
];

const attempt = async (name: string, run: () => Promise<Tally>): Promise<Tally> => {
  const started = Date.now();
  console.log(`\n━━ ${name}`);
  try {
    return await run();
  } catch (error) {
    console.error(`${name}: ${sentenceFor(error)}`);
    return one(false);
  } finally {
    console.log(`━━ ${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  }
};

await command('test', async () => {
  const results = new Map<string, Tally>();
  for (const { name, run, onlyIfPassed } of stages) {
    const possible = onlyIfPassed === undefined || results.get(onlyIfPassed)?.failed === 0;
    if (!possible) console.log(`\n━━ ${name}: not run, because the ${onlyIfPassed} failed`);
    results.set(name, possible ? await attempt(name, run) : one(false));
  }
  console.log('');
  console.table(
    Object.fromEntries([...results].map(([name, { passed, failed }]) => [name, { passed, failed }])),
  );
  const { passed, failed, failures } = [...results.values()].reduce(add);
  for (const failure of failures) console.log(`failed: ${failure}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
