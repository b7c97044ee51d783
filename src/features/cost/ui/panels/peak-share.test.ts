import { describe, expect, test } from 'vitest';
import { peakShare } from './peak-share.ts';

const deepseek = [
  { from: '01:00', to: '04:00' },
  { from: '06:00', to: '10:00' },
];

describe('peakShare', () => {
  test.each([
    ['in Shanghai', 480, 7 / 9],
    ['in London in winter', 0, 1 / 9],
    ['in Kolkata, half an hour off the hour', 330, 4.5 / 9],
    ['in San Francisco, where the evening is the next day in UTC', -480, 1 / 9],
  ])('counts the hours from 9 to 18 %s', (_place, offset, share) => {
    expect(peakShare(deepseek, false, offset)).toBeCloseTo(share, 10);
  });

  test('leaves out what is Saturday in UTC where only weekdays have peak hours', () => {
    expect(peakShare(deepseek, true, -480)).toBeCloseTo((4 / 5) * (1 / 9), 10);
  });

  test('follows hours past midnight into the next day', () => {
    expect(peakShare([{ from: '22:00', to: '02:00' }], false, -720)).toBeCloseTo(4 / 9, 10);
  });
});
