import { type CommunitySoul, soulLabel } from '#features/soul/core/community/contract.ts';
import { readIssue } from '#features/soul/core/community/read-issue.ts';
import { z } from '#lib/zod.ts';

const count = z.int().check(z.nonnegative());
const instant = z.iso.datetime();

/** What we take of an issue. Its own addresses, names and pictures are not among it. */
const issueSchema = z.object({
  number: z.int().check(z.positive()),
  state: z.literal('open'),
  labels: z.array(z.union([z.string(), z.object({ name: z.optional(z.string()) })])),
  body: z.string(),
  user: z.nullable(
    z.object({ login: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\[bot\])?$/)) }),
  ),
  reactions: z.optional(z.object({ '+1': count, heart: count })),
  comments: count,
  created_at: instant,
  updated_at: instant,
});

/** Whose account is gone. */
const nobody = 'ghost';

/** GitHub lists pull requests among issues. */
export const isPullRequest = (issue: unknown): boolean =>
  typeof issue === 'object' && issue !== null && 'pull_request' in issue;

/** A soul as we show it, out of an issue as GitHub gives it; null where it is none. */
export const soulOf = (raw: unknown, issuesUrl: string): CommunitySoul | null => {
  const checked = issueSchema.safeParse(raw);
  if (!checked.success) return null;
  const { number, labels, body, user, reactions, comments, created_at, updated_at } = checked.data;
  if (!labels.some((label) => (typeof label === 'string' ? label : label.name) === soulLabel)) return null;
  const read = readIssue(body);
  if (!read.ok) return null;
  const { name, summary, language, quote, text, hash, draft } = read.value;
  return {
    number,
    author: user?.login ?? nobody,
    name,
    summary,
    language,
    quote,
    text,
    hash,
    draft,
    likes: (reactions?.['+1'] ?? 0) + (reactions?.heart ?? 0),
    comments,
    createdAt: created_at,
    updatedAt: updated_at,
    url: `${issuesUrl}/${number}`,
  };
};
