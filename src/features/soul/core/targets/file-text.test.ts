import { describe, expect, test } from 'vitest';
import { decodeText, existingText, fileText, stemOf, textLimit } from './file-text.ts';

describe('fileText', () => {
  test('leaves a byte order mark out, which decodeText keeps', () => {
    const content = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61);
    expect(fileText({ content })).toEqual({ ok: true, value: 'a' });
    expect(decodeText(content)).toEqual({ ok: true, value: '\uFEFFa' });
  });

  test('refuses what is not UTF-8 and what is too long', () => {
    expect(fileText({ content: Uint8Array.of(0xff) })).toMatchObject({ error: { tag: 'unreadable' } });
    expect(fileText({ content: new Uint8Array(textLimit + 1) })).toEqual({
      ok: false,
      error: { tag: 'too-large' },
    });
    expect(fileText({ content: new Uint8Array(textLimit) }).ok).toBe(true);
  });
});

describe('existingText', () => {
  test('takes nothing, a string or bytes', () => {
    expect(existingText(null)).toEqual({ ok: true, value: '' });
    expect(existingText('a\r\n')).toEqual({ ok: true, value: 'a\r\n' });
    expect(existingText(Uint8Array.of(0x61))).toEqual({ ok: true, value: 'a' });
    expect(existingText('a'.repeat(textLimit + 1)).ok).toBe(false);
  });
});

describe('stemOf', () => {
  test.each([
    ['night-counter.mdc', 'night-counter'],
    ['.cursor/rules/night.mdc', 'night'],
    ['C:\\rules\\night.md', 'night'],
    ['night.soul.txt', 'night'],
    ['night.hero.json', 'night'],
    ['night.anthropic-request.json', 'night'],
    ['v1.2 of it.txt', 'v1.2 of it'],
    ['README', 'README'],
  ])('%s is called %s', (name, stem) => {
    expect(stemOf(name)).toBe(stem);
  });
});
