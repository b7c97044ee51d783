import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from './base64url.ts';

describe('fromBase64Url', () => {
  test('undoes toBase64Url, whose characters an address leaves alone', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64Url(bytes);
        expect(encodeURIComponent(text)).toBe(text);
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
    );
  });

  test.each(['a', 'abcde', 'ab=', 'a+b/', 'a b', 'é', '%41'])('refuses %j', (text) => {
    expect(fromBase64Url(text)).toBeNull();
  });
});
