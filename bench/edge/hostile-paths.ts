import { listedPaths, naughtyPaths, randomPaths } from '../../tests/fixtures/edge/hostile-paths.ts';
import { sendHostilePaths } from '../../tests/fixtures/edge/hostile-paths-run.ts';
import type { Figures } from '../figures.ts';

const enough = 48_000;

/** `HOSTILE_LISTS` may name a folder with lists of attacks to send as well: `paths.txt` and `markup.txt`. */
const ownLists = (): readonly string[] => {
  const folder = process.env['HOSTILE_LISTS'];
  return folder ? listedPaths(folder) : [];
};

export async function hostilePaths(): Promise<Figures> {
  const listed = [...naughtyPaths(), ...ownLists()];
  const random = randomPaths(Math.max(10_000, enough - listed.length), 1);
  const { requests, failures, upstreamCalls } = await sendHostilePaths([...listed, ...random]);
  for (const one of [...failures, ...upstreamCalls].slice(0, 20)) console.error(one);
  return {
    'edge.hostile_paths': requests,
    'edge.hostile_paths_5xx': failures.length,
    'edge.hostile_paths_upstream_calls': upstreamCalls.length,
  };
}
