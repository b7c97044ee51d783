import { afterAll, beforeAll, expect, test } from 'vitest';
import { startForTests } from '../e2e/fakes/github/testing.ts';
import type { GitHubStandIn } from '../e2e/fakes/github.ts';
import { runSchedule } from './fixtures/workbench/schedules.ts';

// `npm run bench -- workbench` runs 500.
const seeds = Array.from({ length: 24 }, (_, seed) => seed);

let standIn: GitHubStandIn;
let token: string;

beforeAll(async () => {
  standIn = await startForTests();
  token = await standIn.issueToken('mira-k', ['public_repo']);
});
afterAll(async () => {
  expect(standIn.violations()).toEqual([]);
  await standIn.close();
});

test.each(seeds)(
  'schedule %i of clicks, tabs, crashes and lost answers ends in one issue and one comment',
  async (seed) => {
    expect(await runSchedule(standIn, token, seed)).toEqual({ duplicates: 0, divergences: 0 });
  },
);
