import { err, ok, type Result } from '#lib/result.ts';
import { type GitHubReason, outcomeUnknown } from '#platform/github/core/reasons.ts';
import { attempt, once } from '#platform/github/io/client.ts';
import type { GitHub } from '#platform/github/io/octokit.ts';
import { editedThere, type IssueText, isIssueOf, mergedLabels } from '../core/issue.ts';
import type { Repository } from '../core/schema.ts';
import type { SyncReason } from '../core/sync-reason.ts';

interface IssueThere {
  readonly number: number;
  readonly url: string;
}

export interface Sent extends IssueThere {
  /** Labels that this connection was not allowed to make or set; the issue itself stands. */
  readonly missingLabels: readonly string[];
}

type SendReason = GitHubReason | Extract<SyncReason, { readonly tag: 'edited-there' }>;

interface Wish {
  readonly proposalId: string;
  readonly issue: IssueText;
  readonly repository: Repository;
  /** Login of the connected account, whose issues are searched for a lost one. */
  readonly login: string;
  /** Number of the issue, where we know it. */
  readonly known: number | null;
  /** Replace what someone changed at GitHub meanwhile. */
  readonly overwrite: boolean;
}

interface Found extends IssueThere {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

interface ApiIssue {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly labels: readonly (string | { readonly name?: string | undefined })[];
}

const pages = 10;
const colors: Readonly<Record<string, string>> = { hagicode: '0A5F50', proposal: '2A5573' };
const statusColor = '858D86';

const nameOf = (label: string | { readonly name?: string | undefined }): string =>
  typeof label === 'string' ? label : (label.name ?? '');

const foundFrom = (issue: ApiIssue): Found => ({
  number: issue.number,
  url: issue.html_url,
  title: issue.title,
  body: issue.body ?? '',
  labels: issue.labels.map(nameOf),
});

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Makes the labels that are missing; one that rights do not allow is no reason to stop. */
const makeLabels = async (github: GitHub, wish: Wish): Promise<Result<void, GitHubReason>> => {
  const present = await attempt(() =>
    github.paginate(github.rest.issues.listLabelsForRepo, { ...wish.repository, per_page: 100 }),
  );
  if (!present.ok) return present;
  const names = new Set(present.value.map(({ name }) => name.toLowerCase()));
  for (const name of wish.issue.labels.filter((label) => !names.has(label))) {
    const color = colors[name] ?? statusColor;
    const made = await attempt(() =>
      github.rest.issues.createLabel({ ...wish.repository, name, color, ...once }),
    );
    if (!made.ok && made.error.tag === 'rate-limited') return made;
  }
  return ok(undefined);
};

const search = async (
  github: GitHub,
  wish: Wish,
  filter: { creator: string } | { labels: string },
): Promise<Found | null> => {
  const asked = { ...wish.repository, ...filter, state: 'all', sort: 'created', direction: 'desc' } as const;
  let page = 0;
  for await (const { data } of github.paginate.iterator(github.rest.issues.listForRepo, {
    ...asked,
    per_page: 100,
  })) {
    const issue = data.find(({ body }) => isIssueOf(wish.proposalId, body ?? ''));
    if (issue) return foundFrom(issue);
    page += 1;
    if (page === pages) return null;
  }
  return null;
};

/** Looks for the issue by its marker: among this account’s newest issues, then among those with our label. */
const find = (github: GitHub, wish: Wish): Promise<Result<Found | null, GitHubReason>> =>
  attempt(
    async () =>
      (await search(github, wish, { creator: wish.login })) ??
      (await search(github, wish, { labels: 'hagicode' })),
  );

const sent = (wish: Wish, issue: ApiIssue): Sent => {
  const { number, url, labels } = foundFrom(issue);
  return { number, url, missingLabels: wish.issue.labels.filter((label) => !labels.includes(label)) };
};

const sameText = (a: string, b: string): boolean => a.replace(/\r\n/g, '\n').trim() === b.trim();

const update = async (github: GitHub, wish: Wish, there: Found): Promise<Result<Sent, SendReason>> => {
  const { title, body } = wish.issue;
  const labels = mergedLabels(there.labels, wish.issue.labels);
  const sameLabels =
    labels.length === there.labels.length && labels.every((label) => there.labels.includes(label));
  if (there.title === title && sameText(there.body, body) && sameLabels)
    return ok({ number: there.number, url: there.url, missingLabels: [] });
  if (!wish.overwrite && editedThere(there)) return err({ tag: 'edited-there', url: there.url });
  const written = await attempt(() =>
    github.rest.issues.update({ ...wish.repository, issue_number: there.number, title, body, labels }),
  );
  return written.ok ? ok(sent(wish, written.value.data)) : written;
};

const create = async (github: GitHub, wish: Wish): Promise<Result<Sent, SendReason>> => {
  const { title, body, labels } = wish.issue;
  const made = await attempt(() =>
    github.rest.issues.create({ ...wish.repository, title, body, labels: [...labels], ...once }),
  );
  if (made.ok) return ok(sent(wish, made.value.data));
  if (!outcomeUnknown(made.error)) return made;
  await wait(1_000);
  const found = await find(github, wish);
  if (!found.ok || found.value === null) return made;
  return update(github, wish, found.value);
};

/** Makes the issue once and updates it after. An issue whose number got lost is found again by its marker. */
export const sendIssue = async (github: GitHub, wish: Wish): Promise<Result<Sent, SendReason>> => {
  const labels = await makeLabels(github, wish);
  if (!labels.ok) return labels;
  const { known } = wish;
  const there =
    known === null
      ? await find(github, wish)
      : await attempt(async () =>
          foundFrom((await github.rest.issues.get({ ...wish.repository, issue_number: known })).data),
        );
  if (!there.ok) return there;
  return there.value === null ? create(github, wish) : update(github, wish, there.value);
};
