import type { Filter, Sort } from '../core/gallery-query.ts';
import type { Score } from '../core/score.ts';
import type { TokenGroup } from '../core/token-rows.ts';
import { problemWords } from './problems.en.ts';
import { specimenWords } from './specimen.en.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The few words that the gallery says in the browser. */
export const galleryWords = {
  shown: (found: number, all: number) => `${found} of ${all}`,
  hueValue: (degrees: number) => `around ${degrees} degrees`,
  contrastsFail: (failing: number, all: number) => `${failing} of ${all} contrasts fail`,
  referencesFail: (failing: number, all: number) => `${failing} of ${all} references fail`,
  sectionsMissing: (missing: number, all: number) => `${missing} of ${all} sections missing`,
  inModes: { light: 'light', dark: 'dark', both: 'light and dark' },
};

export type GalleryWords = typeof galleryWords;

export const en = {
  ...galleryWords,
  ...specimenWords,
  title: 'Designs',
  description: (count: number) =>
    `${count} real DESIGN.md files to look at, take and change. Every picture is drawn from the file’s own tokens.`,
  intro: (count: number) =>
    `${count} DESIGN.md files to look at, take and change. Every picture is drawn from the file’s own tokens.`,
  pageTitle: (page: number) => `Designs, page ${page}`,
  search: 'Name, summary or color',
  searchLabel: 'Search designs',
  filtersLabel: 'Filters',
  clear: 'Clear',
  more: 'Filters',
  filters: { mode: 'mode', type: 'title type', corners: 'corners', quality: 'score' } satisfies Record<
    Filter,
    string
  >,
  values: {
    light: 'light',
    dark: 'dark',
    sans: 'sans',
    serif: 'serif',
    mono: 'mono',
    square: 'square',
    soft: 'soft',
    round: 'round',
    full: '100',
    findings: 'below',
    undrawn: 'none',
  },
  hue: 'hue',
  hueLabel: 'Hue of the primary color',
  hueAny: 'any hue',
  hueNone: 'none',
  sortLabel: 'Order',
  sorts: { name: 'by name', quality: 'by score', newest: 'newest first' } satisfies Record<Sort, string>,
  button: 'Continue',
  prose: 'prose',
  proseWhy: 'Prose only. It has no tokens, so there is nothing to draw.',
  unparsed: 'does not parse',
  unparsedWhy: 'The front matter does not parse. Nothing to draw until it does.',
  nothing: 'No design answers to all of that.',
  offline: 'The index of designs did not load, so search is off. The list below works.',
  retry: 'Try again',
  legal: (counts: { drawn: number; prose: number; unparsed: number }) =>
    `${counts.drawn} files draw, ${counts.prose} are prose without tokens, ${counts.unparsed} do not parse.`,
  source: (version: string) => `From getdesign ${version} (MIT, VoltAgent).`,
  disclaimer: 'Entries are independent analyses, not affiliated with the brands they are named after.',
  pages: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  keys: {
    search: 'Search designs',
    move: 'Move between designs',
    open: 'Open the design',
  },

  detailTitle: (title: string) => `${title} DESIGN.md`,
  detailDescription: (title: string, summary: string) =>
    `${summary} The DESIGN.md of ${title}: specimen, tokens, contrast and source.`,
  parts: {
    specimen: 'Specimen',
    source: 'DESIGN.md',
    tokens: 'Tokens',
    lint: 'Lint',
    export: 'Export',
    compare: 'Compare',
  },
  sectionsLabel: 'Parts of this design',
  score: 'Score',
  reasons: ({ references, contrasts, sections }: Score) =>
    [
      'parses',
      references.good === references.of
        ? 'resolves'
        : `${references.good} of ${references.of} references resolve`,
      `${contrasts.good} of ${contrasts.of} contrasts pass`,
      sections.good === sections.of ? 'all sections' : `${sections.good} of ${sections.of} sections`,
    ].join(', '),
  contrastsPass: (good: number, of: number) => `${good} of ${of} contrasts pass`,
  download: 'Download',
  copyForAgent: 'Copy for my agent',
  copied: 'Copied',
  copy: 'Copy',
  copyValue: 'Copy this value',
  copiedValue: 'Copied:',
  copyFailed: 'The browser refused the clipboard. Select the text and copy it by hand; nothing was lost.',
  openInEditor: 'Open in editor',
  agentSentence:
    'Save the file below as DESIGN.md at the root of this repository and follow it in every interface you build here: use its tokens by name, its components as described, and ask before you leave it.',
  add: 'In your project',
  addCommand: 'Copy the command',
  modeLabel: 'Mode of the specimen',
  findingsHead: (count: number) => (count === 0 ? 'No findings' : plural(count, 'finding', 'findings')),
  noFindings: 'The file parses, every reference resolves, every contrast passes and no section is missing.',
  severities: problemWords.severities,
  problem: problemWords.sentence,
  groups: {
    colors: 'Colors',
    typography: 'Typography',
    rounded: 'Radius',
    spacing: 'Spacing',
    components: 'Components',
  } satisfies Record<TokenGroup, string>,
  tokensHint: 'Choose a value to copy it.',
  written: 'as written',
  noTokens: 'The file has no tokens.',
  exportHead: 'Export',
  exportHint:
    'The same tokens, written anew for the place they go to. Only values that were understood are in them.',
  size: (bytes: number) => (bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`),
  compareHead: 'Compare',
  compareHint: (title: string) =>
    `${title} beside another design: tokens that play the same part, values, contrast and prose.`,
  compareWith: 'Compare with',
  compareAction: 'Compare',
  sourceHead: 'Source',
  proseHead: 'As prose',
  sourceCut: 'The file is long, so only its first part is shown. Download has all of it.',
  lines: (count: number) => plural(count, 'line', 'lines'),
  previousDesign: 'Previous design',
  nextDesign: 'Next design',
  independent: (title: string) => `An independent analysis, not affiliated with ${title}.`,
  own: 'The design of this site. Its CSS variables come from this file.',
  proseDetail:
    'This file is prose only. It has no tokens, so there is nothing to draw; an agent can still read it.',
  unparsedDetail: (line: number, column: number) =>
    `The front matter does not parse at line ${line}, column ${column}, so there is nothing to draw until it does.`,
  compare: {
    title: 'Compare designs',
    description:
      'Two DESIGN.md files side by side: tokens that play the same part, values, contrast and prose.',
    intro: 'Choose two designs. Tokens that play the same part are joined, whatever their names.',
    needsScript:
      'The comparison runs in your browser and needs JavaScript. Each design has a page of its own:',
    one: 'One design',
    other: 'The other',
    choose: 'Choose a design',
    action: 'Compare',
    example: (one: string, other: string) => `Or look at ${one} beside ${other}`,
    change: 'Compare others',
    loading: 'Reading both files',
    unknown: (name: string) => `There is no design called ${name} in the gallery. Choose another below.`,
    offline: 'A file did not load. Both stay chosen; try again once there is a connection.',
    retry: 'Try again',
    prose: (title: string) =>
      `${title} is prose only. It has no tokens to compare, so only the prose is beside each other.`,
    unparsed: (title: string, line: number, column: number) =>
      `The tokens of ${title} do not parse at line ${line}, column ${column}, so there is nothing to compare until they do.`,
    same: 'Both sides are the same design.',
    tabsLabel: 'Parts of the comparison',
    tabs: { color: 'Color', type: 'Type', shape: 'Shape', components: 'Components', prose: 'Prose' },
    colorsJoined: (count: number) =>
      count === 0
        ? 'No color plays the same part.'
        : `${plural(count, 'color plays', 'colors play')} the same part.`,
    buttonReads: (one: string, other: string) => `The button reads ${one} here, ${other} there.`,
    swap: 'Swap',
    edit: 'Open the second in the editor',
    samePart: 'same part',
    distance: 'distance',
    onlyHere: 'only here',
    partnerOf: (name: string, title: string) => `plays the same part as ${name} in ${title}`,
    contrast: 'contrast',
    none: 'nothing of this kind',
    keys: { rows: 'Move along the rows', partner: 'Go to the token that plays the same part' },
  },
};

export type Messages = typeof en;
