import { afterAll, beforeAll, expect, test } from 'vitest';
import { soulOf } from '#edge/souls/soul-of.ts';
import { authored } from './community/authored.ts';
import { seededSouls } from './community.ts';
import { client, redirectUri } from './github/testing.ts';
import { type GitHubStandIn, startGitHub } from './github.ts';

let github: GitHubStandIn;

beforeAll(async () => {
  const issues = seededSouls();
  github = await startGitHub({ port: 0, ...client, redirectUris: [redirectUri], issues, contract: true });
});

afterAll(() => github.close());

const listed = async (): Promise<readonly unknown[]> => {
  const query = 'labels=soul&state=open&sort=created&direction=desc&per_page=100';
  return (await fetch(`${github.url}/repos/hagicode/souls/issues?${query}`)).json();
};

test('the stand-in’s community is what its people wrote, the newest first, among what nobody shall see', async () => {
  const issues = await listed();
  const souls = issues.flatMap((issue) => soulOf(issue, 'https://github.example') ?? []);
  expect(
    souls.map(({ name, author, likes, comments, createdAt }) => [name, author, likes, comments, createdAt]),
  ).toEqual(
    authored.toReversed().map((one) => [one.name, one.author, one.likes, one.comments.length, one.openedAt]),
  );
  expect(issues.length - souls.length).toBe(6);
  expect(github.violations()).toEqual([]);
});

test('the stand-in’s community stands again after a reset, under the same numbers', async () => {
  const before = await listed();
  await github.reset();
  const numbers = (issues: readonly unknown[]) => issues.map((issue) => Object(issue).number);
  expect(numbers(await listed())).toEqual(numbers(before));
});
