import { ok, type Result } from '#lib/result.ts';
import type { GitHubReason } from '#platform/github/core/reasons.ts';
import { attempt, once } from '#platform/github/io/client.ts';
import { createOnce } from '#platform/github/io/create-once.ts';
import type { GitHub } from '#platform/github/io/octokit.ts';
import { isProgressOf } from '../core/progress-comment.ts';
import type { Repository } from '../core/schema.ts';
import type { NotStored } from '../core/sync-reason.ts';

export interface CommentWish {
  readonly proposalId: string;
  readonly body: string;
  readonly repository: Repository;
  readonly issueNumber: number;
  /** Login of the connected account. */
  readonly login: string;
  /** Id of the comment, where we know it. */
  readonly known: number | null;
  readonly claim: () => Promise<Result<void, NotStored>>;
  readonly pause: () => Promise<void>;
}

interface Found {
  readonly id: number;
  readonly body: string;
}

interface ApiComment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly user: { readonly login: string } | null;
  readonly author_association?: string | undefined;
}

const foundFrom = ({ id, body }: ApiComment): Found => ({ id, body: body ?? '' });

/** Anybody can copy a marker; ours is one that this account or someone of the repository wrote. */
const trusted = ({ user, author_association }: ApiComment, login: string): boolean =>
  user?.login === login || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(author_association ?? '');

const find = (github: GitHub, wish: CommentWish): Promise<Result<Found | null, GitHubReason>> =>
  attempt(async () => {
    const asked = { ...wish.repository, issue_number: wish.issueNumber, per_page: 100 };
    for await (const { data } of github.paginate.iterator(github.rest.issues.listComments, asked)) {
      const comment = data.find(
        (one) => isProgressOf(wish.proposalId, one.body ?? '') && trusted(one, wish.login),
      );
      if (comment) return foundFrom(comment);
    }
    return null;
  });

const read = async (
  github: GitHub,
  wish: CommentWish,
  comment_id: number,
): Promise<Result<Found | null, GitHubReason>> => {
  const there = await attempt(async () =>
    foundFrom((await github.rest.issues.getComment({ ...wish.repository, comment_id })).data),
  );
  // Somebody deleted it: it is made again.
  return !there.ok && there.error.tag === 'not-found' ? find(github, wish) : there;
};

/** Makes the one progress comment of an issue, or brings it up to date; gives its id. */
export const sendComment = async (
  github: GitHub,
  wish: CommentWish,
): Promise<Result<number, GitHubReason | NotStored>> => {
  const { body, known, claim, pause } = wish;
  const made = await createOnce({
    look: () => (known === null ? find(github, wish) : read(github, wish, known)),
    claim,
    create: () =>
      attempt(async () => {
        const asked = { ...wish.repository, issue_number: wish.issueNumber, body, ...once };
        return foundFrom((await github.rest.issues.createComment(asked)).data);
      }),
    pause,
  });
  if (!made.ok) return made;
  const { thing, fresh } = made.value;
  if (fresh || thing.body.replace(/\r\n/g, '\n').trim() === body.trim()) return ok(thing.id);
  const written = await attempt(() =>
    github.rest.issues.updateComment({ ...wish.repository, comment_id: thing.id, body }),
  );
  return written.ok ? ok(thing.id) : written;
};
