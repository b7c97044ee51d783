import { describe, expect, test } from 'vitest';
import { attempt } from './client.ts';
import { Refused } from './octokit.ts';

const failing = (error: Error) => attempt(() => Promise.reject(error));
const httpError = (fields: Record<string, unknown>, cause?: Error) =>
  Object.assign(new Error('GitHub said no', { cause }), { name: 'HttpError', status: 500, ...fields });

describe('attempt', () => {
  test('gives the value of a call that works', async () => {
    expect(await attempt(() => Promise.resolve(1))).toEqual({ ok: true, value: 1 });
  });

  test('turns a refusal into its reason', async () => {
    const response = { headers: {}, data: { message: 'Not Found' } };
    expect(await failing(httpError({ status: 404, response }))).toEqual({
      ok: false,
      error: { tag: 'not-found' },
    });
  });

  test('tells no network from no answer in time', async () => {
    const late = new DOMException('The operation timed out.', 'TimeoutError');
    expect(await failing(httpError({}))).toEqual({ ok: false, error: { tag: 'offline' } });
    expect(await failing(httpError({}, late))).toEqual({ ok: false, error: { tag: 'timeout' } });
    expect(await failing(late)).toEqual({ ok: false, error: { tag: 'timeout' } });
  });

  test('tells a visitor’s stop from both', async () => {
    const stopped = new DOMException('The operation was aborted.', 'AbortError');
    expect(await failing(stopped)).toEqual({ ok: false, error: { tag: 'stopped' } });
    expect(await failing(httpError({}, stopped))).toEqual({ ok: false, error: { tag: 'stopped' } });
  });

  test('passes on a reason that is known already', async () => {
    expect(await failing(new Refused({ tag: 'renewal-failed' }))).toEqual({
      ok: false,
      error: { tag: 'renewal-failed' },
    });
  });

  test('lets a programmer’s error pass', async () => {
    await expect(failing(new TypeError('x is not a function'))).rejects.toThrow(TypeError);
  });
});
