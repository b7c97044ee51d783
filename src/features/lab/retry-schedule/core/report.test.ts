import { describe, expect, test } from 'vitest';
import { defaultSchedule } from './default-schedule.ts';
import { rehearse } from './rehearse.ts';
import { report } from './report.ts';

const stops = { done: 'd', 'not-retryable': 'n', disabled: 'o', 'budget-spent': 'b', 'context-lost': 'c' };
const words = {
  outcomes: stops,
  verdicts: stops,
  unmade: '-',
  waits: ['10', '20', '60'],
  counts: ['one', 'two', 'three', 'four'],
};
const run = {
  schedule: defaultSchedule,
  enabled: true,
  retryable: true,
  contextAlive: true,
  succeedsAt: null,
};

describe('report', () => {
  test('a spent budget has four rows made, the last one with the reason', () => {
    expect(report(rehearse(run), words)).toEqual({
      verdict: 'b',
      count: 'four',
      rows: [
        { state: 'made', outcome: '10' },
        { state: 'made', outcome: '20' },
        { state: 'made', outcome: '60' },
        { state: 'made', outcome: 'b' },
      ],
    });
  });

  test('rows after the end are unmade', () => {
    expect(report(rehearse({ ...run, succeedsAt: 2 }), words)).toEqual({
      verdict: 'd',
      count: 'two',
      rows: [
        { state: 'made', outcome: '10' },
        { state: 'done', outcome: 'd' },
        { state: 'unmade', outcome: '-' },
        { state: 'unmade', outcome: '-' },
      ],
    });
  });
});
