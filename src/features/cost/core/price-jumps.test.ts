import { describe, expect, test } from 'vitest';
import { idleJumps, priceJumps, recordedJumps } from './price-jumps.ts';
import type { CatalogRow } from './schema.ts';
import { priceRow } from './testing.ts';

const row = (changes: Partial<CatalogRow> = {}): CatalogRow => ({
  ...priceRow({ in: 2, out: 10 }),
  earlier: [],
  ...changes,
});
const accepting = (input: number, out: number) => [
  { model: 'claude-sonnet-4-6', in: input, out, reason: 'The provider announced it.' },
];

describe('priceJumps', () => {
  test('half more or half less is no jump', () => {
    expect(priceJumps([row()], [row({ in: 3, out: 5 })], [])).toEqual([]);
  });

  test.each([{ in: 3.1 }, { out: 4.9 }])('more than half is one: %o', (changes) => {
    expect(priceJumps([row()], [row(changes)], [])).toEqual([
      expect.stringContaining('claude-sonnet-4-6: in 2'),
    ]);
  });

  test('a step that a person accepted is none, another one is', () => {
    expect(priceJumps([row()], [row({ in: 9 })], accepting(9, 10))).toEqual([]);
    expect(priceJumps([row()], [row({ in: 90 })], accepting(9, 10))).toHaveLength(1);
  });

  test('a new currency is a jump, whatever the numbers', () => {
    expect(priceJumps([row()], [row({ currency: 'CNY' })], [])).toEqual([
      'claude-sonnet-4-6: from USD to CNY',
    ]);
  });

  test('a new model is no jump', () => {
    expect(priceJumps([], [row()], [])).toEqual([]);
  });
});

const earlier = (input: number, validFrom: string | null, validUntil: string) => ({
  validFrom,
  validUntil,
  source: 'https://example.com/pricing',
  in: input,
  out: 10,
  cacheRead: null,
  cacheWrite: null,
});

const risen = row({
  validFrom: '2026-08-01',
  earlier: [earlier(0.5, null, '2026-06-01'), earlier(1.8, '2026-06-01', '2026-08-01')],
});

describe('recordedJumps', () => {
  test('finds a jump within the dated prices of a model', () => {
    expect(recordedJumps([risen], [])).toEqual(['claude-sonnet-4-6: in 0.5 to 1.8, out 10 to 10']);
  });

  test('takes one that a person accepted', () => {
    expect(recordedJumps([risen], accepting(1.8, 10))).toEqual([]);
  });
});

describe('idleJumps', () => {
  test('an accepted step that a model made is in use', () => {
    expect(idleJumps([risen], accepting(1.8, 10))).toEqual([]);
  });

  test.each([[accepting(2, 10)], [accepting(7, 7)]])('one that no model made is idle', (accepted) => {
    expect(idleJumps([risen], accepted)).toHaveLength(1);
  });
});
