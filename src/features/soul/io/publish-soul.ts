import { ok, type Result } from '#lib/result.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import { readMarker } from '#platform/github/core/markers.ts';
import type { GitHubReason } from '#platform/github/core/reasons.ts';
import { attempt, once } from '#platform/github/io/client.ts';
import { openAsConnected } from '#platform/github/io/connected-client.ts';
import { createOnce } from '#platform/github/io/create-once.ts';
import type { GitHub } from '#platform/github/io/octokit.ts';
import { browserClock } from '#platform/github/io/persevere.ts';
import { exclusively } from '#platform/storage/io/tabs.ts';
import { soulLabel } from '../core/community/contract.ts';
import type { SoulIssue } from '../core/community/write-issue.ts';

export interface PublishedIssue {
  readonly number: number;
  /** Its page at GitHub. */
  readonly url: string;
  /** Whether it bears the label already; an author who may not push cannot set it. */
  readonly labeled: boolean;
}

export interface PublishWish {
  /** `owner/name`. */
  readonly repository: string;
  readonly issue: SoulIssue;
}

export interface Publisher {
  readonly github: GitHub;
  readonly login: string;
  /** Gives GitHub the time to show what it made before we look for it. */
  readonly pause: () => Promise<void>;
}

interface ApiIssue {
  readonly number: number;
  readonly html_url: string;
  readonly body?: string | null | undefined;
  readonly labels: readonly (string | { readonly name?: string | undefined })[];
}

const mostPages = 3;
const pauseMs = 2_000;

const placeOf = (repository: string): { readonly owner: string; readonly repo: string } => {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
};

const publishedFrom = ({ number, html_url, labels }: ApiIssue): PublishedIssue => ({
  number,
  url: html_url,
  labeled: labels.some((label) => (typeof label === 'string' ? label : label.name) === soulLabel),
});

const isOf = (id: string, { body }: ApiIssue): boolean => {
  const marker = readMarker(body ?? '');
  return marker?.kind === 'soul' && marker.id === id;
};

/** Looks for the soul among this account’s newest open issues. */
const find = ({ github, login }: Publisher, { repository, issue }: PublishWish) =>
  attempt(async (): Promise<PublishedIssue | null> => {
    const asked = { ...placeOf(repository), creator: login, state: 'open', per_page: 100 } as const;
    let page = 0;
    for await (const { data } of github.paginate.iterator(github.rest.issues.listForRepo, asked)) {
      const found = data.find((one) => isOf(issue.id, one));
      if (found) return publishedFrom(found);
      page += 1;
      if (page === mostPages) break;
    }
    return null;
  });

/** Publishes a soul once: one that stands there already is found again, also after a lost answer. */
export const sendSoul = async (
  publisher: Publisher,
  wish: PublishWish,
): Promise<Result<PublishedIssue & { readonly fresh: boolean }, GitHubReason>> => {
  const { title, body } = wish.issue;
  const made = await createOnce<PublishedIssue, never>({
    look: () => find(publisher, wish),
    claim: async () => ok(undefined),
    create: () =>
      attempt(async () => {
        const asked = { ...placeOf(wish.repository), title, body, labels: [soulLabel], ...once };
        return publishedFrom((await publisher.github.rest.issues.create(asked)).data);
      }),
    pause: publisher.pause,
  });
  return made.ok ? ok({ ...made.value.thing, fresh: made.value.fresh }) : made;
};

/** As whoever is connected in this browser; one tab at a time, so that two clicks never make two issues. */
export const publishSoul = (
  config: SiteConfig,
  wish: PublishWish,
  signal: AbortSignal,
): Promise<Result<PublishedIssue & { readonly fresh: boolean }, GitHubReason>> =>
  exclusively(`publish:${wish.issue.id}`, async () => {
    const opened = await openAsConnected(config, signal);
    if (!opened.ok) return opened;
    const pause = () => browserClock.sleep(pauseMs, signal);
    return sendSoul({ ...opened.value, pause }, wish);
  });
