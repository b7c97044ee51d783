import { err, ok, type Result } from '#lib/result.ts';
import type { GitHubReason } from '#platform/github/core/reasons.ts';
import { attempt, once } from '#platform/github/io/client.ts';
import { createOnce } from '#platform/github/io/create-once.ts';
import type { GitHub } from '#platform/github/io/octokit.ts';
import { editedThere, type IssueText, isIssueOf, mergedLabels } from '../core/issue.ts';
import type { Repository } from '../core/schema.ts';
import type { NotStored, SyncReason } from '../core/sync-reason.ts';
import { makeLabels } from './labels.ts';

interface IssueThere {
  readonly number: number;
  readonly url: string;
}

export interface Sent extends IssueThere {
  /** Labels that this connection was not allowed to make or set; the issue itself stands. */
  readonly missingLabels: readonly string[];
}

type SendReason = GitHubReason | NotStored | Extract<SyncReason, { readonly tag: 'edited-there' }>;

export interface IssueWish {
  readonly proposalId: string;
  readonly issue: IssueText;
  readonly repository: Repository;
  /** Login of the connected account, whose issues are searched for a lost one. */
  readonly login: string;
  /** Number of the issue, where we know it. */
  readonly known: number | null;
  /** Replace what someone changed at GitHub meanwhile. */
  readonly overwrite: boolean;
  readonly claim: () => Promise<Result<void, NotStored>>;
  readonly pause: () => Promise<void>;
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

const nameOf = (label: string | { readonly name?: string | undefined }): string =>
  typeof label === 'string' ? label : (label.name ?? '');

const foundFrom = (issue: ApiIssue): Found => ({
  number: issue.number,
  url: issue.html_url,
  title: issue.title,
  body: issue.body ?? '',
  labels: issue.labels.map(nameOf),
});

const search = async (
  github: GitHub,
  wish: IssueWish,
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
const find = (github: GitHub, wish: IssueWish): Promise<Result<Found | null, GitHubReason>> =>
  attempt(
    async () =>
      (await search(github, wish, { creator: wish.login })) ??
      (await search(github, wish, { labels: 'hagicode' })),
  );

const read = (github: GitHub, wish: IssueWish, issue_number: number): Promise<Result<Found, GitHubReason>> =>
  attempt(async () => foundFrom((await github.rest.issues.get({ ...wish.repository, issue_number })).data));

const create = (github: GitHub, wish: IssueWish): Promise<Result<Found, GitHubReason>> => {
  const { title, body, labels } = wish.issue;
  return attempt(async () => {
    const asked = { ...wish.repository, title, body, labels: [...labels], ...once };
    return foundFrom((await github.rest.issues.create(asked)).data);
  });
};

const sent = (wish: IssueWish, { number, url, labels }: Found): Sent => ({
  number,
  url,
  missingLabels: wish.issue.labels.filter((label) => !labels.includes(label)),
});

const sameText = (a: string, b: string): boolean => a.replace(/\r\n/g, '\n').trim() === b.trim();

const update = async (github: GitHub, wish: IssueWish, there: Found): Promise<Result<Sent, SendReason>> => {
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
  return written.ok ? ok(sent(wish, foundFrom(written.value.data))) : written;
};

/** Makes the issue once and updates it after. An issue whose number got lost is found again by its marker. */
export const sendIssue = async (github: GitHub, wish: IssueWish): Promise<Result<Sent, SendReason>> => {
  const { known, claim, pause } = wish;
  const labels = await makeLabels(github, wish.repository, wish.issue.labels);
  if (!labels.ok) return labels;
  if (known !== null) {
    const there = await read(github, wish, known);
    return there.ok ? update(github, wish, there.value) : there;
  }
  const made = await createOnce({
    look: () => find(github, wish),
    claim,
    create: () => create(github, wish),
    pause,
  });
  if (!made.ok) return made;
  const { thing, fresh } = made.value;
  return fresh ? ok(sent(wish, thing)) : update(github, wish, thing);
};
