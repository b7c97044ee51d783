import type { Risk, Value } from '../core/bands.ts';
import type { Currency } from '../core/money.ts';
import type { QuantityReason } from '../core/parse-quantity.ts';
import type { Basis } from '../core/schema.ts';
import type { TitleId } from '../core/titles/title.ts';

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

const basis: Record<Basis, string | null> = {
  flat: null,
  'off-peak': 'off-peak',
  'short-prompt': 'short prompts',
};

const currencyName: Record<Currency, string> = { CNY: 'Yuan (¥)', USD: 'Dollars ($)' };

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

const titles: Record<TitleId, { readonly name: string; readonly rule: string; readonly meaning: string }> = {
  'craftsman-spirit': {
    name: 'Craftsman spirit',
    rule: 'no tokens at all',
    meaning: 'You manage without AI. What you alone can do has to carry it.',
  },
  'prompt-alchemist': {
    name: 'Prompt alchemist',
    rule: '20 M or less, 6× or more',
    meaning: 'Much output from few tokens: you know the tool well.',
  },
  'all-in-operator': {
    name: 'All-in operator',
    rule: '150 M or more, 3× or more',
    meaning: 'A lot in, a lot out. It fits work that never pauses.',
  },
  'minimalist-runner': {
    name: 'Minimalist runner',
    rule: '5 M or less, 2× or more',
    meaning: 'A light touch of AI, where a little help is enough.',
  },
  'cost-tamer': {
    name: 'Cost tamer',
    rule: 'return 2.5, cost 15% or less',
    meaning: 'A return that any employer would like to see.',
  },
  'danger-oracle': {
    name: 'Danger oracle',
    rule: 'high risk: 2 people or more',
    meaning: 'The job is among the exposed ones, or soon will be.',
  },
  'budget-coordinator': {
    name: 'Budget coordinator',
    rule: '8 workflows or more',
    meaning: 'The budget runs many AI workflows side by side.',
  },
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
  tiers: {
    'tier-1': 'Tier 1',
    'new-tier-1': 'New tier 1',
    'tier-2': 'Tier 2',
    other: 'Other',
  } as Readonly<Record<string, string>>,
  tierInNote: {
    'tier-1': 'a tier 1 city',
    'new-tier-1': 'a new tier 1 city',
    'tier-2': 'a tier 2 city',
    other: 'this city',
  } as Readonly<Record<string, string>>,
  currency: 'Currency',
  currencyName,
  invalid,
  unsaved,
  presets: 'Common values',
  incomeHint: 'Before tax, in a year. 400,000, 400k and 40万 are all read.',
  tokensUnit: 'M',
  tokensHint: 'On a workday. 50, 50 M and 1.2 B are all read.',
  multiplierHint: '3 means the work of three days in one.',
  modelSearch: 'Search by model or provider',
  modelCount: (count: number) => (count === 1 ? '1 model' : `${count} models`),
  listFailed: 'The list could not be loaded. Check the connection and open it again.',
  noModel: (text: string) => `No model matches “${text}”.`,
  modelLost: (id: string) =>
    `${id} is no longer in the price list. The figures are those of the example’s model.`,
  perMillion: 'in and out, a million tokens',
  listedAs: (provider: string, note: string | null) => (note ? `${provider}, ${note}` : provider),
  basis,
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
  change: {
    heading: 'What would make it pay',
    tokens: (tokens: string) => `At most ${tokens} tokens a day on this model.`,
    price: (price: string, model: string | null) =>
      model
        ? `A model at ${price} a million tokens or less, such as ${model}.`
        : `A model at ${price} a million tokens or less. None in the list is that cheap.`,
    multiplier: (times: string) => `Work ${times} as fast or faster, at this cost.`,
  },
  ledger: {
    heading: 'Ledger',
    basis: 'Original formula, no cache',
    prices: (date: string) => `Prices of ${date}`,
    stale: 'more than 90 days old',
    rate: (rate: string) => `${rate} to the dollar`,
    rateLabel: 'Yuan for one dollar',
    rateHint: (date: string) => `The site’s own rate is the original calculator’s, of ${date}. Put in yours.`,
    rateReset: (rate: string) => `Back to ${rate}`,
    employment: {
      name: 'Employment cost',
      note: (percent: string, tier: string) => `a year, with ${percent} for ${tier} and one month more`,
    },
    unit: { name: 'Blended price', note: 'a million tokens, three in to one out' },
    daily: { name: 'Daily AI cost', note: (tokens: string) => `${tokens} tokens a workday` },
    annual: { name: 'Annual AI cost', note: (days: string) => `${days} workdays` },
    ratio: { name: 'AI cost ratio', note: 'of the employment cost' },
    gain: { name: 'Productivity gain', note: (times: string) => `${times} as fast, less the first` },
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
    employment:
      'The city’s share stands for insurance, recruiting and training; the twelfth is one more month’s pay.',
    unit: (model: string) =>
      `The list price of ${model}. Coding reads about three tokens for each one it writes.`,
    unitConverted: (model: string, rate: string) =>
      `The list price of ${model}, at ${rate} to the dollar. Coding reads about three tokens for each one it writes.`,
    daily: 'Tokens are counted in millions, and so is the price.',
    annual: '22 days in each of 12 months.',
    ratio: (tokens: string) =>
      `Over 1 the tokens cost more than the person. At ${tokens} tokens a day it is exactly 1.`,
    gain: 'What the speed adds to one person’s work.',
    benefit:
      'Under 1 the gain does not pay for the tokens; up to 2 it barely does; over 2 it is a high return.',
    workflows: 'Under 1 the budget carries only part of this work.',
    people: (affordable: string) => `The gain counts as far as the budget carries it, here ${affordable}.`,
    peopleNone: 'Without AI cost there is one person, and nothing to afford.',
    budget: (input: string, output: string) => `${input} if the model only read, ${output} if it only wrote.`,
  },
  charts: {
    headcount: 'Headcount against tokens a day',
    headcountAlt: (model: string, people: string, tokens: string) =>
      `Curve of people’s work against tokens a day. With ${model} it is ${people} at ${tokens}.`,
    salary: 'Cost against salary',
    salaryAlt: (breakEven: string) =>
      `The employment cost rises with the salary and meets the annual AI cost at a salary of ${breakEven}.`,
    table: 'Table',
    picture: 'Picture',
    employment: 'Employment cost',
    ai: (money: string) => `AI, ${money}`,
    even: (money: string) => `even at ${money}`,
    onePerson: '1 person',
    tokens: 'Tokens a day',
    salaryColumn: 'Salary',
    aiColumn: 'AI',
  },
  models: {
    heading: 'The same work on other models',
    columns: {
      model: 'Model',
      provider: 'Provider',
      in: 'in',
      out: 'out',
      year: 'a year',
      share: 'share of the job’s cost',
      people: 'people',
      budget: 'budget ends at',
    },
    use: (model: string) => `Use ${model}`,
    all: (count: number) => `All ${count} models`,
    fewer: 'Fewer models',
    foot: (library: string, version: string, date: string) =>
      `List prices for a million tokens, from ${library} ${version} of ${date}; prices in yuan from the provider’s own page.`,
  },
  titleList: {
    heading: 'Titles',
    count: (count: number) =>
      count === 0 ? 'None of 7 yet. Earned once, never lost.' : `${count} of 7. Earned once, never lost.`,
    earned: 'earned',
    fresh: 'earned just now',
    locked: 'locked',
  },
  titles,
};

export type Messages = typeof en;
