import { chromium } from '@playwright/test';
import { findChromium } from '../scripts/lib/chromium.ts';
import { command } from '../scripts/lib/command.ts';
import { Failure, sentenceFor } from '../scripts/lib/failure.ts';
import { serveForTests, testOrigin } from '../scripts/lib/test-site.ts';
import { type Figures, print, record } from './figures.ts';
import { axe } from './parts/axe.ts';
import { bytes } from './parts/bytes.ts';
import { cost } from './parts/cost.ts';
import { designs } from './parts/designs.ts';
import { edge } from './parts/edge.ts';
import { lighthouse } from './parts/lighthouse.ts';
import { requests } from './parts/requests.ts';
import { soul } from './parts/soul.ts';
import { start } from './parts/start.ts';
import { test } from './parts/test.ts';
import { vitals } from './parts/vitals.ts';
import { workbench } from './parts/workbench.ts';

type Part = (origin: string) => Promise<Figures>;

/** In this order: the first three need the ports that the rest is served on. */
const alone: Readonly<Record<string, Part>> = { start, test, edge, workbench };
const served: Readonly<Record<string, Part>> = {
  bytes,
  requests,
  lighthouse,
  vitals,
  axe,
  cost,
  designs,
  soul,
};
const parts = { ...alone, ...served };

const chromiumVersion = async () => {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  const version = browser.version();
  await browser.close();
  return version;
};

/** Measures parts one after the other, also after one that cannot be; gives how many could not. */
async function measure(chosen: Readonly<Record<string, Part>>, version: string): Promise<number> {
  let failures = 0;
  for (const [name, part] of Object.entries(chosen)) {
    console.log(`\n━━ ${name}`);
    try {
      const figures = await part(testOrigin);
      record(figures, version);
      print(figures);
    } catch (error) {
      failures += 1;
      console.log(`${name} could not be measured: ${sentenceFor(error)}`);
    }
  }
  return failures;
}

await command('bench', async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    throw new Failure(`no part is called ${unknown.join(', ')}: there are ${Object.keys(parts).join(', ')}.`);
  }
  const chosen = (all: Readonly<Record<string, Part>>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => asked.length === 0 || asked.includes(name)));
  const version = await chromiumVersion();
  const failures = await measure(chosen(alone), version);
  if (Object.keys(chosen(served)).length === 0) return failures === 0 ? 0 : 1;
  const end = await serveForTests();
  const unmeasured = failures + (await measure(chosen(served), version));
  await end();
  return unmeasured === 0 ? 0 : 1;
});
