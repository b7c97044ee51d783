import { type GitHubStandIn, startGitHub } from '../../e2e/fakes/github.ts';
import { runSchedule } from '../../tests/fixtures/workbench/schedules.ts';
import type { Figures } from '../figures.ts';

const SCHEDULES = 500;
/** The stand-in begins anew after so many, so that its lists stay short. */
const BATCH = 25;

const fresh = async (standIn: GitHubStandIn): Promise<string> => {
  await standIn.reset();
  return standIn.issueToken('mira-k', ['public_repo']);
};

/** Issues and comments that exist twice after random schedules of tabs, clicks, crashes and lost answers. */
export async function workbench(): Promise<Figures> {
  const standIn = await startGitHub({
    port: 0,
    clientId: 'bench',
    clientSecret: 'bench-secret',
    redirectUris: ['http://localhost/settings/?tab=github&oauth=callback'],
  });
  let token = '';
  let duplicates = 0;
  try {
    for (let seed = 0; seed < SCHEDULES; seed += 1) {
      if (seed % BATCH === 0) token = await fresh(standIn);
      const outcome = await runSchedule(standIn, token, seed);
      duplicates += outcome.duplicates;
      if (outcome.divergences > 0)
        throw new Error(`Schedule ${seed} ended apart from what the browser holds.`);
    }
  } finally {
    await standIn.close();
  }
  return { 'workbench.duplicates_500_schedules': duplicates };
}
