import type { ReadsAs } from '../core/color-table.ts';
import type { ComponentKind } from '../core/component-groups.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What stands beside the drawing of a design, and what its samples say. */
export const specimenWords = {
  modes: { light: 'light', dark: 'dark' },
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
  derived: 'The file names no component of this kind: drawn from its colors and type.',
  belowContrast: (ratio: number, needed: number) => `${ratio.toFixed(2)}, below ${needed}.`,
  contrastFix: (token: string, ratio: string) => `Use ${token}: ${ratio}`,
  spacing: 'Spacing',
  radius: 'Radius',
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
    brand: 'Aster',
    links: ['Orders', 'Customers', 'Reports'],
    alert: 'The statement for September is ready.',
    card: 'Settle orders in the currency your books are kept in.',
    input: 'jenny@aster.example',
  },
};

export type SpecimenWords = typeof specimenWords;
