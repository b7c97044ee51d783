import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { singleChange } from './single-change.ts';

const texts = fc.array(fc.constantFrom('a', 'b', '\n'), { maxLength: 20 }).map((parts) => parts.join(''));

describe('singleChange', () => {
  test('turns the one text into the other', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const change = singleChange(before, after);
        const changed =
          change === null ? before : before.slice(0, change.from) + change.insert + before.slice(change.to);
        expect(changed).toBe(after);
      }),
    );
  });

  test('leaves the common start and end alone', () => {
    expect(singleChange('primary: "#fff"', 'primary: "#f0f"')).toEqual({ from: 12, to: 13, insert: '0' });
  });

  test('is null for equal texts', () => {
    expect(singleChange('a', 'a')).toBeNull();
  });
});
