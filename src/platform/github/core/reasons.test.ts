import { describe, expect, test } from 'vitest';
import { outcomeUnknown, type Refusal, reasonOf } from './reasons.ts';

const now = Date.UTC(2026, 8, 26, 14, 0, 0);
const refusal = (status: number, headers: Refusal['headers'] = {}, body: unknown = {}): Refusal => ({
  status,
  headers,
  body,
});

describe('reasonOf', () => {
  test.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [410, 'gone'],
    [422, 'invalid'],
    [429, 'rate-limited'],
    [500, 'server'],
    [503, 'server'],
    [418, 'unexpected'],
  ])('reads %i as %s', (status, tag) => {
    expect(reasonOf(refusal(status), now).tag).toBe(tag);
  });

  test('splits 403 into permission, single sign-on and the two rate limits', () => {
    expect(reasonOf(refusal(403, {}, { message: 'Resource not accessible by integration' }), now)).toEqual({
      tag: 'forbidden',
    });
    const sso = { 'x-github-sso': 'required; url=https://github.com/orgs/o/sso?authorization_request=A1' };
    expect(reasonOf(refusal(403, sso), now)).toEqual({
      tag: 'sso',
      url: 'https://github.com/orgs/o/sso?authorization_request=A1',
    });
    const spent = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1_000 + 90) };
    expect(reasonOf(refusal(403, spent), now)).toEqual({
      tag: 'rate-limited',
      kind: 'primary',
      retryAt: now + 90_000,
    });
    const busy = { message: 'You have exceeded a secondary rate limit. Please wait.' };
    expect(reasonOf(refusal(403, { 'retry-after': '30' }, busy), now)).toEqual({
      tag: 'rate-limited',
      kind: 'secondary',
      retryAt: now + 30_000,
    });
    expect(reasonOf(refusal(403, {}, busy), now)).toMatchObject({ kind: 'secondary', retryAt: null });
  });

  test('never offers a single sign-on address that is not https', () => {
    expect(reasonOf(refusal(403, { 'x-github-sso': 'required; url=javascript:alert(1)' }), now)).toEqual({
      tag: 'sso',
      url: null,
    });
  });

  test('carries GitHub’s own field messages of a 422', () => {
    const body = {
      message: 'Validation Failed',
      errors: [
        { resource: 'Issue', field: 'title', code: 'missing_field' },
        { message: 'body is too long (maximum is 65536 characters)' },
        'plain words',
      ],
    };
    expect(reasonOf(refusal(422, {}, body), now)).toEqual({
      tag: 'invalid',
      messages: [
        'Issue title missing_field',
        'body is too long (maximum is 65536 characters)',
        'plain words',
      ],
    });
    expect(reasonOf(refusal(422, {}, { message: 'Reference already exists' }), now)).toEqual({
      tag: 'invalid',
      messages: ['Reference already exists'],
    });
  });

  test('tells a deleted issue from a repository without issues', () => {
    const answer = (message: string) => reasonOf(refusal(410, {}, { message }), now);
    expect(answer('This issue was deleted')).toEqual({ tag: 'gone', what: 'issue' });
    expect(answer('Issues has been disabled in this repository.')).toEqual({ tag: 'gone', what: 'issues' });
  });

  test('stands a body that is no JSON', () => {
    expect(reasonOf(refusal(422, {}, '<html>'), now)).toEqual({ tag: 'invalid', messages: [] });
  });
});

describe('outcomeUnknown', () => {
  test('holds for answers after which a write may have happened', () => {
    expect(outcomeUnknown({ tag: 'server', status: 502 })).toBe(true);
    expect(outcomeUnknown({ tag: 'timeout' })).toBe(true);
    expect(outcomeUnknown({ tag: 'invalid', messages: [] })).toBe(false);
  });
});
