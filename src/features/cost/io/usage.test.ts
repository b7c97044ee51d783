import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LARGEST_FILE, readUsage, type UsageAnswer, type UsageSource } from './usage.ts';

/** A worker that answers when the test says so. */
class FakeReader extends EventTarget {
  asked: UsageSource[] = [];
  ended = false;

  postMessage(source: UsageSource) {
    this.asked.push(source);
  }

  terminate() {
    this.ended = true;
  }

  answer(data: UsageAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const noUsage: UsageAnswer = { ok: false, error: { kind: 'no-usage' } };

describe('readUsage', () => {
  let reader: FakeReader;
  let stopping: AbortController;
  const read = (source: UsageSource) => readUsage(source, stopping.signal, () => reader);

  beforeEach(() => {
    vi.useFakeTimers();
    reader = new FakeReader();
    stopping = new AbortController();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('gives what the worker says, and ends it', async () => {
    const answer = read('[]');
    reader.answer(noUsage);
    expect(await answer).toEqual(noUsage);
    expect(reader).toMatchObject({ asked: ['[]'], ended: true });
  });

  test('what is too large never reaches the worker', async () => {
    const bytes = LARGEST_FILE + 1;
    expect(await read(new Blob([new Uint8Array(bytes)]))).toEqual({
      ok: false,
      error: { kind: 'too-large-file', bytes },
    });
    expect(await read('1'.repeat(bytes))).toMatchObject({ ok: false });
    expect(reader.asked).toEqual([]);
  });

  test('a worker that is stuck is ended', async () => {
    const answer = read('{}');
    vi.advanceTimersByTime(20_000);
    expect(await answer).toEqual({ ok: false, error: { kind: 'timeout' } });
    expect(reader.ended).toBe(true);
  });

  test('a worker that cannot be loaded is said', async () => {
    const answer = read('{}');
    reader.dispatchEvent(new Event('error'));
    expect(await answer).toEqual({ ok: false, error: { kind: 'no-reader' } });
  });

  test('stopping ends the worker', () => {
    void read('{}');
    stopping.abort();
    expect(reader.ended).toBe(true);
  });
});
