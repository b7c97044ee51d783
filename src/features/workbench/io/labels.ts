import { ok, type Result } from '#lib/result.ts';
import type { GitHubReason } from '#platform/github/core/reasons.ts';
import { attempt, once } from '#platform/github/io/client.ts';
import type { GitHub } from '#platform/github/io/octokit.ts';
import type { Repository } from '../core/schema.ts';

const colors: Readonly<Record<string, string>> = { hagicode: '0A5F50', proposal: '2A5573' };
const statusColor = '858D86';

/** Makes the labels that are missing; one that rights do not allow is no reason to stop. */
export const makeLabels = async (
  github: GitHub,
  repository: Repository,
  labels: readonly string[],
): Promise<Result<void, GitHubReason>> => {
  const present = await attempt(() =>
    github.paginate(github.rest.issues.listLabelsForRepo, { ...repository, per_page: 100 }),
  );
  if (!present.ok) return present;
  const names = new Set(present.value.map(({ name }) => name.toLowerCase()));
  for (const name of labels.filter((label) => !names.has(label))) {
    const color = colors[name] ?? statusColor;
    const made = await attempt(() => github.rest.issues.createLabel({ ...repository, name, color, ...once }));
    if (!made.ok && made.error.tag === 'rate-limited') return made;
  }
  return ok(undefined);
};
