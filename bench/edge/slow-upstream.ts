import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Figures, rounded } from '../figures.ts';
import type { DesignSite } from './design-site.ts';
import { ask, p99, type Target } from './load.ts';

const base = '/api/designs/upstream';

/** A visitor every 20 ms, whether or not the one before was served: 99 of 100 wait at most so many milliseconds. */
const paced = async (target: Target): Promise<number> => {
  const agent = new Agent({ keepAlive: true });
  const waits: Promise<number>[] = [];
  for (let n = 0; n < 300; n += 1) {
    const started = performance.now();
    waits.push(ask(agent, target, n).then(() => performance.now() - started));
    await wait(20);
  }
  const times = await Promise.all(waits);
  agent.destroy();
  return p99(times);
};

/** How long a visitor waits for pictures that never come, and how much longer others wait while fifty wait for those. */
export async function slowUpstream(site: DesignSite): Promise<Figures> {
  const others: Target = { url: site.url, path: () => `${base}/picture/preview?theme=light`, status: 200 };
  const late: Target = { url: site.url, path: (n) => `${base}/s${n}/preview?theme=light`, status: 504 };
  await paced(others);
  const before = await paced(others);
  const agent = new Agent();
  const waiting = Promise.all(
    Array.from({ length: site.slow }, async (_, n) => {
      const started = performance.now();
      await ask(agent, late, n);
      return (performance.now() - started) / 1_000;
    }),
  );
  while (site.late() < site.slow) await wait(10);
  const meanwhile = await paced(others);
  const times = await waiting;
  console.log(
    `99 of 100 served within ${rounded(before, 0)} ms, and ${rounded(meanwhile, 0)} ms while others wait`,
  );
  return {
    'edge.deadline_s': rounded(Math.max(...times), 2),
    'edge.slow_p99_ratio': rounded(meanwhile / before, 2),
  };
}
