import { describe, expect, test } from 'vitest';
import { speedRange } from '../../core/speed-range.ts';
import { exampleWork, shanghai } from '../../core/testing.ts';
import { figures } from '../figures.ts';
import { inputText, overheadSpan, peopleAxis, swings } from './swings.ts';

const work = exampleWork();
const ranges = { speed: speedRange(3, null), overhead: { low: 0.1, high: 0.4 } };

describe('swings', () => {
  test('leaves out what does not show', () => {
    const shown = swings(work, ranges).map(({ factor }) => factor);
    expect(shown[0]).toBe('speed');
    expect(swings(exampleWork({ tokensM: 1 }), ranges).map(({ factor }) => factor)).toEqual([
      'speed',
      'rework',
      'utilization',
    ]);
    expect(swings(exampleWork({ tokensM: 0 }), ranges)).toEqual([]);
  });
});

describe('peopleAxis', () => {
  test.each([
    [3.8, 4, [1, 2, 3, 4]],
    [1, 2, [1, 2]],
    [1.5, 1.6, [1, 1.2, 1.4, 1.6]],
    [6, 6, [1, 2, 4, 6]],
    [39, 40, [1, 10, 20, 30, 40]],
  ])('goes from one person past %d', (most, end, labels) => {
    const axis = peopleAxis(most);
    expect(axis.end).toBeCloseTo(end, 10);
    expect(axis.labels.map((label) => Number(label.toFixed(3)))).toEqual(labels);
  });
});

describe('overheadSpan', () => {
  const wuhan = { ...shanghai, id: 'wuhan', overhead: 0.2 };
  const berlin = { ...shanghai, id: 'berlin', country: 'DE', overhead: 0.21 };

  test('is that of the country, and of all places where the country has one overhead', () => {
    expect(overheadSpan(shanghai, [shanghai, wuhan, berlin])).toEqual({ low: 0.2, high: 0.4 });
    expect(overheadSpan(berlin, [shanghai, wuhan, berlin])).toEqual({ low: 0.2, high: 0.4 });
  });
});

describe('inputText', () => {
  test.each([
    ['speed', 2.2, '2.2×'],
    ['tokens', 80, '80\u00a0M'],
    ['income', 320_000, '¥320,000'],
    ['rate', 6.525, '¥6.53'],
    ['rework', 0.2, '20%'],
    ['output', 0.014, '1.4%'],
  ] as const)('writes %s in its own unit', (factor, value, text) => {
    expect(inputText(factor, value, 'CNY', figures('en'))).toBe(text);
  });
});
