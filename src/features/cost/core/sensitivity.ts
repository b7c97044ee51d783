import { assess, type Work } from './assess.ts';
import { quantityRules } from './rules.ts';
import type { Span } from './speed-range.ts';
import { mixTotal } from './token-mix.ts';

export type Factor =
  | 'speed'
  | 'tokens'
  | 'income'
  | 'output'
  | 'overhead'
  | 'rate'
  | 'rework'
  | 'utilization';

export interface Swing {
  readonly factor: Factor;
  /**
   * The lower and the higher value of the input: a speed, millions of tokens, money, units of the income's currency for
   * one of the price's, or a share from 0 to 1.
   */
  readonly input: Span;
  /** Equivalent headcount at each of them, so `people.low` is often the larger. */
  readonly people: Span;
}

export interface Ranges {
  readonly speed: Span;
  /** Lowest and highest overhead of the places the job could be in. */
  readonly overhead: Span;
}

/** Times and divided by. */
const TOKENS = 1.6;
const OUTPUT = 1.5;
/** Shares of the value, more and less. */
const INCOME = 0.2;
const RATE = 0.1;
const UTILIZATION = 0.25;
/** Added and taken away. */
const REWORK = 0.2;

interface Turn {
  readonly factor: Factor;
  readonly low: Partial<Work>;
  readonly high: Partial<Work>;
  /** The input as it is shown. */
  readonly value: (work: Work) => number;
}

function rateTurn({ currency, price, rates }: Work): readonly Turn[] {
  if (price.currency === currency) return [];
  const at = (factor: number) => ({ rates: { ...rates, [currency]: rates[currency] * factor } });
  return [
    {
      factor: 'rate',
      low: at(1 - RATE),
      high: at(1 + RATE),
      value: (one) => one.rates[currency] / one.rates[price.currency],
    },
  ];
}

function turns(work: Work, { speed, overhead }: Ranges): readonly Turn[] {
  const { tokensM, income, mix, rework, utilization } = work;
  const written = (factor: number) => ({ mix: { ...mix, output: mix.output * factor } });
  return [
    {
      factor: 'speed',
      low: { multiplier: speed.low },
      high: { multiplier: speed.high },
      value: (one) => one.multiplier,
    },
    {
      factor: 'tokens',
      low: { tokensM: tokensM / TOKENS },
      high: { tokensM: tokensM * TOKENS },
      value: (one) => one.tokensM,
    },
    {
      factor: 'income',
      low: { income: income * (1 - INCOME) },
      high: { income: income * (1 + INCOME) },
      value: (one) => one.income,
    },
    {
      factor: 'output',
      low: written(1 / OUTPUT),
      high: written(OUTPUT),
      value: (one) => one.mix.output / mixTotal(one.mix),
    },
    {
      factor: 'overhead',
      low: { overhead: Math.min(overhead.low, work.overhead) },
      high: { overhead: Math.max(overhead.high, work.overhead) },
      value: (one) => one.overhead,
    },
    ...rateTurn(work),
    {
      factor: 'rework',
      low: { rework: Math.max(0, rework - REWORK) },
      high: { rework: Math.min(quantityRules.rework.max, rework + REWORK) },
      value: (one) => one.rework,
    },
    {
      factor: 'utilization',
      low: { utilization: utilization * (1 - UTILIZATION) },
      high: { utilization: Math.min(1, utilization * (1 + UTILIZATION)) },
      value: (one) => one.utilization,
    },
  ];
}

/** How far each input alone moves the equivalent headcount, the strongest first. */
export function sensitivity(work: Work, ranges: Ranges): readonly Swing[] {
  return turns(work, ranges)
    .map(({ factor, low, high, value }) => {
      const lower = { ...work, ...low };
      const higher = { ...work, ...high };
      return {
        factor,
        input: { low: value(lower), high: value(higher) },
        people: { low: assess(lower).people, high: assess(higher).people },
      };
    })
    .toSorted((a, b) => Math.abs(b.people.high - b.people.low) - Math.abs(a.people.high - a.people.low));
}
