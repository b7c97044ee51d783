import { describe, expect, test } from 'vitest';
import { path, plot, spread } from './plot.ts';

describe('plot', () => {
  test('puts the least value at the lower left and the greatest at the upper right', () => {
    const { x, y } = plot([0, 120], [1, 3]);
    expect([x(0), y(1)]).toEqual([0, 100]);
    expect([x(120), y(3)]).toEqual([100, 0]);
  });
});

describe('path', () => {
  test('is a polyline', () => {
    expect(
      path([
        [0, 0],
        [50, 33.333],
      ]),
    ).toBe('M0.00 0.00L50.00 33.33');
  });
});

describe('spread', () => {
  test('keeps neighbours apart and leaves the others', () => {
    expect(spread([50, 10, 12], 8)).toEqual([50, 10, 18]);
  });
});
