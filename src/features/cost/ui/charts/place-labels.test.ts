import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

const bounds = { first: 0, last: 200, gap: 15 };

describe('placeLabels', () => {
  test('leaves labels that are apart where they are', () => {
    expect(placeLabels([150, 10, 40], bounds)).toEqual([150, 10, 40]);
  });

  test('moves a neighbor down, and up again from the last place', () => {
    expect(placeLabels([50, 10, 12], bounds)).toEqual([50, 10, 25]);
    expect(placeLabels([198, 199], bounds)).toEqual([185, 200]);
  });

  test('keeps every label apart, within its bounds and in its order', () => {
    const labels = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(labels, (wanted) => {
        const placed = placeLabels(wanted, bounds);
        const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
        const down = order.map((index) => placed[index] ?? Number.NaN);
        for (const [index, top] of down.entries()) {
          expect(top).toBeGreaterThanOrEqual(-1e-9);
          expect(top).toBeLessThanOrEqual(200 + 1e-9);
          if (index > 0) expect(top - (down[index - 1] ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9);
        }
      }),
    );
  });
});
