import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diffDesigns, type Side } from '#features/designs/core/diff/diff-designs.ts';
import { sameParts } from '#features/designs/core/diff/same-parts.ts';
import { mergeThree } from '#features/designs/core/merge/merge.ts';
import { resolve } from '#features/designs/core/merge/resolve.ts';
import { loadDesigns } from '#site/designs-fs.ts';
import { startForTests } from '../e2e/fakes/github/testing.ts';
import type { GitHubStandIn } from '../e2e/fakes/github.ts';
import { runMergeSchedule } from './fixtures/designs/merge-schedules.ts';

describe('two editors of one file', () => {
  // `npm run bench -- designs` runs 500.
  const seeds = Array.from({ length: 25 }, (_, seed) => seed);
  let standIn: GitHubStandIn;
  let token: string;
  let conflicts = 0;

  beforeAll(async () => {
    standIn = await startForTests();
    token = await standIn.issueToken('mira-k', ['public_repo']);
  });
  afterAll(async () => {
    expect(conflicts).toBeGreaterThan(seeds.length);
    expect(standIn.violations()).toEqual([]);
    await standIn.close();
  });

  test.each(seeds)('lose no line and overwrite nothing unseen in schedule %i', async (seed) => {
    const outcome = await runMergeSchedule(standIn, token, seed);
    expect(outcome).toMatchObject({ lost: 0, overwritten: 0 });
    conflicts += outcome.conflicts;
  });
});

describe('the designs of the package', () => {
  const sides = loadDesigns().entries.map(
    ({ source, parsed }): Side => ({ text: source, model: parsed.ok ? parsed.value : null }),
  );

  test('do not differ from themselves, and merge with nothing to the byte', () => {
    for (const side of sides) {
      expect(diffDesigns(side, side)).toMatchObject({
        contrast: [],
        tokens: [],
        sections: [],
        onlyText: false,
      });
      expect(resolve(mergeThree(side.text, side.text, side.text))).toEqual({ text: side.text, open: [] });
    }
  });

  test('are compared one with the next, each token once', () => {
    for (const [at, here] of sides.entries()) {
      const there = sides[(at + 1) % sides.length] ?? here;
      const { colors } = sameParts(here, there);
      if (here.model === null || there.model === null) continue;
      const names = (which: 'here' | 'there') => colors.flatMap((pair) => pair[which]?.name ?? []);
      expect(names('here')).toEqual([...here.model.colors.keys()]);
      expect(names('there').toSorted()).toEqual([...there.model.colors.keys()].toSorted());
    }
  });
});
