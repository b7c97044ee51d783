import type { StorageReason } from '#platform/storage/core/reason.ts';
import type { SyncState } from '../core/proposal.ts';
import type { ColumnStatus, Status } from '../core/status.ts';
import type { SyncReason } from '../core/sync-reason.ts';

type Own<R extends { readonly tag: string }, T extends R['tag']> = {
  readonly [K in T]: (reason: Extract<R, { readonly tag: K }>) => string;
};

const count = new Intl.NumberFormat('en');
const proposals = (n: number): string => (n === 1 ? '1 proposal' : `${count.format(n)} proposals`);

const status: Readonly<Record<Status, string>> = {
  init: 'Init',
  drafting: 'Drafting',
  openspecing: 'Openspecing',
  reviewing: 'Reviewing',
  executing: 'Executing',
  'execution-completed': 'Executed',
  completed: 'Completed',
  archived: 'Archived',
};

const meaning: Readonly<Record<ColumnStatus, string>> = {
  init: 'A title and one line. Nothing else is asked.',
  drafting: 'Background, analysis and solution get written.',
  openspecing: 'The text becomes an OpenSpec change.',
  reviewing: 'An issue is open and others answer.',
  executing: 'A branch exists; an agent or you write code.',
  'execution-completed': 'The pull request is merged.',
  completed: 'The issue is closed. The key stays yours.',
};

const storage: Readonly<Record<StorageReason, string>> = {
  full: 'Not saved: this browser’s storage is full. Export your data in Settings and make room; keep this tab open.',
  blocked:
    'Not saved: this browser blocks storage for this site. Allow it, and keep this tab open meanwhile.',
  unreadable: 'This proposal can’t be read anymore. Export your data in Settings before you change anything.',
};

const syncReasons: Own<
  SyncReason,
  'title-missing' | 'title-too-long' | 'body-too-long' | 'repository-missing' | 'edited-there' | 'storage'
> = {
  'title-missing': () => 'An issue needs a title. Write one above.',
  'title-too-long': ({ length, limit }) =>
    `With “[HagiCode]” the title has ${length} characters and GitHub takes ${limit}. Shorten it.`,
  'body-too-long': ({ length, limit }) =>
    `The issue would have ${count.format(length)} characters and GitHub takes ${count.format(limit)}. Shorten the description.`,
  'repository-missing': () => 'Choose the repository first.',
  'edited-there': () => 'Someone changed the issue at GitHub since it was last sent, so nothing was sent.',
  storage: ({ reason }) => storage[reason],
};

const syncState: Readonly<Record<SyncState, string>> = {
  'not-sent': 'Not sent yet',
  synced: 'Synced',
  changed: 'Changed since it was sent',
  failed: 'The last try did not get through',
};

export const en = {
  title: 'Workbench',
  pageDescription:
    'Write a proposal in one sentence, keep it in your browser, and turn it into a GitHub issue that stays in step.',
  status,
  meaning,
  storage,
  syncReasons,
  syncState,
  none: 'No proposals yet. They are kept in this browser, with or without GitHub.',
  summary: (open: number, newestKey: string) => `${proposals(open)}, newest key ${newestKey}`,
  archived: (n: number) => `${count.format(n)} archived`,
  unreadable: (n: number) => `${proposals(n)} of another version can’t be shown; they stay stored.`,
  untitled: 'Untitled',
  newProposal: 'New proposal',
  more: (n: number) => `${n} more`,
  fewer: 'Fewer',
  connect: 'Connect GitHub',
  sentence: {
    heading: 'Start with one sentence',
    before: 'Change ',
    between: ' because ',
    after: '.',
    title: 'what the reader sees',
    titleLabel: 'What to change; becomes the title',
    because: 'something hurts',
    becauseLabel: 'Why; becomes the chief complaint',
    hint: 'The first blank becomes the title, the second the chief complaint. Everything after that can be skipped.',
    start: 'Start the proposal',
    titleMissing: 'Fill the first blank: it becomes the title.',
  },
  example: {
    label: 'Or take this one as an example',
    take: 'Take a copy',
    title: 'Retry an agent CLI only while its context is alive',
    chiefComplaint:
      'A dropped stream replays the whole prompt. Half the time the session is gone, so the second run starts from nothing and the reader sees the answer twice.',
    description:
      'The retry loop moves out of the providers. A provider answers two questions and nothing else: is this end worth another try, and can the same context still continue.',
    facts: [
      ['Becomes', 'an issue in your repository', 'once you press “Sync to GitHub”, not before'],
      ['Labels', 'hagicode, proposal, status:init', 'made when the repository lacks them'],
      ['Found again', 'by a hidden line in its text', 'so a lost answer never makes two'],
    ],
  },
  document: {
    back: (column: string, n: number) => `${column}, ${n}`,
    since: (name: string, date: string) => `${name} since ${date}`,
    states: 'States',
    move: (name: string) => `Move to ${name}`,
    moved: (name: string) => `Moved to ${name}.`,
    undo: 'Undo',
    titleLabel: 'Title',
    chiefComplaintLabel: 'Chief complaint',
    chiefComplaintHint: 'What hurts, in one or two sentences',
    description: 'Description',
    descriptionHint: 'Background, analysis, solution: whatever a reader of the issue needs. Markdown works.',
    saved: 'Saved in this browser',
    saving: 'Saving',
  },
  github: {
    heading: 'On GitHub',
    notConnected:
      'Connect to make this an issue. The browser talks to GitHub itself; nothing of this passes our server.',
    account: 'Account',
    repository: 'Repository',
    change: 'Change',
    changeNote: 'The issue stays at GitHub and is no longer followed here.',
    keep: 'Keep it',
    issue: 'Issue',
    issueNone: 'none yet',
    sync: 'Sync to GitHub',
    again: 'Send again',
    retry: 'Try again',
    sending: 'Sending',
    anew: 'Make a new issue',
    tellsProgress: 'Keep a comment with the progress',
    tellsProgressNote: 'One comment at the issue, brought up to date with every sending.',
    overwrite: 'Replace it with mine',
    seeIssue: 'See the issue',
    sent: (time: string) => `Sent ${time}`,
    sentAll: (time: string) => `Sent ${time}: title, text, status and labels`,
    missingLabels: (labels: readonly string[]) =>
      `The issue stands, but GitHub did not take the label ${labels.join(', ')}: this account may not set labels there.`,
  },
  comment: {
    heading: (key: string) => `Progress of ${key}`,
    state: 'State',
    since: 'Since',
  },
  issue: {
    key: 'HagiCode proposal',
    status: 'Status',
    chiefComplaint: 'Chief complaint',
    description: 'Description',
    noDescription: '_No description yet._',
    back: (key: string) => `Open ${key} in the workbench`,
    backNote: '(opens where the proposal is stored: in its author’s browser)',
  },
};

export type Messages = typeof en;
