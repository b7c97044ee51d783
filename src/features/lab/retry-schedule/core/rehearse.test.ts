import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSchedule } from './default-schedule.ts';
import { rehearse } from './rehearse.ts';

const run = {
  schedule: defaultSchedule,
  enabled: true,
  retryable: true,
  contextAlive: true,
  succeedsAt: null,
};

describe('rehearse', () => {
  test('a run that never recovers makes four attempts and waits 90 seconds', () => {
    const { attempts, stop } = rehearse(run);
    expect(attempts.map(({ send, startsAtMs }) => [send, startsAtMs])).toEqual([
      ['prompt', 0],
      ['continuation', 10_000],
      ['continuation', 30_000],
      ['continuation', 90_000],
    ]);
    expect(stop).toBe('budget-spent');
  });

  test('a run that recovers stops at the attempt that ends well', () => {
    const { attempts, stop } = rehearse({ ...run, succeedsAt: 3 });
    expect(attempts).toHaveLength(3);
    expect(stop).toBe('done');
  });

  test.each([
    [{ enabled: false }, 'disabled'],
    [{ retryable: false }, 'not-retryable'],
    [{ contextAlive: false }, 'context-lost'],
  ])('%j leaves one attempt', (change, stop) => {
    const rehearsal = rehearse({ ...run, ...change });
    expect(rehearsal.attempts).toHaveLength(1);
    expect(rehearsal.stop).toBe(stop);
  });

  test('no run makes more attempts than the schedule has waits, plus one', () => {
    const waits = fc.array(fc.nat({ max: 100_000 }), { maxLength: 12 });
    const success = fc.option(fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(
        waits,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        success,
        (schedule, enabled, retryable, contextAlive, succeedsAt) => {
          const { attempts } = rehearse({ schedule, enabled, retryable, contextAlive, succeedsAt });
          expect(attempts.length).toBeGreaterThanOrEqual(1);
          expect(attempts.length).toBeLessThanOrEqual(schedule.length + 1);
          expect(attempts.filter(({ send }) => send === 'prompt')).toHaveLength(1);
        },
      ),
    );
  });
});
