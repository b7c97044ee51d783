import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grossMultiplier, netMultiplier, productivityGain } from './productivity-gain.ts';

const multiplier = fc.double({ min: 1, max: 100, noNaN: true });
const rework = fc.double({ min: 0, max: 0.9, noNaN: true });
const utilization = fc.double({ min: 0.05, max: 1, noNaN: true });

describe('netMultiplier', () => {
  test('is the stated one without rework and idle hours', () => {
    fc.assert(fc.property(multiplier, (stated) => netMultiplier(stated, 0, 1) === stated));
  });

  test('loses the share that is made again, and only in the hours in which the AI is at work', () => {
    expect(netMultiplier(3, 0.2, 1)).toBeCloseTo(2.4, 12);
    expect(netMultiplier(3, 0.2, 0.5)).toBeCloseTo(1.7, 12);
  });

  test('is never below 1', () => {
    fc.assert(
      fc.property(multiplier, rework, utilization, (stated, again, used) => {
        expect(netMultiplier(stated, again, used)).toBeGreaterThanOrEqual(1 - 1e-12);
      }),
    );
  });
});

describe('grossMultiplier', () => {
  test('is the speed of which the net one is left', () => {
    fc.assert(
      fc.property(multiplier, rework, utilization, (stated, again, used) => {
        const net = netMultiplier(stated, again, used);
        fc.pre(net > 1 + 1e-6);
        expect(grossMultiplier(net, again, used) / stated).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('productivityGain', () => {
  test('is what the speed adds to one, and never negative', () => {
    expect(productivityGain(3)).toBe(2);
    expect(productivityGain(0.5)).toBe(0);
  });
});
