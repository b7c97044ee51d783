import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { ImportReason } from '../core/export-file.ts';
import type { ThemeChoice } from '../core/theme.ts';
import type { Part } from '../core/usage.ts';

const number = new Intl.NumberFormat('en');
const counted = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${number.format(n)} ${many}`;

const parts: Readonly<Record<Part, string>> = {
  soul: 'Souls',
  cost: 'Cost',
  designs: 'Designs',
  workbench: 'Proposals',
  settings: 'Settings',
  github: 'GitHub',
};

const contents: Readonly<Record<Part, (documents: number) => string>> = {
  soul: (n) => counted(n, 'draft', 'drafts'),
  cost: () => 'what you entered last',
  designs: (n) => counted(n, 'draft', 'drafts'),
  workbench: (n) => counted(n, 'proposal', 'proposals'),
  settings: () => 'theme',
  github: () => 'the connection, never exported',
};

const importReasons: Readonly<Record<ImportReason, string>> = {
  'not-json': 'This file is not JSON. Choose a file that “Export everything” made.',
  'not-ours': 'This file was not exported here, or it is damaged. Nothing was changed.',
  'newer-version':
    'This file comes from a newer version of the site. Reload this page, then import it again.',
};

const storage: Readonly<Record<StorageReason, string>> = {
  full: 'This browser’s storage is full. Make room, then try again.',
  blocked: 'This browser blocks storage for this site. Allow it, then reload.',
  unreadable: 'What is stored can’t be read.',
};

const themes: Readonly<Record<ThemeChoice, string>> = { system: 'System', light: 'Light', dark: 'Dark' };

export const en = {
  title: 'Settings',
  pageDescription:
    'GitHub connection, language, theme, and everything this site keeps in your browser: export, import, erase.',
  github: {
    heading: 'GitHub',
    finishing: 'Finishing the sign-in with GitHub',
    nobody: 'Not connected',
    nobodyNote: 'Everything here works without an account. Connect to turn proposals into issues.',
    connect: 'Connect GitHub',
    retry: 'Ask again',
    connectedAs: 'Connected as',
    through: (source: 'sign-in' | 'personal-token', since: string) =>
      source === 'sign-in'
        ? `through GitHub’s own page, since ${since}`
        : `with a personal access token, since ${since}`,
    expires: (at: string) => `The connection ends ${at}.`,
    renews: (at: string) => `The token at hand lasts until ${at} and is then renewed by itself.`,
    cannotRenew:
      'It can’t be renewed: this browser keeps no cookie of our server, or the server keeps no sessions.',
    disconnect: 'Disconnect',
    revoked: 'Disconnected. GitHub has withdrawn the token, and every open tab knows.',
    forgotten:
      'Forgotten in this browser and in every open tab. GitHub may still list the token; remove it there.',
    review: 'Review at GitHub',
    useToken: 'Use a token instead',
    replaceToken: 'Replace the token',
    closeToken: 'Not now',
    token: 'Personal access token',
    tokenHint:
      'Fine-grained with read and write access to issues, or classic with public_repo. It is checked with GitHub before it is kept.',
    makeToken: 'Make one at GitHub',
    keepToken: 'Check and keep it',
    checking: 'Checking',
    may: 'What HagiCode may do for you',
    scopes: {
      publicRepo: [
        'Read and write public repositories',
        'Open issues, save DESIGN.md, make branches and pull requests.',
      ],
      repo: ['The same in private ones', 'Asked for when you want it, not before.'],
      app: [
        'Issues, files, branches and pull requests',
        'In the repositories you choose for HagiCode at GitHub, and in no others.',
      ],
      further: ['Anything else', 'Actions, deleting a repository, your e-mail address.'],
    },
    askPrivate: 'Ask for it',
    granted: 'granted',
    notGranted: 'not granted',
    notAsked: 'not asked',
    never: 'never asked',
    unknown: 'as the token says',
    left: (limit: string) => `of ${limit} requests left this hour`,
    reset: (limit: string, at: string) => `back to ${limit} at ${at}`,
    kept: 'Where the token is kept',
    inPageOnly:
      'In the open page only. This address is shared with other pages of its owner, which could read anything stored here; after a reload, or on another page, you connect again.',
    thisTab: ['This tab only', 'Gone when the tab closes. You sign in again next time.'],
    thisDevice: [
      'Remember on this device',
      'Stays until you disconnect. Anyone who can open this browser profile can use it.',
    ],
    note: 'The browser talks to GitHub itself. Our edge adds one secret while you sign in and keeps no copy of the token.',
    privacy: 'What is private, and why',
  },
  language: { heading: 'Language', note: 'What you have typed keeps its own language.' },
  theme: { heading: 'Theme', themes, note: 'Both are drawn from our', design: 'DESIGN.md' },
  data: {
    heading: 'Your data',
    parts,
    contents,
    nothing: 'nothing yet',
    sum: 'All of it',
    sumNote: 'in this browser, none on a server',
    export: 'Export everything',
    import: 'Import a file',
    erase: 'Erase everything',
    note: 'One JSON file, without the token. Import shows what would change before it does.',
    eraseNote: 'Erasing waits thirty seconds, with undo, then clears every open tab.',
    erasing:
      'Everything kept in this browser goes in thirty seconds, the GitHub connection too. Stay on this page.',
    undo: 'Undo',
    erased: 'Everything is erased.',
    storage,
    importReasons,
    planHeading: (name: string) => `What ${name} would change`,
    planNothing: 'Everything in this file is here already.',
    change: (added: number, replaced: number, same: number) =>
      [
        added > 0 ? `${number.format(added)} new` : '',
        replaced > 0 ? `${number.format(replaced)} replaced by the file’s` : '',
        same > 0 ? `${number.format(same)} the same` : '',
      ]
        .filter(Boolean)
        .join(', '),
    planNote: 'What is only in this browser stays.',
    apply: 'Import',
    cancel: 'Leave everything as it is',
    imported: 'Imported.',
    restored: 'Back as it was.',
  },
};

export type Messages = typeof en;
