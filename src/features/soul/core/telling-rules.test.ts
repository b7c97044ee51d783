import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellingRules } from './telling-rules.ts';
import { ruleFragment } from './test-builders.ts';

const rules = Array.from({ length: 20 }, (_, at) => {
  const { meta } = ruleFragment();
  return ruleFragment({ fragmentId: `soul-orth-${at + 1}`, meta: { ...meta, index: at + 1 } });
});
const numbers = (current: string | null) => tellingRules(rules, current).map(({ meta }) => meta.index);

describe('tellingRules', () => {
  test('are four that differ when the draft has none', () => {
    expect(numbers(null)).toEqual([2, 3, 9, 14]);
  });

  test('begin with the draft’s own, and hold each rule once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), ({ fragmentId, meta }) => {
        const shown = numbers(fragmentId);
        expect(shown[0]).toBe(meta.index);
        expect(new Set(shown).size).toBe(4);
      }),
    );
  });

  test('are none without a catalogue', () => {
    expect(tellingRules([], 'soul-orth-2')).toEqual([]);
  });
});
