import { describe, expect, test } from 'vitest';
import { priceRow } from '../../core/testing.ts';
import { type Filters, filtering, noFilters, passes, withoutContext } from './filters.ts';

const sonnet = priceRow({ context: 200_000 });
const filters = (changes: Partial<Filters>): Filters => ({ ...noFilters, ...changes });
const found = (changes: Partial<Filters>, model = sonnet) => passes(model, 'Anthropic', filters(changes));

describe('passes', () => {
  test.each<Partial<Filters>>([
    {},
    { text: 'SONNET' },
    { text: '  anthropic 4.6 ' },
    { text: 'claude-sonnet-4-6' },
    { provider: 'anthropic' },
    { currency: 'USD' },
    { context: 200_000 },
  ])('%j finds it', (changes) => {
    expect(found(changes)).toBe(true);
  });

  test.each<Partial<Filters>>([
    { text: 'sonnet opus' },
    { provider: 'openai' },
    { currency: 'CNY' },
    { context: 200_001 },
  ])('%j leaves it out', (changes) => {
    expect(found(changes)).toBe(false);
  });

  test('a context that is not stated holds nothing for sure', () => {
    expect(found({ context: 128_000 }, priceRow({ context: null }))).toBe(false);
    expect(found({}, priceRow({ context: null }))).toBe(true);
  });
});

describe('filtering', () => {
  test('holds from the first letter or choice on', () => {
    expect(filtering(noFilters)).toBe(false);
    expect(filtering(filters({ text: ' ' }))).toBe(false);
    expect(filtering(filters({ text: 'a' }))).toBe(true);
    expect(filtering(filters({ context: 128_000 }))).toBe(true);
  });
});

describe('withoutContext', () => {
  const models = [
    sonnet,
    priceRow({ id: 'a', context: null }),
    priceRow({ id: 'b', provider: 'x', context: null }),
  ];
  const count = (changes: Partial<Filters>) => withoutContext(models, (id) => id, filters(changes));

  test('counts the models that only the unstated context leaves out', () => {
    expect(count({ context: 128_000 })).toBe(2);
    expect(count({ context: 128_000, provider: 'x' })).toBe(1);
    expect(count({})).toBe(0);
  });
});
