import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSchedule } from './default-schedule.ts';
import { next, type Situation } from './next.ts';

const situation = (change: Partial<Situation> = {}): Situation => ({
  attempt: 1,
  schedule: defaultSchedule,
  enabled: true,
  retryable: true,
  contextAlive: true,
  ...change,
});

describe('next', () => {
  test('the first attempt sends the prompt at once, whatever else holds', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (enabled, retryable, contextAlive) => {
        expect(next(situation({ attempt: 0, enabled, retryable, contextAlive }))).toEqual({
          send: 'prompt',
          waitMs: 0,
        });
      }),
    );
  });

  test.each([
    [1, 10_000],
    [2, 20_000],
    [3, 60_000],
  ])('after failed attempt %i the continuation goes out in %i ms', (attempt, waitMs) => {
    expect(next(situation({ attempt }))).toEqual({ send: 'continuation', waitMs });
  });

  test.each<[string, Partial<Situation>, string]>([
    ['an attempt that ended well', { retryable: null }, 'done'],
    ['a failed authentication', { retryable: false }, 'not-retryable'],
    ['a policy that is off', { enabled: false }, 'disabled'],
    ['a fourth failure', { attempt: 4 }, 'budget-spent'],
    ['a thread that is gone', { contextAlive: false }, 'context-lost'],
  ])('%s stops the run', (_case, change, stop) => {
    expect(next(situation(change))).toEqual({ stop });
  });

  test.each<[Partial<Situation>, string]>([
    [{ retryable: null, enabled: false, contextAlive: false, attempt: 9 }, 'done'],
    [{ retryable: false, enabled: false, contextAlive: false, attempt: 9 }, 'not-retryable'],
    [{ enabled: false, contextAlive: false, attempt: 9 }, 'disabled'],
    [{ contextAlive: false, attempt: 9 }, 'budget-spent'],
  ])('when several reasons hold, %j is reported as %s', (change, stop) => {
    expect(next(situation(change))).toEqual({ stop });
  });

  test('the prompt is never sent twice', () => {
    const attempts = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(
        attempts,
        fc.array(fc.nat()),
        fc.boolean(),
        fc.boolean(),
        (attempt, schedule, enabled, contextAlive) => {
          expect(next(situation({ attempt, schedule, enabled, contextAlive }))).not.toMatchObject({
            send: 'prompt',
          });
        },
      ),
    );
  });
});
