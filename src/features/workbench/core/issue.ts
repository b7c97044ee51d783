import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '#lib/result.ts';
import { disarmMarkers, readMarker, withoutMarkers, writeMarker } from '#platform/github/core/markers.ts';
import type { Proposal } from './schema.ts';
import { type Status, statuses, statusLabel } from './status.ts';

/** The words of the issue’s template, in the author’s language. */
export interface IssueWords {
  readonly key: string;
  readonly status: string;
  readonly statusName: (status: Status) => string;
  readonly chiefComplaint: string;
  readonly description: string;
  readonly noDescription: string;
  readonly back: (key: string) => string;
  readonly backNote: string;
}

export interface IssueText {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

export type IssueReason =
  | { readonly tag: 'title-missing' }
  | { readonly tag: 'title-too-long'; readonly length: number; readonly limit: number }
  | { readonly tag: 'body-too-long'; readonly length: number; readonly limit: number };

const titleLimit = 256;
const bodyLimit = 65_536;
const ownLabels = new Set<string>(['hagicode', 'proposal', ...statuses.map(statusLabel)]);

/** GitHub counts characters, not the UTF-16 units of `length`. */
const characters = (text: string): number => [...text].length;

/** Sixteen hexadecimal characters of SHA-256 over a text as GitHub may give it back. */
export const textHash = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(withoutMarkers(text)))).slice(0, 16);

const hashOf = (title: string, body: string): string => textHash(`${title}\n${withoutMarkers(body)}`);

const section = (heading: string, text: string): string[] => (text === '' ? [] : [`## ${heading}`, text]);

/** The issue a proposal becomes. `address` opens it again where it is stored. */
export const issueOf = (
  proposal: Proposal,
  words: IssueWords,
  address: string,
): Result<IssueText, IssueReason> => {
  const heading = proposal.title.trim();
  if (heading === '') return err({ tag: 'title-missing' });
  const title = `[HagiCode] ${heading.replace(/\s+/g, ' ')}`;
  if (characters(title) > titleLimit)
    return err({ tag: 'title-too-long', length: characters(title), limit: titleLimit });
  const typed = (text: string): string => disarmMarkers(text.trim());
  const visible = [
    `# ${disarmMarkers(heading)}`,
    `> **${words.key}** ${proposal.key}  \n> **${words.status}** ${words.statusName(proposal.status)}`,
    ...section(words.chiefComplaint, typed(proposal.chiefComplaint)),
    ...section(words.description, typed(proposal.description) || words.noDescription),
    '---',
    `[${words.back(proposal.key)}](${address}) ${words.backNote}`,
  ].join('\n\n');
  const marker = writeMarker({ kind: 'proposal', id: proposal.id, hash: hashOf(title, visible) });
  const body = `${visible}\n\n${marker}\n`;
  if (characters(body) > bodyLimit)
    return err({ tag: 'body-too-long', length: characters(body), limit: bodyLimit });
  return ok({ title, body, labels: ['hagicode', 'proposal', statusLabel(proposal.status)] });
};

export const isIssueOf = (proposalId: string, body: string): boolean => {
  const marker = readMarker(body);
  return marker?.kind === 'proposal' && marker.id === proposalId;
};

/** Whether someone changed title or body at GitHub after we sent them. */
export const editedThere = (issue: { readonly title: string; readonly body: string }): boolean =>
  readMarker(issue.body)?.hash !== hashOf(issue.title, issue.body);

/** Ours are set as they must be; labels others gave the issue stay. */
export const mergedLabels = (present: readonly string[], ours: readonly string[]): string[] => [
  ...present.filter((label) => !ownLabels.has(label)),
  ...ours,
];
