import { err, ok, type Result } from '#lib/result.ts';
import { blobSha, encodeText } from '#platform/github/core/blob.ts';
import type { GitHubReason } from '#platform/github/core/reasons.ts';
import { branchHead, createBranch } from '#platform/github/io/branches.ts';
import { attempt } from '#platform/github/io/client.ts';
import type { GitHub } from '#platform/github/io/octokit.ts';
import { openPullRequest } from '#platform/github/io/pull-request.ts';
import { readFile } from '#platform/github/io/read-file.ts';
import { at } from '#platform/github/io/repository-place.ts';
import { saveFile } from '#platform/github/io/save-file.ts';
import type { PullOutcome, PullRefusal } from '../core/document/reason.ts';
import type { Document, FilePlace } from '../core/document/schema.ts';
import { checkDraft, type SaveWish } from './repository-document.ts';

export interface PullWish extends SaveWish {
  /** Name of the new branch. */
  readonly branch: string;
  readonly title: string;
  readonly body: string;
}

interface Offer extends PullWish {
  readonly place: FilePlace;
  readonly text: string;
  /** Shas of the draft, and of what it came from; null for no file. */
  readonly ours: string;
  readonly expected: string | null;
  /** What the branch got last, where it is the one of an earlier pull request of this draft. */
  readonly last: string | null;
}

type Step<T> = Promise<Result<T, PullRefusal>>;

/** How many changes of others are looked behind. */
const mostCommits = 20;

const inRepository = ({ place: { owner, repo }, signal }: Offer) => ({ owner, repo, signal });

const shaAt = async (github: GitHub, offer: Offer, ref: string): Step<string | null> => {
  const file = await readFile(github, { ...inRepository(offer), path: offer.place.path, ref });
  return file.ok ? ok(file.value?.sha ?? null) : file;
};

/** The commit before others changed the file: a branch from there holds our change alone, and GitHub merges the two. */
const beforeOthers = async (github: GitHub, offer: Offer, head: string): Step<string> => {
  const { path, branch } = offer.place;
  const asked = { ...at(inRepository(offer)), sha: head, path, per_page: mostCommits };
  const commits = await attempt(async () => (await github.rest.repos.listCommits(asked)).data);
  if (!commits.ok) return commits;
  for (const parent of commits.value.flatMap(({ parents }) => parents[0]?.sha ?? [])) {
    const held = await shaAt(github, offer, parent);
    if (!held.ok) return held;
    if (held.value === offer.expected) return ok(parent);
  }
  return err({ tag: 'start-lost', branch });
};

/** Where the new branch starts: at the head, or where the file was last as the draft found it. */
const startOf = async (github: GitHub, offer: Offer): Step<string> => {
  const head = await branchHead(github, { ...inRepository(offer), branch: offer.place.branch });
  if (!head.ok) return head;
  const there = await shaAt(github, offer, head.value);
  if (!there.ok) return there;
  if (there.value === offer.ours) return err({ tag: 'nothing-to-offer' });
  return there.value === offer.expected ? head : beforeOthers(github, offer, head.value);
};

/**
 * Makes the branch and gives the sha that the commit goes over. A branch that is there already is ours only where it
 * holds the draft, from a try whose answer got lost, or what this draft sent to it last.
 */
const makeBranch = async (github: GitHub, offer: Offer, from: string): Step<string | null> => {
  const made = await createBranch(github, { ...inRepository(offer), name: offer.branch, from });
  if (made.ok) return ok(offer.expected);
  if (made.error.tag !== 'branch-exists') return made;
  const there = await shaAt(github, offer, made.error.sha);
  if (!there.ok) return there;
  const isOurs = there.value !== null && [offer.ours, offer.last].includes(there.value);
  return isOurs ? there : made;
};

const commit = async (github: GitHub, offer: Offer, expected: string | null): Step<void> => {
  const { branch, text, message, place } = offer;
  const wish = { ...inRepository(offer), branch, path: place.path, text, message, expected };
  const saved = await saveFile(github, wish);
  if (saved.ok) return ok(undefined);
  switch (saved.error.tag) {
    case 'created-meanwhile':
    case 'changed-meanwhile':
    case 'deleted-meanwhile':
      // Someone was at the branch in the moment since it was looked at.
      return err({ tag: 'conflict' } satisfies GitHubReason);
    default:
      return err(saved.error);
  }
};

const offerOf = (document: Document, wish: PullWish): Result<Offer, PullRefusal> => {
  const place = checkDraft(document);
  if (!place.ok) return place;
  const bytes = encodeText(document.draft);
  if (!bytes.ok) return bytes;
  const ours = blobSha(bytes.value);
  const expected = document.saved?.sha ?? null;
  if (ours === expected) return err({ tag: 'nothing-to-offer' });
  const last = document.pull?.branch === wish.branch ? document.pull.sha : null;
  return ok({ ...wish, place: place.value, text: document.draft, ours, expected, last });
};

const open = async (github: GitHub, offer: Offer): Step<PullOutcome> => {
  const start = await startOf(github, offer);
  if (!start.ok) return start;
  const made = await makeBranch(github, offer, start.value);
  if (!made.ok) return made;
  const committed = await commit(github, offer, made.value);
  if (!committed.ok) return committed;
  const { branch: head, title, body, place } = offer;
  const wish = { ...inRepository(offer), head, base: place.branch, title, body };
  const pull = await openPullRequest(github, wish);
  return pull.ok ? ok({ kind: 'opened', branch: head, sha: offer.ours, ...pull.value }) : pull;
};

/**
 * Offers a draft as a new branch with one commit and a pull request into the branch of its file. What others wrote
 * meanwhile stays: the new branch starts before it. Tried again after a lost answer it goes on where it stopped, and under
 * the branch of the document's last pull request it adds a commit to that one.
 */
export const saveAsPullRequest = async (
  github: GitHub,
  document: Document,
  wish: PullWish,
): Promise<PullOutcome> => {
  const offer = offerOf(document, wish);
  const opened = offer.ok ? await open(github, offer.value) : offer;
  return opened.ok ? opened.value : { kind: 'refused', reason: opened.error };
};
