import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../../scripts/lib/chromium.ts';
import { bin, show } from '../../scripts/lib/processes.ts';
import { naughtyBodies, randomBodies } from '../../tests/fixtures/edge/hostile-bodies.ts';
import { sendHostile } from '../../tests/fixtures/edge/hostile-run.ts';
import { startDesignSite } from '../edge/design-site.ts';
import { upstreamFaults } from '../edge/faults.ts';
import { hostilePaths } from '../edge/hostile-paths.ts';
import { slowUpstream } from '../edge/slow-upstream.ts';
import { throughput } from '../edge/throughput.ts';
import type { Figures } from '../figures.ts';

const RANDOM = 5_000;

async function hostileBodies(): Promise<Figures> {
  const { requests, failures, leaks } = await sendHostile([...naughtyBodies(), ...randomBodies(RANDOM, 1)]);
  for (const one of [...failures, ...leaks].slice(0, 20)) console.error(one);
  return {
    'edge.hostile_bodies': requests,
    'edge.hostile_bodies_5xx': failures.length,
    'edge.secret_leaks': leaks.length,
  };
}

/** Attacks on signing in, each a test through Chromium and workerd. */
async function oauthNegatives(): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hagicode-bench-'));
  const report = path.join(folder, 'attacks.json');
  try {
    await show({
      name: 'attacks on signing in',
      args: [bin.playwright, 'test', 'e2e/oauth-attacks.spec.ts', '--project=desktop', '--reporter=json'],
      env: { CHROMIUM_PATH: await findChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    return {
      'edge.oauth_negatives': stats.expected + stats.unexpected + stats.flaky,
      'edge.oauth_negatives_failed': stats.unexpected,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function designProxy(): Promise<Figures> {
  const site = await startDesignSite();
  try {
    return { ...(await throughput(site)), ...(await slowUpstream(site)) };
  } finally {
    await site.stop();
  }
}

/** The doors of the edge service under attack and under load. */
export const edge = async (): Promise<Figures> => ({
  ...(await designProxy()),
  ...(await upstreamFaults()),
  ...(await hostilePaths()),
  ...(await hostileBodies()),
  ...(await oauthNegatives()),
});
