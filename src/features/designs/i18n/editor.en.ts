import type { Severity } from '../core/problem.ts';
import type { StarterWords } from '../core/starter.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What only the page around the island says. */
export const editorPage = {
  pageTitle: 'DESIGN.md editor',
  pageDescription:
    'Write, check and see a DESIGN.md as you type: findings with fixes, a live specimen, and a safe save into your repository.',
  keys: [
    ['Ctrl S', 'Review and save'],
    ['Ctrl Z', 'Undo'],
    ['Ctrl F', 'Search the source'],
    ['F8', 'Next problem'],
    ['Ctrl .', 'Fixes at the cursor'],
    ['Alt Enter', 'Change the color at the cursor'],
    ['Esc, Tab', 'Leave the source'],
  ] as [string, string][],
};

export const editorEn = {
  title: 'DESIGN.md editor',
  close: 'Close',
  offline: 'This part could not be loaded. It comes as soon as the network is back.',
  untitled: 'Untitled design',

  bar: {
    name: 'Name of the draft',
    inBrowser: 'in this browser',
    inRepository: (repository: string, branch: string) => `in ${repository}, on ${branch}`,
    changed: 'Changed.',
    joined: 'Another tab changed this draft. Lines that differed stand here in both versions.',
    unsaved: (last: string | null) => (last === null ? 'Not saved.' : `Not saved. Last saved ${last}.`),
    saved: (last: string | null) =>
      last === null ? 'Nothing changed since it was opened.' : `Saved ${last}.`,
    fresh: 'As it came. The first change begins a draft of yours.',
    kept: 'Kept in this browser as you type.',
    keeping: 'Keeping…',
    conflict: 'Saved by someone else while you were editing. Nothing is overwritten.',
    undo: 'Undo',
    redo: 'Redo',
    documents: 'Documents',
    import: 'Import',
    export: 'Export',
    review: 'Review and save',
    solve: 'Solve the conflict',
  },

  opening: {
    starter: 'Start with the example instead',
    'no-such-draft':
      'This browser holds no such draft. It may have been deleted, or belong to another browser.',
    gallery: (slug: string) => `The design “${slug}” could not be fetched from the gallery.`,
  },
  panes: {
    label: 'Beside the source',
    source: 'Source',
    specimen: 'Specimen',
    prose: 'Prose',
    changes: 'Changes',
    problems: 'Problems',
    light: 'Light',
    dark: 'Dark',
    modes: 'Mode',
  },
  specimen: {
    waiting: 'The specimen is drawn as soon as the text is checked.',
    noTokens: 'No tokens yet. Add colors, type or components to the front matter and they are drawn here.',
    unreadable: 'The front matter can’t be read yet. Its first problem is below.',
    lastGood: 'Drawn from the last text that could be read.',
  },
  prose: { none: 'No prose yet. Everything below the front matter is shown here.' },
  changes: {
    none: 'Nothing differs from what is saved.',
    new: 'Nothing is saved yet, so all of it is new.',
    contrast: { lost: 'contrast lost', gained: 'contrast gained', changed: 'contrast' },
    ratio: (before: number | null, after: number, needed: number) =>
      `${before === null ? '' : `${before.toFixed(2)} → `}${after.toFixed(2)}, needs ${needed}`,
    token: { added: 'new', removed: 'gone', changed: 'changed' },
    follows: 'follows',
    nothing: 'nothing',
    section: { added: 'new', removed: 'gone', changed: 'changed', moved: 'moved' },
    preamble: 'Before the first heading',
    lines: (added: number, removed: number) =>
      `+${added} −${removed} ${added + removed === 1 ? 'line' : 'lines'}`,
  },

  source: { label: 'Source of the DESIGN.md' },

  problems: {
    title: 'Problems',
    checking: 'Checking…',
    failed: 'The checker could not be loaded. Writing and saving go on without it.',
    counts: ({ error, warning, info }: Readonly<Record<Severity, number>>) =>
      error + warning + info === 0
        ? 'None.'
        : [
            ...(error > 0 ? [plural(error, 'error', 'errors')] : []),
            ...(warning > 0 ? [plural(warning, 'warning', 'warnings')] : []),
            ...(info > 0 ? [plural(info, 'note', 'notes')] : []),
          ].join(', '),
    took: (ms: number) => `checked in ${ms < 1 ? 'under 1' : Math.round(ms)} ms, as you typed`,
    more: (count: number) => `and ${count} more`,
  },

  picker: {
    title: 'Color',
    axes: { l: 'Light', c: 'Chroma', h: 'Hue' },
    value: 'Value',
    reach: (needed: number) => `Reach ${needed}:`,
  },

  exporting: {
    title: 'Export',
    formats: 'Formats',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'The browser refused. Select the text and copy it.',
    download: (name: string) => `Download ${name}`,
    markdown: 'DESIGN.md',
    markdownHint: 'The text itself, as it stands here.',
    unreadable: 'The front matter can’t be read yet, so there are no tokens to export.',
  },

  importing: {
    title: 'Import',
    from: 'From',
    sources: { gallery: 'Gallery', site: 'Design site', own: 'File or text' },
    search: 'Search designs',
    loading: 'Fetching the list…',
    galleryFailed:
      'The gallery could not be reached. What you have here stays; try again when the network is back.',
    siteFailed:
      'The design site does not answer. Everything else goes on working: take a design from the gallery, or a file.',
    siteStale: 'The design site does not answer right now. This is its last known list.',
    siteNone: 'The design site lists nothing.',
    designFailed: (title: string) => `${title} could not be fetched. Nothing was changed.`,
    retry: 'Try again',
    file: 'Choose a file',
    paste: 'Or paste a DESIGN.md, CSS variables, a Tailwind v4 @theme, or DTCG tokens',
    read: 'Read it',
    fileUnreadable: 'The file could not be read.',
    found: (kind: string, tokens: number) => `${kind}, ${plural(tokens, 'token', 'tokens')}.`,
    skipped: (count: number) => `${plural(count, 'value', 'values')} could not be carried over:`,
    use: 'Use it here',
    asNew: 'Open as a new draft',
    replaceTitle: 'Replace what is in the editor?',
    replace: (lines: number) =>
      `${plural(lines, 'line', 'lines')} here ${lines === 1 ? 'is' : 'are'} not saved. They are replaced; Undo brings them back.`,
    replaceYes: 'Replace',
    replaceNo: 'Keep what is here',
    none: 'No design matches.',
  },

  documents: {
    title: 'Documents',
    drafts: 'In this browser',
    none: 'Nothing is kept here yet.',
    remove: 'Delete',
    removed: (title: string) => `${title} is deleted.`,
    changed: (when: string) => `changed ${when}`,
    unsaved: 'not saved',
    start: 'New',
    empty: 'Start with an empty file',
    example: 'Start with the example',
    fromGallery: 'Start from a design of the gallery',
    repository: 'From a repository',
    repositoryNote: 'A DESIGN.md in a repository of yours, to change and save there.',
    connectNote: 'To open and save files in a repository, connect GitHub. Nothing is sent before you say so.',
    connect: 'Connect GitHub',
    repositoryChosen: (name: string) => `Repository ${name}`,
    another: 'Choose another',
    branch: 'Branch',
    branchHint: 'Empty means the repository’s default branch.',
    draftNote: 'Give this draft a file in a repository, or open one that is there.',
    path: 'Path of the file',
    pathHint: 'DESIGN.md at the root, or packages/web/DESIGN.md.',
    openFile: 'Open the file',
    opening: 'Opening…',
    moveHere: 'Save there',
  },

  review: {
    title: 'Review and save',
    nothing: 'Nothing differs from what is saved.',
    showText: 'Show the text, line by line',
    hideText: 'Hide the text',
    where: 'Where',
    whereDraft: 'This draft lives in this browser only. Choose the repository and the file that it becomes.',
    chooseFile: 'Choose a file in a repository',
    message: 'Message of the commit',
    messageUpdate: (path: string) => `Update ${path}`,
    messageCreate: (path: string) => `Add ${path}`,
    how: 'How',
    direct: (branch: string) => `Commit to ${branch}`,
    pullRequest: 'New branch and pull request',
    branch: 'Name of the branch',
    prTitle: 'Title of the pull request',
    body: 'Changed with the DESIGN.md editor of HagiCode.',
    errors: (count: number) =>
      `${plural(count, 'error is', 'errors are')} left. You can save all the same; agents may misread the file.`,
    save: 'Save',
    saving: 'Saving…',
    retry: 'Try again',
    seeFile: 'See the file',
    seePullRequest: 'See the pull request',
    goOn: 'Go on editing',
    connect: 'To save into a repository, connect GitHub. Your text waits here.',
  },

  conflict: {
    toChoose: 'To choose',
    count: (open: number) =>
      open === 0
        ? 'Nothing left to choose.'
        : `${plural(open, 'conflict', 'conflicts')}; a line of the result can also be typed over.`,
    merged: 'merged',
    conflict: 'conflict',
    from: { theirs: 'from theirs', yours: 'from yours', both: 'the same in both' },
    choices: { theirs: 'Theirs', yours: 'Yours', both: 'Both', base: 'Before' },
    text: 'text',
    removed: 'removed',
    says: { theirs: (text: string) => `theirs: ${text}`, yours: (text: string) => `yours: ${text}` },
    take: (branch: string) => `Take the result, then save to ${branch}`,
    pullRequest: 'Save as branch and pull request',
    saveAgain: 'Save as a new file',
    undoNote: 'Undo brings each one back.',
  },

  starter: {
    name: 'New design',
    overview: 'Two sentences: who uses this product, and how it should feel to them.',
    colors: 'What the primary stands for, where it may appear, and where it must not.',
    typography: 'One face for titles and one for text. Say when each size is used.',
    layout: 'The grid, the measure of running text, and how much air stands between parts.',
    elevation: 'Which surfaces float above the page, and how one sees it.',
    shapes: 'How round controls and cards are, and why.',
    components: 'What each component is for, and which one is the next step on a page.',
    dos: ['Do keep one primary button in view.', 'Don’t use color alone to tell states apart.'],
  } satisfies StarterWords,
  starterNote: 'A small file to write over. Import a design, open one of a repository, or just type.',

  replaced: {
    imported: 'Replaced by what you imported.',
    merged: 'The merged text is in the editor.',
  },
};

export type EditorPageWords = typeof editorPage;
export type EditorMessages = typeof editorEn;
