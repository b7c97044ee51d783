import { formatNumber } from '#platform/i18n/core/format.ts';
import type { Slot } from '../core/compile.ts';
import type { RoleStyle } from '../core/schema.ts';

const characters = (n: number) => formatNumber(n, 'en');

/** What only the page around the island says. */
export const page = {
  pageTitle: 'Soul builder',
  description:
    'Compose the voice of an AI agent: a role, a rule of expression and your own words, as one system prompt to copy. Kept in your browser.',
  keys: [
    ['Ctrl Z', 'Undo, outside a text field'],
    ['Ctrl Shift Z', 'Redo, outside a text field'],
    ['↑ ↓', 'In the drawer: hear the next voice'],
    ['Enter', 'In the drawer: take the voice'],
    ['/', 'In the drawer: search'],
  ] as readonly (readonly [string, string])[],
};

export const en = {
  untitled: 'Untitled soul',
  save: {
    example: 'An example. Changes stay in this browser.',
    fresh: 'Empty so far. Words stay in this browser.',
    saving: 'Saving',
    saved: (time: string) => `Saved in this browser, ${time}`,
    gone: 'Deleted in another tab. Type on to keep it.',
    blocked: 'Not saved: this browser refuses storage. Copy the prompt before you leave.',
    full: 'Not saved: the storage of this browser is full. Delete a draft, then type on.',
    unreadable: 'Not saved: the stored draft is not readable. Copy the prompt before you leave.',
  },
  undo: 'Undo',
  redo: 'Redo',
  bar: { history: 'History', compare: 'Compare', share: 'Share' },
  parts: {
    suggest: 'Suggest for a task',
    blend: 'Blend two roles',
    matrix: 'One role under several rules',
    extras: 'Add a section',
    community: 'Souls by others',
  },
  partFailed: 'This part did not load. Your draft is safe.',
  slots: {
    main: {
      label: 'Base role',
      tag: 'role',
      none: 'No role',
      choose: 'Choose a role',
      change: 'Change the role',
    },
    rule: {
      label: 'Expression rule',
      tag: 'rule',
      none: 'No rule',
      choose: 'Choose a rule',
      change: 'Change the rule',
    },
  },
  emptySlot: {
    main: 'Who speaks. Without one, the rule and your words stand alone.',
    rule: 'How it speaks. Without one, the role talks as it likes.',
  },
  change: 'Change',
  empty: 'Empty',
  emptyNamed: { main: 'Empty the role', rule: 'Empty the rule' },
  surprise: 'Surprise me',
  seed: { label: 'seed', hint: 'Up to four digits from 0 to f. Enter brings the pair of that seed.' },
  drafts: {
    title: 'Drafts',
    create: 'New draft',
    import: 'Import',
    duplicate: 'Duplicate',
    rename: 'Rename',
    remove: 'Delete',
    nameLabel: 'Name of this draft',
    now: 'now',
    unreadable: (n: number) =>
      n === 1
        ? 'One stored draft is not readable; it stays stored.'
        : `${n} stored drafts are not readable; they stay stored.`,
  },
  views: { label: 'View of the prompt', read: 'Read', exact: 'Exact text' },
  exactLabel: 'The exact text that is copied',
  hashLabel: 'SHA-256 of the exact text',
  text: { main: 'Text of the role', rule: 'Text of the rule', custom: 'Your own words' },
  yours: 'yours',
  customPlaceholder:
    'Add what only you know: the repository, the language to write in, what to quote, what to leave alone.',
  edits: (n: number) => (n === 1 ? '1 phrase is yours.' : `${n} phrases are yours.`),
  restore: 'Restore',
  missing: { main: 'No role yet.', rule: 'No rule yet.' },
  answers: {
    title: 'Told that the build is red again',
    try: 'Try it with your own key',
    role: 'the role says',
    rule: 'the rule says',
  },
  length: {
    title: 'Length',
    of: 'of 8,000 characters',
    over: (n: number) => `${characters(n)} too many. A hero accepts 8,000; shorten a part, then copy.`,
    overShort: (n: number) => `${characters(n)} too many`,
    nothing: 'Nothing to copy yet. Choose a role or a rule, or write your own.',
  },
  tokens: {
    about: (n: number) =>
      `About ${characters(n)} tokens: one for four letters, six for seven Chinese characters.`,
    count: 'Count tokens',
    counting: 'Counting.',
    exact: (n: number) => (n === 1 ? '1 token, o200k' : `${characters(n)} tokens, o200k`),
    failed: 'The tokenizer did not load.',
  },
  neutralized: (n: number) =>
    n === 1
      ? 'Your text holds a closing </hero_soul>. It is written as &lt;/hero_soul>, so it can’t end the block early.'
      : `Your text holds ${n} closing </hero_soul>. They are written as &lt;/hero_soul>, so they can’t end the block early.`,
  take: {
    title: 'Take it away',
    copy: 'Copy prompt',
    copied: 'Copied',
    failed: 'The browser refused to copy. Open Exact text, select all of it and copy by hand.',
    hint: 'Paste it as the system prompt of any agent, or into a hero’s soul.',
    publish: 'Publish it to the community',
  },
  drawer: {
    voices: (shown: number, all: number) => (shown === all ? `${all} voices` : `${shown} of ${all} voices`),
    close: 'Close',
    search: 'Search',
    placeholder: 'Name, summary or keyword, in English or Chinese',
    line: 'All of them answer one line:',
    theLine: '“The build is red again.”',
    categories: 'Categories',
    all: 'All',
    favorites: 'Favorites',
    recent: 'Recent',
    star: (title: string) => `Favorite: ${title}`,
    inSlot: 'in this slot',
    quote: (sample: string) => `“${sample.replaceAll('“', '‘').replaceAll('”', '’')}”`,
    take: (title: string) => `Take ${title}`,
    takeThen: { main: 'Take it, then a rule', rule: 'Take it, then a role' },
    previewing: (title: string) => `Previewing ${title}.`,
    from: (before: number, after: number) => `${characters(before)} to ${characters(after)} characters`,
    keys: { next: 'hear the next', take: 'take it', close: 'close, keep yours' },
    none: (query: string) => `No voice holds “${query}”. Try fewer letters, or the other language.`,
    loading: 'The catalogue is loading.',
    failed: 'The catalogue did not load. Your draft is safe.',
    retry: 'Try again',
  },
  categories: {
    'healing-companion': 'Healing',
    'persona-archetype': 'Personas',
    'professional-role': 'Professions',
    'subculture-scene': 'Cultures',
    'contrast-archetype': 'Contrast',
    'career-growth': 'Career',
    'emotional-therapy': 'Therapy',
    'creative-inspiration': 'Creative',
    'engineering-practice': 'Engineering',
  } satisfies Record<RoleStyle, string> as Record<RoleStyle, string>,
  notices: {
    replaced: (slots: readonly Slot[]): string =>
      slots.length === 2
        ? 'Your words in the role and the rule were replaced.'
        : slots[0] === 'main'
          ? 'Your words in the role were replaced.'
          : 'Your words in the rule were replaced.',
    emptied: (slot: Slot): string => (slot === 'main' ? 'The role is empty.' : 'The rule is empty.'),
    restored: 'The catalogue’s own words are back.',
    deleted: (title: string) => `“${title}” is deleted.`,
    duplicated: (title: string) => `Going on as “${title}”.`,
    adopted: (title: string) => `“${title}” is open as a new draft.`,
    'set-aside': (title: string) => `Another tab changed the same part. Your words are in “${title}”.`,
    merged: 'Changes from another tab were added.',
    forked: 'Another tab changed the same part. Yours goes on here as a draft of its own.',
    dismiss: 'Close',
  },
  copyOf: (title: string) => `${title}, copy`,
};

export type PageWords = typeof page;
export type Messages = typeof en;
