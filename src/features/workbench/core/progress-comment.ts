import { readMarker, writeMarker } from '#platform/github/core/markers.ts';
import { textHash } from './issue.ts';
import { historyOf } from './proposal.ts';
import type { Proposal } from './schema.ts';
import type { Status } from './status.ts';

/** The words of the comment, in the author’s language. */
export interface CommentWords {
  readonly heading: (key: string) => string;
  readonly state: string;
  readonly since: string;
  readonly statusName: (status: Status) => string;
}

/** `2026-09-26 14:00 UTC`: whoever reads the issue may be anywhere. */
const moment = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`;

/** One comment that tells the way of a proposal so far, state by state. */
export const progressComment = (proposal: Proposal, words: CommentWords): string => {
  const rows = historyOf(proposal).map(({ status, at }) => `| ${words.statusName(status)} | ${moment(at)} |`);
  const visible = [
    `**${words.heading(proposal.key)}**`,
    [`| ${words.state} | ${words.since} |`, '| --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
  return `${visible}\n\n${writeMarker({ kind: 'progress', id: proposal.id, hash: textHash(visible) })}\n`;
};

export const isProgressOf = (proposalId: string, body: string): boolean => {
  const marker = readMarker(body);
  return marker?.kind === 'progress' && marker.id === proposalId;
};
