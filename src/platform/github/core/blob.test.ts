import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blobSha, decodeText, encodeText, fromBase64, toBase64 } from './blob.ts';

const bytesOf = (text: string): Uint8Array => {
  const bytes = encodeText(text);
  if (!bytes.ok) throw new Error(bytes.error.tag);
  return bytes.value;
};

describe('blobSha', () => {
  test.each([
    ['', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
    ['hello\n', 'ce013625030ba8dba906f756967f9e9ca394464a'],
    ['设计\r\n', '42a89e336489396f616229f9863a978c880d7ae8'],
  ])('names %j as `git hash-object` does', (text, sha) => {
    expect(blobSha(bytesOf(text))).toBe(sha);
  });
});

describe('decodeText', () => {
  test('keeps the byte order mark and the line endings', () => {
    const text = '\ufeff# Design\r\n\r\nLine\n';
    expect(decodeText(bytesOf(text))).toBe(text);
  });

  test.each([
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9]],
    ['UTF-16 with its mark', [0xff, 0xfe, 0x61, 0x00]],
    ['a character cut off', [0xe8, 0xae]],
    ['half a surrogate pair', [0xed, 0xa0, 0xbd]],
    ['an overlong form', [0xc0, 0xaf]],
    ['GB 18030', [0xc9, 0xe8, 0xbc, 0xc6]],
  ])('does not guess at %s', (_what, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBeNull();
  });

  test('gives back every text that was encoded, through base64 with line breaks too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const base64 = toBase64(bytesOf(text)).replace(/.{60}/g, '$&\n');
        expect(decodeText(fromBase64(base64))).toBe(text);
      }),
    );
  });
});

describe('toBase64', () => {
  test('takes a megabyte', () => {
    const bytes = new Uint8Array(1_200_000).fill(0xff);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });
});

describe('encodeText', () => {
  test('refuses half of a surrogate pair', () => {
    expect(encodeText('a\ud83d')).toEqual({ ok: false, error: { tag: 'unwritable-text' } });
  });
});
