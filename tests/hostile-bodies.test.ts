import { expect, test } from 'vitest';
import { naughtyBodies, randomBodies } from './fixtures/edge/hostile-bodies.ts';
import { sendHostile } from './fixtures/edge/hostile-run.ts';

// `npm run bench -- edge` sends all of them, and ten thousand random ones.
const seeds = [1, 2, 3];
const everyEighth = naughtyBodies().filter((_, index) => index % 8 === 0);

test('no hostile body makes the service fail or tell a secret', async () => {
  const random = seeds.flatMap((seed) => randomBodies(150, seed));
  const { requests, failures, leaks } = await sendHostile([...everyEighth, ...random]);
  expect({ failures, leaks }).toEqual({ failures: [], leaks: [] });
  expect(requests).toBeGreaterThan(1_000);
}, 120_000);
