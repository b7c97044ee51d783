import { describe, expect, test } from 'vitest';
import { oncePerKey } from './once-per-key.ts';

describe('oncePerKey', () => {
  test('callers that arrive together share one run', async () => {
    let runs = 0;
    const open = oncePerKey(async (key) => `${key} ${++runs}`);
    expect(await Promise.all([open('6b'), open('6b'), open('6b')])).toEqual(['6b 1', '6b 1', '6b 1']);
  });

  test('keys do not share a run', async () => {
    const open = oncePerKey(async (key) => key);
    expect(await Promise.all([open('6b'), open('6c')])).toEqual(['6b', '6c']);
  });

  test('a failed run is tried again by the next caller', async () => {
    let runs = 0;
    const open = oncePerKey(async () => {
      runs += 1;
      if (runs === 1) throw new Error('disk full');
      return 'open';
    });
    await expect(open('6b')).rejects.toThrow('disk full');
    await expect(open('6b')).resolves.toBe('open');
    await expect(open('6b')).resolves.toBe('open');
    expect(runs).toBe(2);
  });
});
