import type { ReadsAs } from '../core/color-table.ts';
import type { ComponentKind } from '../core/component-groups.ts';
import type { Filter, Sort } from '../core/gallery-query.ts';
import type { DesignProblem, ExpectedValue, Severity, SyntaxReason } from '../core/problem.ts';
import type { Score } from '../core/score.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const syntax: Record<SyntaxReason, string> = {
  'colon-in-plain-value': 'A value holds a colon and a space. Put the whole value in quotes.',
  indentation: 'The indentation does not match the lines around it.',
  'unclosed-quote': 'A quote or bracket is opened here and not closed.',
  other: 'This is not valid YAML.',
};

const expected: Record<ExpectedValue, string> = {
  color: 'a CSS color',
  dimension: 'a number with px, em or rem',
  number: 'a number from 1 to 1000',
  typography: 'a group such as fontFamily and fontSize',
  group: 'a group of tokens',
};

const sentence = ({ rule, details }: DesignProblem): string => {
  switch (rule) {
    case 'too-large':
      return `The file is longer than ${details.limit.toLocaleString('en')} characters.`;
    case 'unclosed-front-matter':
      return 'The front matter opens with --- and never closes.';
    case 'yaml-syntax':
      return syntax[details.reason];
    case 'too-many-values':
      return `The tokens hold more than ${details.limit.toLocaleString('en')} values.`;
    case 'too-deep':
      return `The tokens nest deeper than ${details.limit} levels.`;
    case 'duplicate-key':
      return `${details.key} is defined twice.`;
    case 'duplicate-section':
      return `The section ${details.section} stands twice.`;
    case 'token-collision':
      return `Two tokens flatten to the same name, ${details.path}.`;
    case 'invalid-value':
      return `${details.path} is “${details.value}”, not ${expected[details.expected]}.`;
    case 'broken-reference':
      return `${details.path} refers to {${details.reference}}, which does not exist.`;
    case 'circular-reference':
      return `${details.path} refers to {${details.reference}}, which leads back to itself.`;
    case 'no-tokens':
      return 'The file is prose only. It has no tokens to draw or check.';
    case 'missing-primary':
      return 'No color is named primary.';
    case 'contrast-ratio':
      return `${details.component}: ${details.ratio.toFixed(2)}${details.mode === 'dark' ? ' in dark' : ''}, below ${details.needed}.`;
    case 'missing-section':
      return `The section ${details.section} is missing.`;
    case 'section-order':
      return `${details.section} stands after ${details.after}; the format puts it before.`;
  }
};

/** The few words that the gallery says in the browser. */
export const galleryWords = {
  shown: (found: number, all: number) => `${found} of ${all}`,
  hueValue: (degrees: number) => `around ${degrees} degrees`,
  contrastsFail: (failing: number, all: number) => `${failing} of ${all} contrasts fail`,
};

export type GalleryWords = typeof galleryWords;

export const en = {
  ...galleryWords,
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
  sections: { specimen: 'Specimen', findings: 'Findings', source: 'DESIGN.md' },
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
  copyFailed: 'The browser refused the clipboard. The file is under DESIGN.md below.',
  agentSentence:
    'Save the file below as DESIGN.md at the root of this repository and follow it in every interface you build here: use its tokens by name, its components as described, and ask before you leave it.',
  add: 'In your project',
  specimenLabel: (title: string) =>
    `A specimen of ${title}: title, buttons, a table card and two more surfaces drawn from the tokens of the file. The tables below hold the same values as text.`,
  color: 'Color',
  token: 'token',
  value: 'value',
  dark: 'dark',
  onCanvas: 'on canvas',
  readsAsHead: 'reads as',
  used: 'used',
  readsAs: {
    text: 'text',
    'text-aa': 'text, AA',
    'large-text': 'large text',
    surface: 'surface',
  } satisfies Record<ReadsAs, string>,
  uses: (count: number) => (count === 0 ? 'no use' : plural(count, 'use', 'uses')),
  type: 'Type',
  substitute: (families: string) => `${families}: shown in the nearest face of your system`,
  sizeHead: 'size / line',
  weightHead: 'weight',
  trackingHead: 'tracking',
  components: 'Components',
  componentKinds: {
    buttons: 'Buttons',
    inputs: 'Inputs',
    badges: 'Badges',
    navigation: 'Navigation',
    tables: 'Tables',
    feedback: 'Messages and dialogs',
    cards: 'Cards and bands',
    other: 'Other',
  } satisfies Record<ComponentKind, string>,
  andMore: (count: number) => `and ${count} more`,
  contrastFix: (token: string, ratio: string) => `Use ${token}: ${ratio}`,
  spacing: 'Spacing',
  radius: 'Radius',
  findingsHead: (count: number) => (count === 0 ? 'No findings' : plural(count, 'finding', 'findings')),
  noFindings: 'The file parses, every reference resolves, every contrast passes and no section is missing.',
  severities: { error: 'Error', warning: 'Warning', info: 'Note' } satisfies Record<Severity, string>,
  problem: sentence,
  sourceHead: 'DESIGN.md',
  lines: (count: number) => plural(count, 'line', 'lines'),
  previousDesign: 'Previous design',
  nextDesign: 'Next design',
  independent: (title: string) => `An independent analysis, not affiliated with ${title}.`,
  own: 'The design of this site. Its CSS variables come from this file.',
  proseDetail:
    'This file is prose only. It has no tokens, so there is nothing to draw; an agent can still read it.',
  unparsedDetail: (line: number, column: number) =>
    `The front matter does not parse at line ${line}, column ${column}, so there is nothing to draw until it does.`,
  sample: {
    primary: 'Start now',
    secondary: 'Talk to us',
    heading: 'Orders',
    search: 'Search',
    states: ['Paid', 'In review', 'Refunded'],
    rows: [
      ['$2,480.00', 'Aster Books', '24 Sep'],
      ['$18,900.00', 'Halden Freight', '23 Sep'],
      ['$129.00', 'M. Okafor', '23 Sep'],
      ['$64.50', 'J. Lindqvist', '22 Sep'],
      ['$1,212.75', 'Tidewater Tea', '22 Sep'],
    ],
    plan: 'Standard',
    figure: '2.9%',
    figureNote: 'and 30¢ an order',
    text: 'Paid out every two days, with one statement a month.',
    feature: 'Create account',
    strip: 'One balance, forty currencies',
    link: 'Connect',
    card: 'Settle orders in the currency your books are kept in.',
    input: 'jenny@aster.example',
  },
};

export type Messages = typeof en;
