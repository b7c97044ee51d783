import { type GitHubStandIn, startGitHub } from '../../e2e/fakes/github.ts';
import { runMergeSchedule } from '../../tests/fixtures/designs/merge-schedules.ts';
import type { Figures } from '../figures.ts';

const SCHEDULES = 500;
/** The stand-in begins anew after so many, so that its lists stay short. */
const BATCH = 25;

const fresh = async (standIn: GitHubStandIn): Promise<string> => {
  await standIn.reset();
  return standIn.issueToken('mira-k', ['public_repo']);
};

/** Lines lost and work overwritten unseen in random schedules of two editors and a server. */
export async function mergeSchedules(): Promise<Figures> {
  const standIn = await startGitHub({
    port: 0,
    clientId: 'bench',
    clientSecret: 'bench-secret',
    redirectUris: ['http://localhost/settings/?tab=github&oauth=callback'],
  });
  let token = '';
  let lost = 0;
  try {
    for (let seed = 0; seed < SCHEDULES; seed += 1) {
      if (seed % BATCH === 0) token = await fresh(standIn);
      const outcome = await runMergeSchedule(standIn, token, seed);
      lost += outcome.lost + outcome.overwritten;
    }
  } finally {
    await standIn.close();
  }
  return { 'designs.merge_lost_lines': lost };
}
