import { expect, test } from 'vitest';
import { naughtyPaths, randomPaths } from './fixtures/edge/hostile-paths.ts';
import { sendHostilePaths } from './fixtures/edge/hostile-paths-run.ts';

// `npm run bench -- edge` sends all of them, and tens of thousands of random ones.
const some = naughtyPaths().filter((path, index) => index % 13 === 0 || path.length > 70_000);

test('no hostile path makes the service fail or reaches the design site', async () => {
  const random = [1, 2, 3].flatMap((seed) => randomPaths(200, seed));
  const { requests, failures, upstreamCalls } = await sendHostilePaths([...some, ...random]);
  expect({ failures, upstreamCalls }).toEqual({ failures: [], upstreamCalls: [] });
  expect(requests).toBeGreaterThan(1_000);
}, 120_000);
