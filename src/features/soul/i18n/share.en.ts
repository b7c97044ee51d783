import { formatNumber } from '#platform/i18n/core/format.ts';
import type { ShareReason } from '../core/share-link.ts';

const characters = (n: number) => formatNumber(n, 'en');

/** Why a link was not opened; `at` names a part of it. */
type Refusals = Record<ShareReason['tag'], (at: string) => string>;

const refused: Refusals = {
  version: () => 'This link was made by a newer version of the builder. Reload the page and open it again.',
  unreadable: () =>
    'This link is damaged: a program on its way may have cut it. Ask for it again, or for a file.',
  'too-large': () => 'This link holds more than any soul does, so it was not opened. Ask for a file.',
  'not-a-soul': (at) =>
    at === ''
      ? 'This link holds something, but not a soul. Ask for it again.'
      : `This link was not opened: “${at}” in it is not what a soul holds there. Ask for it again.`,
  empty: () => 'This link holds a soul without a word in it. Ask for it again.',
  altered: () =>
    'This link was not opened: its text is not the one that was sent, by its SHA-256. Ask for it again.',
};

export const shareEn = {
  panel: {
    title: 'Share',
    close: 'Close',
    parts: {
      name: 'the name',
      main: 'the role',
      rule: 'the rule',
      inspiration: 'the inspiration',
      custom: 'your own words',
    },
    holds: (parts: readonly string[]) =>
      `The address holds ${new Intl.ListFormat('en').format(parts)}, as they stand here, after the #, which browsers send to no server.`,
    nothing: 'There is nothing to share yet. Choose a role or a rule, or write your own.',
    tooLarge: 'This soul is too large for a link. Shorten it, or hand it on as a file.',
    field: 'Address to share',
    copy: 'Copy the link',
    copied: 'Copied',
    failed: 'The browser refused to copy. Select the address and copy it by hand.',
    handOn: 'Share…',
    long: (n: number, limit: number) =>
      `The address has ${characters(n)} characters. Some programs cut those over ${characters(limit)}; a file is safer.`,
    secrets: (masked: readonly string[]) =>
      `Your text holds what looks like a key or a password: ${new Intl.ListFormat('en').format(masked)}. Whoever has the link can read it, so take it out first.`,
    later: 'A later change needs a new link.',
    file: 'A file instead: under “Take it away”, the formats that carry the draft open here again.',
  },
  arrived: {
    label: 'A shared soul',
    intro: 'To read. Your own drafts are as you left them.',
    untitled: 'Untitled soul',
    tags: { main: 'role', rule: 'rule', inspiration: 'inspired by', custom: 'theirs' },
    madeOf: 'Made of',
    ownWords: 'Words of its author',
    changed: (n: number) =>
      n === 1 ? '1 phrase is not the catalogue’s.' : `${n} phrases are not the catalogue’s.`,
    verified: 'The text is the one that was sent, by its SHA-256.',
    checks: 'Checks',
    noFindings: 'No check found anything.',
    remix: 'Remix',
    remixHint: 'Remix opens it as a new draft of yours.',
    compare: 'Compare with mine',
    dismiss: 'Dismiss',
  },
  refused: {
    label: 'This link can’t be opened',
    reasons: refused,
    intact: 'Your own drafts are as you left them.',
    dismiss: 'Close',
  },
};

export type ShareWords = typeof shareEn;
