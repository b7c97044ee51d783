import type { GitHubIssue, Proposal, Repository, Workbench } from './schema.ts';
import type { Status } from './status.ts';

export const emptyWorkbench: Workbench = {
  prefix: 'PROJ',
  lastNumber: 0,
  repository: null,
  sentence: { title: '', because: '' },
};

export const numberOf = (key: string): number => Number(key.slice(key.lastIndexOf('-') + 1));

/** Never a number that was given before, whichever of the two sources remembers it. */
export const nextNumber = (lastNumber: number, keys: readonly string[]): number =>
  Math.max(lastNumber, ...keys.map(numberOf)) + 1;

/** A blank is filled mid-sentence; a title stands alone. */
const capitalized = (typed: string): string => typed.trim().replace(/^./u, (first) => first.toUpperCase());

export const newProposal = (
  typed: Pick<Proposal, 'title' | 'chiefComplaint' | 'description'>,
  given: {
    readonly id: string;
    readonly key: string;
    readonly now: string;
    readonly repository: Repository | null;
  },
): Proposal => ({
  id: given.id,
  key: given.key,
  title: capitalized(typed.title),
  chiefComplaint: capitalized(typed.chiefComplaint),
  description: typed.description.trim(),
  status: 'init',
  repository: given.repository,
  githubIssue: null,
  unsettledAt: null,
  tellsProgress: false,
  history: [{ status: 'init', at: given.now }],
  createdAt: given.now,
  updatedAt: given.now,
  statusSince: given.now,
});

export type Edit = Partial<
  Pick<Proposal, 'title' | 'chiefComplaint' | 'description' | 'repository' | 'tellsProgress'>
> & {
  readonly status?: Status;
};

/** A state that is left for the one before within this time was a slip; milliseconds. */
const slip = 15_000;

/** Every state so far; a proposal from before they were kept knows the one it is in. */
export const historyOf = ({ history, status, statusSince }: Proposal): Proposal['history'] =>
  history.length > 0 ? history : [{ status, at: statusSince }];

const moved = (proposal: Proposal, status: Status, now: string): Proposal['history'] => {
  const history = historyOf(proposal);
  const [before, last] = history.slice(-2);
  const takenBack =
    before?.status === status && last !== undefined && Date.parse(now) - Date.parse(last.at) < slip;
  return takenBack ? history.slice(0, -1) : [...history, { status, at: now }];
};

/** Another repository means another issue: the old one stays at GitHub and is no longer followed. */
export const edited = (proposal: Proposal, edit: Edit, now: string): Proposal => {
  const { repository } = edit;
  const leaves =
    repository !== undefined &&
    (repository?.owner !== proposal.repository?.owner || repository?.repo !== proposal.repository?.repo);
  return {
    ...proposal,
    ...edit,
    githubIssue: leaves ? null : proposal.githubIssue,
    unsettledAt: leaves ? null : proposal.unsettledAt,
    updatedAt: now,
    ...(edit.status !== undefined &&
      edit.status !== proposal.status && { statusSince: now, history: moved(proposal, edit.status, now) }),
  };
};

export type SyncState = 'not-sent' | 'synced' | 'changed' | 'failed';

export const syncState = (proposal: Proposal): SyncState => {
  const issue: GitHubIssue | null = proposal.githubIssue;
  if (issue === null) return 'not-sent';
  if (issue.lastSyncStatus === 'failed') return 'failed';
  return proposal.updatedAt > issue.syncedAt ? 'changed' : 'synced';
};
