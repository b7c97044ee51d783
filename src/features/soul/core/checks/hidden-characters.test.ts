import { describe, expect, test } from 'vitest';
import { checkHiddenCharacters } from './hidden-characters.ts';
import { foreign, tagsIn } from './testing.ts';

const places = (text: string) => {
  const detail = checkHiddenCharacters(foreign(text))[0]?.detail;
  return detail?.tag === 'hidden' ? detail.places : [];
};

describe('checkHiddenCharacters', () => {
  test.each([
    ['U+200B', 'zero-width', 'plain\u200bly'],
    ['U+200B', 'zero-width', '说话\u200b实在'],
    ['U+FEFF', 'zero-width', '\ufeffSpeaks'],
    ['U+200D', 'zero-width', 'a\u200db'],
    ['U+200C', 'zero-width', '中\u200c文'],
    ['U+202E', 'bidi', 'abc\u202edef'],
    ['U+2066', 'bidi', '中文\u2066abc'],
    ['U+200F', 'bidi', 'abc\u200fdef'],
    ['U+E0041', 'tag', 'hello\u{e0041}'],
    ['U+FE01', 'selector', 'a\ufe01b'],
    ['U+E0102', 'selector', '😀\u{e0102}'],
    ['U+0007', 'control', 'ring\u0007'],
    ['U+3164', 'filler', '空\u3164白'],
  ])('names %s as %s', (code, kind, text) => {
    expect(places(text)).toMatchObject([{ code, kind }]);
  });

  test.each([
    ['a family of emoji', '👩‍👩‍👧‍👦'],
    ['a rainbow flag', '🏳️‍🌈'],
    ['a skin tone and a profession', '👩🏽‍💻'],
    ['a heart', '❤️'],
    ['a keycap', '1️⃣'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['Persian', 'می\u200cخواهم'],
    ['Hindi', 'क्\u200dष और क्\u200cष'],
    ['a direction mark in Hebrew', 'שלום\u200f!'],
    ['a variant of a Han character', '葛\u{e0100}城'],
    ['tabs and both kinds of line ends', 'a\tb\r\nc\n中文'],
  ])('leaves %s alone', (_what, text) => {
    expect(tagsIn(checkHiddenCharacters, text)).toEqual([]);
  });

  test('counts lines and characters from 1', () => {
    expect(places('第一行\n😀字\u200b字')).toEqual([
      { code: 'U+200B', kind: 'zero-width', line: 2, column: 3 },
    ]);
  });

  test('names five places at most, and counts them all', () => {
    const [finding] = checkHiddenCharacters(foreign('\u200b'.repeat(9)));
    expect(finding?.detail).toMatchObject({ count: 9 });
    expect(places('\u200b'.repeat(9))).toHaveLength(5);
  });

  test('refuses what can carry words, and warns of what copying leaves behind', () => {
    expect(checkHiddenCharacters(foreign('a\u{e0041}'))[0]?.severity).toBe('error');
    expect(checkHiddenCharacters(foreign('a\u200b'))[0]?.severity).toBe('warning');
  });

  test('removes them and nothing else', () => {
    expect(checkHiddenCharacters(foreign('a\u200bb 👩‍💻 \u202e中文\ufeff'))[0]?.fix?.text).toBe(
      'ab 👩‍💻 中文',
    );
  });
});
