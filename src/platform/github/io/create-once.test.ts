import { describe, expect, test } from 'vitest';
import { err, ok, type Result } from '#lib/result.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { createOnce } from './create-once.ts';

type Answer = Result<string, GitHubReason>;

const run = async (
  looks: readonly Result<string | null, GitHubReason>[],
  created: Answer,
  claimed: Result<void, { readonly tag: 'full' }> = ok(undefined),
) => {
  const done: string[] = [];
  const left = [...looks];
  const outcome = await createOnce({
    look: async () => {
      done.push('look');
      return left.shift() ?? ok(null);
    },
    claim: async () => {
      done.push('claim');
      return claimed;
    },
    create: async () => {
      done.push('create');
      return created;
    },
    pause: async () => void done.push('pause'),
  });
  return { outcome, done };
};

const lost = err<GitHubReason>({ tag: 'timeout' });

describe('createOnce', () => {
  test('creates what is not there', async () => {
    expect(await run([ok(null)], ok('new'))).toEqual({
      outcome: ok({ thing: 'new', fresh: true }),
      done: ['look', 'claim', 'create'],
    });
  });

  test('takes what is there', async () => {
    expect(await run([ok('old')], ok('new'))).toEqual({
      outcome: ok({ thing: 'old', fresh: false }),
      done: ['look'],
    });
  });

  test('looks again, after a pause, when the answer got lost', async () => {
    expect(await run([ok(null), ok('made')], lost)).toEqual({
      outcome: ok({ thing: 'made', fresh: false }),
      done: ['look', 'claim', 'create', 'pause', 'look'],
    });
  });

  test('keeps the reason where nothing was made, or where looking fails too', async () => {
    expect((await run([ok(null), ok(null)], lost)).outcome).toEqual(lost);
    expect((await run([ok(null), err({ tag: 'offline' })], lost)).outcome).toEqual(lost);
  });

  test('creates nothing that it could not write down before', async () => {
    const full = err({ tag: 'full' } as const);
    expect(await run([ok(null)], ok('new'), full)).toEqual({ outcome: full, done: ['look', 'claim'] });
  });

  test('neither creates blindly nor looks again after a plain refusal', async () => {
    const offline = err<GitHubReason>({ tag: 'offline' });
    expect(await run([offline], ok('new'))).toEqual({ outcome: offline, done: ['look'] });
    const refused = err<GitHubReason>({ tag: 'forbidden' });
    expect((await run([ok(null)], refused)).done).toEqual(['look', 'claim', 'create']);
  });
});
