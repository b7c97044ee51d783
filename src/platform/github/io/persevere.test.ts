import { describe, expect, test } from 'vitest';
import { err, ok, type Result } from '#lib/result.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { browserClock, type Clock, persevere, type Waiting } from './persevere.ts';

type Reason = GitHubReason | { readonly tag: 'title-missing' };

/** A clock that stands still but for sleeping; `during` happens in the middle of each sleep. */
const clockFrom = (start: number, during: (ms: number) => void = () => {}) => {
  let time = start;
  const slept: number[] = [];
  const clock: Clock = {
    now: () => time,
    sleep: async (ms, signal) => {
      during(ms);
      slept.push(signal.aborted ? 0 : ms);
      if (!signal.aborted) time += ms;
    },
  };
  return { clock, slept };
};

const trying = async (
  answers: readonly Result<string, Reason>[],
  {
    during,
    start = 0,
  }: { during?: (world: { stop: () => void; hurry: () => void }) => void; start?: number } = {},
) => {
  const stopper = new AbortController();
  let hurrier = new AbortController();
  const { clock, slept } = clockFrom(start, () =>
    during?.({ stop: () => stopper.abort(), hurry: () => hurrier.abort() }),
  );
  const waits: Waiting<Reason>[] = [];
  const left = [...answers];
  const done = await persevere<string, Reason>(async () => left.shift() ?? ok('late'), {
    clock,
    signal: stopper.signal,
    hurry: () => {
      hurrier = new AbortController();
      return hurrier.signal;
    },
    onWait: (waiting) => waits.push(waiting),
  });
  return { done, slept, waits, tries: answers.length - left.length };
};

const failed = (reason: Reason) => err<Reason>(reason);
const offline = failed({ tag: 'offline' });

describe('persevere', () => {
  test('gives the value of a job that works at once', async () => {
    expect(await trying([ok('sent')])).toMatchObject({ done: ok('sent'), slept: [], tries: 1 });
  });

  test('waits 10, 20 and 60 seconds, then gives it back', async () => {
    const end = await trying([offline, offline, offline, offline, ok('never')]);
    expect(end).toMatchObject({ done: offline, slept: [10_000, 20_000, 60_000], tries: 4 });
    expect(end.waits.at(-1)).toEqual({
      reason: { tag: 'offline' },
      triedAt: [0, 10_000, 30_000],
      nextAt: 90_000,
    });
  });

  test('goes on when it works in between', async () => {
    const server = failed({ tag: 'server', status: 502 });
    expect(await trying([server, offline, ok('sent')])).toMatchObject({
      done: ok('sent'),
      slept: [10_000, 20_000],
    });
  });

  test('waits out the hour that GitHub names', async () => {
    const limited = failed({ tag: 'rate-limited', kind: 'primary', retryAt: 252_000 });
    expect(await trying([limited, ok('sent')])).toMatchObject({ done: ok('sent'), slept: [253_000] });
  });

  test('tries at once when it is hurried', async () => {
    const end = await trying([offline, ok('sent')], { during: ({ hurry }) => hurry() });
    expect(end).toMatchObject({ done: ok('sent'), slept: [0], tries: 2 });
  });

  test('ends with its last reason when it is stopped', async () => {
    const end = await trying([offline, ok('never')], { during: ({ stop }) => stop() });
    expect(end).toMatchObject({ done: offline, tries: 1 });
  });

  test.each<Reason>([{ tag: 'unauthorized' }, { tag: 'invalid', messages: [] }, { tag: 'title-missing' }])(
    'does not repeat what only the visitor can mend: %j',
    async (reason) => {
      expect(await trying([failed(reason), ok('never')])).toMatchObject({ done: failed(reason), tries: 1 });
    },
  );
});

describe('browserClock', () => {
  test('wakes early, and without an error, when its signal aborts', async () => {
    const wake = new AbortController();
    const started = performance.now();
    setTimeout(() => wake.abort(), 10);
    await browserClock.sleep(60_000, wake.signal);
    await browserClock.sleep(60_000, wake.signal);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
