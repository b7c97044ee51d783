import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inflateWithin } from './inflate-within.ts';

describe('inflateWithin', () => {
  test('gives back what was deflated, at any level', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), fc.constantFrom(0, 6, 9), (bytes, level) => {
        expect(inflateWithin(deflateSync(bytes, { level }), 4000)).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  test('takes exactly the limit and not a byte more', () => {
    const data = deflateSync(new Uint8Array(100_000), { level: 9 });
    expect(inflateWithin(data, 100_000)).toMatchObject({ ok: true });
    expect(inflateWithin(data, 99_999)).toEqual({ ok: false, error: 'too-large' });
  });

  test('refuses a bomb without inflating it', () => {
    const bomb = deflateSync(new Uint8Array(64 * 1024 * 1024), { level: 9 });
    expect(inflateWithin(bomb, 1024)).toEqual({ ok: false, error: 'too-large' });
  });

  test('refuses data that ends early', () => {
    const data = deflateSync(new TextEncoder().encode('The build is red again.'));
    for (let length = 1; length < data.length; length += 1)
      expect(inflateWithin(data.subarray(0, length), 1024).ok).toBe(false);
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(inflateWithin(bytes, 4000)).toHaveProperty('ok');
      }),
    );
  });
});
