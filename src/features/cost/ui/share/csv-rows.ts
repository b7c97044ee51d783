import type { Cell } from '../../core/export-csv.ts';
import type { Currency } from '../../core/money.ts';
import { peopleRange, speedRange } from '../../core/speed-range.ts';
import { mixTotal, tokenKinds } from '../../core/token-mix.ts';
import type { ShareMessages } from '../../i18n/share.ts';
import type { Calculator } from '../calculator.ts';
import { spoken } from '../equation.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { ledgerRows } from '../ledger-rows.ts';
import { comparedRows } from './compared-rows.ts';

type Words = ShareMessages['csv'];

/** Group, name, letter, value, unit, formula or source. */
type Row = readonly [Cell, Cell, Cell, Cell, Cell, Cell];

function inputRows({ scenario, resolved, messages, providerName }: Calculator, words: Words): readonly Row[] {
  const { city, model, work } = resolved;
  const { blanks, tokenKind } = messages;
  const { low, high } = speedRange(scenario.multiplier, scenario.speedRange);
  const input = (
    name: string,
    value: Cell,
    unit: Cell = null,
    letter: Cell = null,
    note: Cell = null,
  ): Row => [words.inputs, name, letter, value, unit, note];
  return [
    input(blanks.city, city.name, null, null, city.group),
    input(words.overhead, city.overhead, words.share, 'c'),
    input(words.extraMonths, city.extraMonths, words.months),
    input(blanks.income, work.income, work.currency, 'A'),
    input(blanks.tokens, work.tokensM, words.millionTokens, 'M'),
    input(blanks.model, model.name, null, null, providerName(model.provider)),
    ...tokenKinds.map((kind) => input(tokenKind[kind], work.mix[kind] / mixTotal(work.mix), words.share)),
    input(words.longShare, scenario.longShare, words.share),
    input(words.peakShare, scenario.peakShare, words.share),
    input(blanks.multiplier, scenario.multiplier, words.times),
    input(words.speedLow, low, words.times),
    input(words.speedHigh, high, words.times),
    input(words.rework, scenario.rework, words.share, 'ρ'),
    input(words.utilization, scenario.utilization, words.share, 'U'),
  ];
}

function unitOf(id: LedgerRow['id'], currency: string, words: Words): Cell {
  const units: Partial<Record<LedgerRow['id'], string>> = {
    employmentCost: currency,
    unitPrice: currency,
    dailyCost: currency,
    annualCost: currency,
    costRatio: words.share,
    gain: words.share,
    people: words.people,
    budget: words.millionTokens,
  };
  return units[id] ?? null;
}

function figureRows(calculator: Calculator, words: Words): readonly Row[] {
  const { assessment, resolved, scenario } = calculator;
  const { low, high } = peopleRange(resolved.work, speedRange(scenario.multiplier, scenario.speedRange));
  const value = ({ id, value: shown }: LedgerRow): Cell => {
    const exact = id === 'budget' ? assessment.budgetEndsM : assessment[id];
    return shown === '–' ? shown : exact;
  };
  return [
    ...ledgerRows(calculator).map(
      (row): Row => [
        words.figures,
        row.name,
        row.letter,
        value(row),
        unitOf(row.id, resolved.work.currency, words),
        spoken(row.equation),
      ],
    ),
    [words.figures, words.peopleLow, null, low, words.people, null],
    [words.figures, words.peopleHigh, null, high, words.people, null],
  ];
}

function priceRows({ facts, scenario, resolved }: Calculator, words: Words): readonly Row[] {
  const { model, work } = resolved;
  const price = (name: string, value: number | null): Row => [
    words.prices,
    name,
    null,
    value ?? words.unknown,
    `${model.currency} / ${words.million}`,
    model.source,
  ];
  const fact = (name: string, value: Cell): Row => [words.prices, name, null, value, null, null];
  const rate = (currency: Currency): Row => {
    const { asOf, source } = facts.exchangeRates[currency];
    const origin = scenario.rates[currency] === undefined ? `${asOf}, ${source}` : words.ownRate;
    return [words.prices, words.rate(currency), null, work.rates[currency], currency, origin];
  };
  const involved = model.currency === work.currency ? [] : [model.currency, work.currency];
  return [
    price(words.in, model.in),
    price(words.out, model.out),
    price(words.cacheRead, model.cacheRead),
    price(words.cacheWrite, model.cacheWrite),
    fact(words.validFrom, model.validFrom ?? words.unknown),
    fact(words.checkedOn, model.checkedOn),
    ...involved.filter((currency) => currency !== 'USD').map(rate),
  ];
}

/** The calculation as a table: what went in, every figure, the prices, and then the same work on every model. */
export function csvRows(calculator: Calculator, words: Words): readonly (readonly Cell[])[] {
  return [
    words.head,
    ...inputRows(calculator, words),
    ...figureRows(calculator, words),
    ...priceRows(calculator, words),
    [],
    ...comparedRows(calculator, words),
  ];
}
