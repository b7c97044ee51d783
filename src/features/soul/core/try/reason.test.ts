import { describe, expect, test } from 'vitest';
import { reasonOf, waitIn, withoutKey } from './reason.ts';
import { reasonOfAnswer } from './refusal.ts';

describe('waitIn', () => {
  test.each([
    ['Rate limit reached. Please try again in 20s.', 20],
    ['Please try again in 6m0s.', 360],
    ['Please try again in 1.2s.', 2],
    ['Please try again in 120ms.', 1],
    ['Slow down.', null],
  ])('%s', (message, seconds) => {
    expect(waitIn(message)).toBe(seconds);
  });
});

describe('reasonOf', () => {
  const refusal = { status: 429, code: '', message: 'again in 9s', retryAfter: null };

  test('takes the wait of the header before the one in words', () => {
    expect(reasonOf({ ...refusal, retryAfter: 4 })).toEqual({ tag: 'rate', seconds: 4 });
    expect(reasonOf(refusal)).toEqual({ tag: 'rate', seconds: 9 });
  });

  test('knows an empty account behind a 429', () => {
    expect(reasonOf({ ...refusal, code: 'insufficient_quota' })).toEqual({ tag: 'credit' });
  });
});

describe('reasonOfAnswer', () => {
  test('shows a server’s own words in one line of at most 300 characters', () => {
    const body = JSON.stringify({ error: { message: `a\n\nb ${'x'.repeat(400)}` } });
    const reason = reasonOfAnswer(400, new Headers(), body);
    expect(reason).toMatchObject({ tag: 'refused', said: expect.stringMatching(/^a b x{296}…$/) });
  });

  test('takes a web page for a wrong address', () => {
    const headers = new Headers({ 'content-type': 'text/html' });
    expect(reasonOfAnswer(404, headers, '<h1>Not found</h1>')).toEqual({ tag: 'not-a-model' });
  });
});

describe('withoutKey', () => {
  test('takes the key out of a server’s words', () => {
    const reason = { tag: 'refused', status: 400, said: 'Key sk-1 is odd: sk-1' } as const;
    expect(withoutKey(reason, 'sk-1')).toEqual({ ...reason, said: 'Key … is odd: …' });
    expect(withoutKey(reason, '')).toEqual(reason);
  });
});
