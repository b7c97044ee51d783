import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyQuery, fragmentOf, matches, pressed, queryFrom, type Searched, sorted } from './query.ts';

const row: Searched = {
  text: 'GPT-5.6 Sol gpt-5.6-sol OpenAI',
  provider: 'openai',
  currency: 'USD',
  cache: true,
  changed: '2026-08-21',
};

describe('queryFrom', () => {
  test('undoes fragmentOf', () => {
    const query = fc.record({
      sort: fc.constantFrom('', 'in', 'model'),
      descending: fc.boolean(),
      text: fc.string(),
      provider: fc.string(),
      currency: fc.constantFrom('', 'CNY'),
      cache: fc.boolean(),
      since: fc.constantFrom('', '2026-08-01'),
    });
    fc.assert(
      fc.property(query, (typed) => {
        const sane = { ...typed, descending: typed.descending && typed.sort !== '' };
        expect(queryFrom(fragmentOf(sane))).toEqual(sane);
      }),
    );
  });

  test('leaves the name of a place alone', () => {
    expect(queryFrom('changed')).toBeNull();
    expect(queryFrom('')).toEqual(emptyQuery);
  });
});

describe('pressed', () => {
  test('goes up, down and back to the list', () => {
    const up = pressed(emptyQuery, 'in');
    const down = pressed(up, 'in');
    expect([up.sort, up.descending]).toEqual(['in', false]);
    expect([down.sort, down.descending]).toEqual(['in', true]);
    expect(pressed(down, 'in')).toEqual(emptyQuery);
    expect(pressed(down, 'out')).toMatchObject({ sort: 'out', descending: false });
  });
});

describe('matches', () => {
  test.each([
    ['words in any order and case', { text: 'sol OPENAI' }, true],
    ['a word that is not there', { text: 'sol luna' }, false],
    ['the provider', { provider: 'openai' }, true],
    ['another currency', { currency: 'CNY' }, false],
    ['a known cache price', { cache: true }, true],
    ['the day it changed', { since: '2026-08-21' }, true],
    ['a later day', { since: '2026-08-22' }, false],
  ])('%s', (_what, part, expected) => {
    expect(matches(row, { ...emptyQuery, ...part })).toBe(expected);
  });

  test('a row without a known cache price or day is left out where they are asked for', () => {
    const bare = { ...row, cache: false, changed: '' };
    expect(matches(bare, { ...emptyQuery, cache: true })).toBe(false);
    expect(matches(bare, { ...emptyQuery, since: '2020-01-01' })).toBe(false);
  });
});

describe('sorted', () => {
  test('keeps what is unknown last both ways and equals in their order', () => {
    const rows = [
      { id: 'a', value: 2 },
      { id: 'b', value: null },
      { id: 'c', value: 1 },
      { id: 'd', value: 2 },
    ];
    const order = (descending: boolean) => sorted(rows, ({ value }) => value, descending).map(({ id }) => id);
    expect(order(false)).toEqual(['c', 'a', 'd', 'b']);
    expect(order(true)).toEqual(['a', 'd', 'c', 'b']);
  });

  test('reads numbers in names', () => {
    expect(sorted(['GLM-10', 'GLM-9'], String, false)).toEqual(['GLM-9', 'GLM-10']);
  });
});
