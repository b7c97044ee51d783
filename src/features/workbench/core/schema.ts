import { z } from '#lib/zod.ts';
import { statuses } from './status.ts';

const repositorySchema = z.object({ owner: z.string(), repo: z.string() });

/** What we know of the issue a proposal became. `syncedAt` is when the content last sent was read. */
const githubIssueSchema = z.object({
  owner: z.string(),
  repo: z.string(),
  issueNumber: z.int().check(z.positive()),
  issueUrl: z.string(),
  syncedAt: z.string(),
  lastSyncStatus: z.enum(['success', 'failed']),
  /** The progress comment, once it is made. */
  commentId: z._default(z.nullable(z.int()), null),
});

export const proposalSchema = z.object({
  id: z.string(),
  /** `PROJ-42`: given once, kept for ever. */
  key: z.string().check(z.regex(/^[A-Z][A-Z0-9]{1,19}-[1-9]\d{0,5}$/)),
  title: z.string(),
  chiefComplaint: z.string(),
  description: z.string(),
  status: z.enum(statuses),
  repository: z.nullable(repositorySchema),
  githubIssue: z.nullable(githubIssueSchema),
  /** When the last creation at GitHub began whose outcome is not known. */
  unsettledAt: z._default(z.nullable(z.string()), null),
  /** Whether the issue carries a comment that tells the way so far. */
  tellsProgress: z._default(z.boolean(), false),
  /** Every state and when it began, oldest first. */
  history: z._default(z.array(z.object({ status: z.enum(statuses), at: z.string() })), []),
  createdAt: z.string(),
  updatedAt: z.string(),
  statusSince: z.string(),
});

/** The project all proposals belong to, and the sentence being typed for the next one. */
export const workbenchSchema = z.object({
  prefix: z.string().check(z.regex(/^[A-Z][A-Z0-9]{1,19}$/)),
  /** The highest number ever given, also to proposals that are gone. */
  lastNumber: z.int().check(z.nonnegative()),
  /** Where the last proposal went; offered to the next. */
  repository: z.nullable(repositorySchema),
  sentence: z.object({ title: z.string(), because: z.string() }),
});

export type Repository = z.infer<typeof repositorySchema>;
export type GitHubIssue = z.infer<typeof githubIssueSchema>;
export type Proposal = z.infer<typeof proposalSchema>;
export type Workbench = z.infer<typeof workbenchSchema>;
