import { type GitHubStandIn, startGitHub } from '../e2e/fakes/github.ts';

const SCHEDULES = 500;
/** The stand-in begins anew after so many, so that its lists stay short. */
const BATCH = 25;

const fresh = async (standIn: GitHubStandIn): Promise<string> => {
  await standIn.reset();
  return standIn.issueToken('mira-k', ['public_repo']);
};

/** Runs 500 random schedules against the stand-in for GitHub; gives the sum of what went wrong in each. */
export async function sumOverSchedules(
  run: (standIn: GitHubStandIn, token: string, seed: number) => Promise<number>,
): Promise<number> {
  const standIn = await startGitHub({
    port: 0,
    clientId: 'bench',
    clientSecret: 'bench-secret',
    redirectUris: ['http://localhost/settings/?tab=github&oauth=callback'],
  });
  let token = '';
  let sum = 0;
  try {
    for (let seed = 0; seed < SCHEDULES; seed += 1) {
      if (seed % BATCH === 0) token = await fresh(standIn);
      sum += await run(standIn, token, seed);
    }
  } finally {
    await standIn.close();
  }
  return sum;
}
