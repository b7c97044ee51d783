import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import { type FieldReason, fieldReason } from './field-reason.ts';
import type { Currency } from './money.ts';
import { type Scenario, scenarioSchema } from './scenario.ts';
import type { TokenMix } from './token-mix.ts';

/** What a link holds: everything but the salary, and the salary only where its sender put it in. */
export interface SharedScenario {
  readonly scenario: Omit<Scenario, 'income' | 'currency'>;
  readonly salary: { readonly income: number; readonly currency: Currency } | null;
}

/** Why a link cannot be opened; `field` is the name of a parameter as it stands in the link. */
export type ShareReason =
  | { readonly kind: 'too-long' | 'version' }
  | { readonly kind: 'unknown' | 'twice' | FieldReason['kind']; readonly field: string };

const VERSION = '1';
/** Longer addresses are cut by some of the programs that pass them on. */
export const LONGEST = 2000;

interface Parameter<T> {
  readonly name: string;
  /** An empty text stands for nothing to say. */
  readonly write: (value: T) => string;
  /** What it reads is checked afterwards, so that it may be anything. */
  readonly read: (text: string) => unknown;
}

const number = (digits: string): number =>
  /^\d+(\.\d+)?(e[+-]?\d+)?$/.test(digits) ? Number(digits) : Number.NaN;

const text = (name: string): Parameter<string> => ({ name, write: String, read: String });
const quantity = (name: string): Parameter<number> => ({ name, write: String, read: number });

const mix: Parameter<TokenMix> = {
  name: 'mix',
  write: ({ input, cacheRead, cacheWrite, output }) => [input, cacheRead, cacheWrite, output].join(':'),
  read: (parts) => {
    const [input, cacheRead, cacheWrite, output, ...rest] = parts.split(':').map(number);
    return rest.length === 0 ? { input, cacheRead, cacheWrite, output } : parts;
  },
};

const range: Parameter<Scenario['speedRange']> = {
  name: 'range',
  write: (span) => (span ? `${span.low}..${span.high}` : ''),
  read: (ends) => {
    const [low, high, ...rest] = ends.split('..').map(number);
    return rest.length === 0 ? { low, high } : ends;
  },
};

const rates: Parameter<Scenario['rates']> = {
  name: 'rates',
  write: (own) =>
    Object.entries(own)
      .map(([currency, rate]) => `${currency}:${rate}`)
      .join(','),
  read: (list) => {
    const pairs = list.split(',').map((one) => one.split(':'));
    if (!pairs.every(([currency = '']) => /^[A-Z]{3}$/.test(currency))) return list;
    return Object.fromEntries(
      pairs.map(([currency, rate = '', ...rest]) => [currency, number(rest.length === 0 ? rate : '')]),
    );
  },
};

const parameters: { readonly [Key in keyof Scenario]: Parameter<Scenario[Key]> } = {
  city: text('city'),
  tokensM: {
    name: 'tokens',
    write: (millions) => `${millions}M`,
    read: (tokens) => number(tokens.replace(/M$/, '')),
  },
  model: text('model'),
  multiplier: quantity('speed'),
  speedRange: range,
  mix,
  longShare: quantity('long'),
  peakShare: quantity('peak'),
  pricesAsOf: { name: 'prices', write: (day) => day ?? '', read: String },
  rework: quantity('rework'),
  utilization: quantity('utilization'),
  rates,
  income: quantity('income'),
  currency: { name: 'currency', write: String, read: String },
};

const keys = Object.keys(parameters) as readonly (keyof Scenario)[];

const isAlways = (key: keyof Scenario): boolean =>
  key === 'city' || key === 'tokensM' || key === 'model' || key === 'multiplier';

const isSalary = (key: keyof Scenario): boolean => key === 'income' || key === 'currency';

/** What a link that leaves a parameter out stands for, whatever the example of the day is. */
const unsaid = z.parse(scenarioSchema, {
  city: '',
  currency: 'USD',
  income: 1,
  tokensM: 0,
  model: '',
  multiplier: 1,
});

const written = <Key extends keyof Scenario>(key: Key, scenario: Pick<Scenario, Key>): string =>
  parameters[key].write(scenario[key]);

const isSaid = (key: keyof Scenario, scenario: Scenario, withSalary: boolean): boolean =>
  isSalary(key) ? withSalary : isAlways(key) || written(key, scenario) !== written(key, unsaid);

/** The part of the address after `#`: `v=1&city=shanghai&tokens=50M&model=…&speed=3`, and what is out of the ordinary. */
export function shareFragment(scenario: Scenario, withSalary: boolean): string {
  const pairs = keys
    .filter((key) => isSaid(key, scenario, withSalary))
    .map((key) => `${parameters[key].name}=${encodeURIComponent(written(key, scenario))}`);
  // Both are allowed in a fragment, and legible.
  return [`v=${VERSION}`, ...pairs].join('&').replaceAll('%3A', ':').replaceAll('%2C', ',');
}

const linkSchema = z.extend(scenarioSchema, {
  pricesAsOf: z._default(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), null),
  income: z.optional(scenarioSchema.shape.income),
  currency: z.optional(scenarioSchema.shape.currency),
});

type Given = Partial<Record<keyof Scenario, unknown>>;

function collect(parameterList: URLSearchParams): Result<Given, ShareReason> {
  const given: Given = {};
  for (const [name, value] of parameterList) {
    const key = keys.find((one) => parameters[one].name === name);
    if (!key) return err({ kind: 'unknown', field: name });
    if (Object.hasOwn(given, key)) return err({ kind: 'twice', field: name });
    given[key] = parameters[key].read(value);
  }
  return ok(given);
}

function reasonOf(error: z.core.$ZodError, given: Given): ShareReason {
  const { kind, field } = fieldReason(error, given);
  const key = keys.find((one) => one === field);
  return { kind, field: key ? parameters[key].name : field };
}

/** Checks values that came from outside, be it from a link of today or of the original site. */
export function checkShared(given: Given): Result<SharedScenario, ShareReason> {
  const checked = z.safeParse(linkSchema, given);
  if (!checked.success) return err(reasonOf(checked.error, given));
  const { income, currency, ...scenario } = checked.data;
  if (income === undefined && currency === undefined) return ok({ scenario, salary: null });
  if (income === undefined) return err({ kind: 'missing', field: parameters.income.name });
  if (currency === undefined) return err({ kind: 'missing', field: parameters.currency.name });
  return ok({ scenario, salary: { income, currency } });
}

/** Reads what `shareFragment` wrote, `#` aside. */
export function parseShareFragment(fragment: string): Result<SharedScenario, ShareReason> {
  if (fragment.length > LONGEST) return err({ kind: 'too-long' });
  const list = new URLSearchParams(fragment);
  if ((list.get('v') ?? VERSION) !== VERSION) return err({ kind: 'version' });
  list.delete('v');
  const given = collect(list);
  return given.ok ? checkShared(given.value) : given;
}

/** The scenario of a link, with the reader's own salary where it brings none. */
export const withOwnSalary = ({ scenario, salary }: SharedScenario, own: Scenario): Scenario => ({
  ...scenario,
  ...(salary ?? { income: own.income, currency: own.currency }),
});
