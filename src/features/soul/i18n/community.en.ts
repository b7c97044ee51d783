import { formatNumber } from '#platform/i18n/core/format.ts';
import type { SoulOrder } from '../core/community/find-souls.ts';

const figure = (n: number) => formatNumber(n, 'en');
const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${figure(n)} ${many}`);

/** What only the page around the island says. */
export const communityPageEn = {
  pageTitle: 'Community souls',
  description:
    'Personas that people published for their agents: read the exact prompt, like it at GitHub, open it in the builder and make it yours.',
  keys: [
    ['/', 'Search'],
    ['Esc', 'Close what is open'],
  ] as readonly (readonly [string, string])[],
};

export const communityEn = {
  title: 'Community souls',
  intro:
    'What others have their agents speak with. Each is an issue at GitHub; open one in the builder and it is yours to change.',
  publish: 'Publish a soul',
  builder: 'Soul builder',
  search: 'Search',
  searchHint: 'Name, author or any word of the prompt',
  orders: { new: 'New', liked: 'Liked' } satisfies Record<SoulOrder, string> as Record<SoulOrder, string>,
  order: 'Order',
  count: (shown: number, all: number) =>
    shown === all ? counted(all, 'soul', 'souls') : `${figure(shown)} of ${counted(all, 'soul', 'souls')}`,
  loading: 'The souls are loading.',
  none: (query: string) => `No soul holds “${query}”. Try fewer letters, or the other language.`,
  showAll: 'Show all',
  empty: 'Nobody has published a soul here yet. Yours can be the first.',
  samples: {
    unconfigured: 'This site has no community of its own yet. These six come from its catalogue.',
    unavailable: 'The community can’t be reached just now. These six come from the catalogue.',
    offline: 'You are offline. These six come from the catalogue; the community is back with the network.',
  },
  retry: 'Try again',
  retrying: 'Trying',
  stale: 'GitHub does not answer just now. This is what it said last.',
  dropped: (n: number) =>
    n === 1
      ? 'One issue with the label is not shown: it is no soul, or the checks refuse it.'
      : `${figure(n)} issues with the label are not shown: they are no souls, or the checks refuse them.`,
  by: (author: string) => `by ${author}`,
  sample: 'from the catalogue',
  likes: (n: number) => counted(n, 'like', 'likes'),
  comments: (n: number) => counted(n, 'comment', 'comments'),
  detail: {
    close: 'Close',
    prompt: 'The prompt',
    sounds: 'Told that the build is red again',
    remix: 'Remix in the builder',
    remixHint: 'It opens there to read first; your own drafts stay as they are.',
    copy: 'Copy the prompt',
    copied: 'Copied',
    failed: 'The browser refused to copy. Select the text and copy it by hand.',
    length: (n: number) => counted(n, 'character', 'characters'),
    published: (author: string, date: string) => `Published by ${author} on ${date}, under the MIT License.`,
    like: 'Like or discuss it at GitHub',
    report: 'Report it',
    reportTitle: (name: string, number: number) => `Report: #${number}, ${name}`,
    reportBody: (url: string) => `${url}\n\nWhat is wrong with this soul:\n`,
    hash: 'SHA-256 of the prompt',
    gone: 'There is no soul at this address: its issue was closed, edited by hand or has lost its label.',
    goneTitle: 'Not here anymore',
  },
  chunkFailed: 'This part did not load. Check the network, then try again.',
};

export type CommunityPageWords = typeof communityPageEn;
export type CommunityWords = typeof communityEn;
