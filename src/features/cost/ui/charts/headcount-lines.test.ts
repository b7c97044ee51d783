import { describe, expect, test } from 'vitest';
import type { Work } from '../../core/assess.ts';
import { type Compared, comparison } from '../../core/comparison.ts';
import { exampleWork, priceRow } from '../../core/testing.ts';
import { curve, levels, otherLines, peopleAt } from './headcount-lines.ts';

const shares = { longShare: 0, peakShare: 0 };

const compare = (prices: readonly number[], changes: Partial<Work> = {}): readonly Compared[] =>
  comparison(
    exampleWork(changes),
    prices.map((price) => priceRow({ id: `at-${price}`, in: price, out: price })),
    shares,
  );

const only = (price: number, changes: Partial<Work> = {}): Compared => {
  const [line] = compare([price], changes);
  if (!line) throw new Error('no line');
  return line;
};

describe('peopleAt', () => {
  test('agrees with the assessment at the tokens it was made for', () => {
    for (const tokensM of [0, 1, 50, 52, 400]) {
      const line = only(6, { tokensM });
      expect(peopleAt(line, tokensM)).toBeCloseTo(line.assessment.people, 9);
    }
  });

  test('is one person where tokens are free', () => {
    expect(peopleAt(only(0), 50)).toBe(1);
  });
});

describe('curve', () => {
  test('is level to where the budget ends and falls from there', () => {
    const line = only(6);
    const points = curve(line, 120);
    expect(points.slice(0, 2)).toEqual([
      { tokensM: 0, people: 3 },
      { tokensM: line.assessment.budgetEndsM, people: 3 },
    ]);
    expect(points.at(-1)?.tokensM).toBeCloseTo(120, 9);
    for (const [index, { people }] of points.entries())
      if (index > 1) expect(people).toBeLessThan(points[index - 1]?.people ?? 0);
  });

  test('is two points where the budget lasts', () => {
    expect(curve(only(0.01), 120)).toHaveLength(2);
    expect(curve(only(0), 120).map(({ people }) => people)).toEqual([1, 1]);
  });
});

describe('otherLines', () => {
  const prices = (lines: readonly Compared[]) => lines.map(({ model }) => model.in);

  test('are the dearest that lasts and three that do not', () => {
    const compared = compare([0.1, 1, 2, 4, 5, 6, 8, 10, 20]);
    const chosen = compared.find(({ model }) => model.in === 6) ?? only(6);
    expect(prices(otherLines(compared, chosen, 120))).toEqual([2, 4, 8, 20]);
  });

  test('leave out free models and curves that would lie on each other', () => {
    const compared = [...compare([0, 6]), only(6), only(8), only(8)];
    expect(prices(otherLines(compared, only(6), 120))).toEqual([8]);
  });

  test('are none where no model adds anything', () => {
    expect(otherLines(compare([1, 8], { multiplier: 1 }), only(6, { multiplier: 1 }), 120)).toEqual([]);
  });
});

describe('levels', () => {
  test('name the top unless a round number is near it', () => {
    expect(levels(3)).toEqual([1, 2, 3]);
    expect(levels(6.7)).toEqual([1, 2, 4, 6]);
    expect(levels(1.2)).toEqual([1, 1.2]);
  });
});
