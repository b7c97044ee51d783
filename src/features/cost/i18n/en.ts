import type { Risk, Value } from '../core/bands.ts';
import type { Currency } from '../core/money.ts';
import type { QuantityReason } from '../core/parse-quantity.ts';
import type { Factor } from '../core/sensitivity.ts';
import type { TokenKind } from '../core/token-mix.ts';

export type BlankName = 'city' | 'income' | 'tokens' | 'model' | 'multiplier';

/** The sentence in reading order: words, and the blanks between them. */
export type SentencePart = string | { readonly blank: BlankName };

const sentence: readonly SentencePart[] = [
  'In ',
  { blank: 'city' },
  ', a ',
  { blank: 'income' },
  ' job uses ',
  { blank: 'tokens' },
  ' tokens a day of ',
  { blank: 'model' },
  ', working ',
  { blank: 'multiplier' },
  ' as fast.',
];

const invalid: Record<QuantityReason, (min: string, max: string) => string> = {
  empty: () => 'Enter a number. Until then the last value counts.',
  'not-a-number': () => 'This is not a number. Write it like 400,000, 400k or 1.5.',
  'too-small': (min) => `The smallest value is ${min}.`,
  'too-large': (_min, max) => `The largest value is ${max}.`,
};

const unsaved = {
  blocked: 'This browser does not let the page store anything, so your numbers last until you leave.',
  full: 'This browser’s storage is full, so your latest numbers are not kept.',
  unreadable: 'What was stored here could not be read. It is kept aside, and the example is shown.',
};

/** Which of a model's prices a table shows. */
const basis = { offPeak: 'off-peak', shortPrompt: 'short prompts' };

const currencyName: Record<Currency, string> = {
  CNY: 'Yuan (¥)',
  USD: 'Dollars ($)',
  EUR: 'Euros (€)',
  JPY: 'Yen (JP¥)',
  GBP: 'Pounds (£)',
  KRW: 'Won (₩)',
  INR: 'Rupees (₹)',
};

/** As in "count in dollars". */
const currencyWord: Record<Currency, string> = {
  CNY: 'yuan',
  USD: 'dollars',
  EUR: 'euros',
  JPY: 'yen',
  GBP: 'pounds',
  KRW: 'won',
  INR: 'rupees',
};

/** As in "to the dollar". */
const currencyUnit: Record<Currency, string> = {
  ...currencyWord,
  USD: 'dollar',
  EUR: 'euro',
  GBP: 'pound',
  INR: 'rupee',
};

const tokenKind: Record<TokenKind, string> = {
  input: 'fresh input',
  cacheRead: 'cache reads',
  cacheWrite: 'cache writes',
  output: 'output',
};

const mixName: Readonly<Record<string, string>> = {
  seed: 'Original formula, no cache',
  'agentic-coding': 'Agentic coding, measured',
};

const factor: Record<Factor, string> = {
  speed: 'Speed',
  tokens: 'Tokens a day',
  income: 'Salary',
  output: 'Output share',
  overhead: 'City’s share',
  rate: 'Exchange rate',
  rework: 'Rework',
  utilization: 'AI at work',
};

/** What the sentence beside the blended price is about. */
interface UnitStory {
  readonly model: string;
  /** Whether the mix is the original formula's. */
  readonly seed: boolean;
  /** As `exchange` words it; `null` without conversion. */
  readonly rate: string | null;
  /** Kinds of tokens without a stated price. */
  readonly unknown: readonly string[];
}

const unitStory = ({ model, seed, rate, unknown }: UnitStory): string => {
  const price = `The list price of ${model}${rate ? `, at ${rate}` : ''}.`;
  const mix = seed
    ? 'Coding reads about three tokens for each one it writes.'
    : 'Each kind of token counts by its part in the mix.';
  const bound =
    unknown.length === 0
      ? ''
      : ` The price of ${unknown.join(' and ')} is unknown and counted as fresh input.`;
  return `${price} ${mix}${bound}`;
};

const risk: Record<Risk, { readonly name: string; readonly meaning: string }> = {
  safe: { name: 'safe', meaning: 'For now the job keeps its lead.' },
  warning: { name: 'warning', meaning: 'Colleagues with these means are pulling clearly ahead.' },
  high: { name: 'high risk', meaning: 'A colleague with the same means is a serious threat to this job.' },
};

const value: Record<Value, { readonly name: string; readonly meaning: string }> = {
  'not-worth-it': { name: 'not worth it', meaning: 'The gain is smaller than what the tokens cost.' },
  barely: { name: 'barely', meaning: 'The gain covers the tokens, and not much more.' },
  'high-return': { name: 'high return', meaning: 'The gain is more than twice what the tokens cost.' },
};

export const en = {
  pageTitle: 'What AI costs and what it amounts to',
  pageDescription:
    'Fill in one sentence: what this much AI costs a year, whether the job’s budget carries it, and how many people’s work the pair amounts to. Computed in your browser.',
  sentence,
  blanks: {
    city: 'City',
    income: 'Annual salary',
    tokens: 'Tokens a day',
    model: 'Model',
    multiplier: 'Speed against working without AI',
  } satisfies Record<BlankName, string>,
  tierGroup: (percent: string, tier: string) => `${tier}, ${percent} on top`,
  currencyName,
  currencyWord,
  exchange: (rate: string, to: Currency) => `${rate} to the ${currencyUnit[to]}`,
  paidIn: (city: string, currency: string) => `Salaries in ${city} are paid in ${currency}.`,
  countIn: (currency: string) => `Count in ${currency}`,
  tokenKind,
  mixName,
  ownMix: 'Your own token mix',
  invalid,
  unsaved,
  listFailed: 'This could not be loaded. Check the connection and open it again.',
  modelLost: (id: string) => `${id} is not in this price list. The figures are those of the example’s model.`,
  perMillion: 'in and out, a million tokens',
  listedAs: (provider: string, note: string | null) => (note ? `${provider}, ${note}` : provider),
  basis,
  partFailed: 'This part of the page could not be loaded. Check the connection.',
  retry: 'Try again',
  ruler: 'Tokens a day, on a ruler',
  budgetEnds: (tokens: string) => `the budget ends at ${tokens}`,
  verdict: {
    none: 'No tokens, no AI cost: the work is one person’s.',
    spare: (percent: string) => `The budget carries it, with ${percent} to spare.`,
    exact: 'The budget just carries it.',
    over: (percent: string) => `The budget carries only ${percent} of it.`,
  },
  figure: ['people’s work,', 'from one person', 'and the model'],
  figureOne: ['person’s work,', 'from one person', 'and the model'],
  figureNone: ['person’s work,', 'with no help', 'from a model'],
  figureShort: (people: string): string => (people === '1.0' ? 'person’s work' : 'people’s work'),
  exposure: 'Exposure',
  exposureScale: 'people’s work',
  return: 'Return',
  returnScale: 'gain over cost',
  risk,
  value,
  noCost: 'There is no AI cost to weigh the gain against.',
  likely: (low: string, high: string) => `likely ${low} to ${high}`,
  moves: {
    heading: 'What moves the answer',
    range: 'Likely range',
    factor,
    person: ' person',
    alt: (low: string, high: string, first: string) =>
      `At the likely speeds it is the work of ${low} to ${high} people. What moves it most: ${first}.`,
    none: 'Nothing does: at this speed and price it stays one person’s work.',
    table: 'Table',
    picture: 'Picture',
    columns: { input: 'Input', low: 'low', high: 'high', people: 'people' },
  },
  change: {
    heading: 'What would make it pay',
    tokens: (tokens: string) => `At most ${tokens} tokens a day on this model.`,
    price: (price: string, model: string) =>
      `A model at ${price} a million tokens or less, such as ${model}.`,
    noPrice: (price: string, cheapest: string, its: string, ratio: string) =>
      `A model at ${price} a million tokens or less. The cheapest in the list, ${cheapest}, costs ${its} and brings the return to ${ratio}.`,
    cheapest: (model: string, price: string, ratio: string) =>
      `The cheapest in the list, ${model} at ${price}, brings the return to ${ratio}.`,
    multiplier: (times: string) => `Work ${times} as fast or faster, at this cost.`,
  },
  ledger: {
    heading: 'Ledger',
    prices: (date: string) => `Prices of ${date}`,
    stale: 'more than 90 days old',
    noRate: 'Exchange rates',
    explained: 'Explained',
    import: 'Import usage from ccusage',
    share: 'Share',
    print: 'Print',
    employment: {
      name: 'Employment cost',
      note: (percent: string, place: string, months: number) =>
        `a year, with ${percent} for ${place}${
          months === 0 ? '' : months === 1 ? ' and one month more' : ` and ${months} months more`
        }`,
    },
    unit: {
      name: 'Blended price',
      note: 'a million tokens, three in to one out',
      mixed: (cacheReads: string) => `a million tokens, ${cacheReads} of them cache reads`,
      unsure: (note: string) => `${note}; one price unknown`,
    },
    daily: { name: 'Daily AI cost', note: (tokens: string) => `${tokens} tokens a workday` },
    annual: { name: 'Annual AI cost', note: (days: string) => `${days} workdays` },
    ratio: { name: 'AI cost ratio', note: 'of the employment cost' },
    gain: {
      name: 'Productivity gain',
      note: (times: string) => `${times} as fast, less the first`,
      net: (times: string) => `${times} is left of the speed, less the first`,
    },
    benefit: { name: 'Cost-benefit ratio', note: value },
    workflows: {
      name: 'Affordable workflows',
      note: 'of this kind, inside the employment cost',
      none: 'no AI cost',
    },
    people: { name: 'Equivalent headcount', note: risk },
    budget: { name: 'Full-budget tokens', note: 'a workday, if all of it went into tokens' },
  },
  say: {
    employment: (china: boolean, months: number) =>
      `${
        china
          ? 'The city’s share stands for insurance, recruiting and training'
          : 'The share is what employers there pay on top of the salary'
      }${months === 1 ? '; the twelfth is one more month’s pay.' : '.'}`,
    unit: unitStory,
    daily: 'Tokens are counted in millions, and so is the price.',
    annual: '22 days in each of 12 months.',
    ratio: (tokens: string) =>
      `Over 1 the tokens cost more than the person. At ${tokens} tokens a day it is exactly 1.`,
    gain: 'What the speed adds to one person’s work.',
    gainNet: (rework: string, utilization: string) =>
      `What the speed adds with ${rework} of the output made again (ρ) and the AI at work for ${utilization} of the day (U).`,
    benefit:
      'Under 1 the gain does not pay for the tokens; up to 2 it barely does; over 2 it is a high return.',
    workflows: 'Under 1 the budget carries only part of this work.',
    people: (affordable: string) => `The gain counts as far as the budget carries it, here ${affordable}.`,
    peopleNone: 'Without AI cost there is one person, and nothing to afford.',
    budget: (input: string, output: string) => `${input} if the model only read, ${output} if it only wrote.`,
  },
};

export type Messages = typeof en;
