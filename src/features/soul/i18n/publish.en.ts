import { formatNumber } from '#platform/i18n/core/format.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import type { WriteReason } from '../core/community/write-issue.ts';

type Problems = Record<WriteReason['tag'], string>;

const problems: Problems = {
  empty: 'There is nothing to publish yet. Choose a role or a rule, or write your own.',
  name: 'Give it a name of one line, 80 characters at most.',
  summary: 'Say in one line what it is for, in one language at least, 300 characters at most.',
  unsendable:
    'The text holds characters that GitHub does not keep, such as control characters or half of an emoji. Delete them, then publish.',
  'too-long': 'This is more than an issue at GitHub can hold. Shorten a part, then publish.',
  refused: 'The checks refuse this as it stands. Mend it in the builder, then publish.',
};

const fields: Record<Locale, string> = { en: 'Summary in English', 'zh-CN': 'Summary in Chinese' };

export const publishEn = {
  title: 'Publish a soul',
  close: 'Close',
  choose: 'Which of your drafts',
  reading: 'Reading your drafts.',
  noDrafts: 'There is no draft in this browser yet.',
  unreadable: 'This browser does not give your drafts out just now. Reload the page, then try again.',
  compose: 'Compose one in the builder',
  name: 'Name',
  summaries: fields,
  summaryHint: 'One line. Leave the other language empty if you don’t speak it.',
  problems,
  where: (repository: string) =>
    `It becomes a public issue in ${repository}, under your name. You can close it there at any time.`,
  preview: 'What will stand at GitHub',
  previewTitle: 'Title',
  previewBody: 'Text of the issue',
  length: (n: number) => `${formatNumber(n, 'en')} characters`,
  license: 'By publishing you put it under the MIT License: anybody may use and change it.',
  publish: (login: string) => `Publish as ${login}`,
  publishing: 'Publishing',
  connectFirst: 'Publishing needs your GitHub account; this browser sends the issue itself.',
  noRepository:
    'This site has no community repository, so there is nowhere to publish to. A share link works.',
  repositoryUnread: 'Where this site publishes to could not be read. Check the network, then try again.',
  retry: 'Try again',
  again: 'Publish again',
  done: 'Published.',
  doneBefore: 'It was published already.',
  see: 'See it at GitHub',
  shown: 'It appears in the community within five minutes.',
  unlabeled: (repository: string) =>
    `A maintainer of ${repository} puts the label “soul” on it; after that it appears in the community.`,
};

export type PublishWords = typeof publishEn;
