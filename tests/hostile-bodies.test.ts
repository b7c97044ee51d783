import { expect, test } from 'vitest';
import { naughtyBodies, randomBodies } from './fixtures/edge/hostile-bodies.ts';
import { sendHostile } from './fixtures/edge/hostile-run.ts';

// `npm run bench -- edge` sends all of them, and ten thousand random ones.
const seeds = [1, 2, 3];
const some = naughtyBodies().filter((_, index) => index % 17 === 0);

test('no hostile body makes the service fail or tell a secret', async () => {
  const random = seeds.flatMap((seed) => randomBodies(100, seed));
  const { requests, failures, leaks } = await sendHostile([...some, ...random]);
  expect({ failures, leaks }).toEqual({ failures: [], leaks: [] });
  expect(requests).toBeGreaterThan(500);
}, 120_000);
