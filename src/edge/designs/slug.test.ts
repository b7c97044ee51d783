import { describe, expect, test } from 'vitest';
import { isSlug } from './slug.ts';

describe('isSlug', () => {
  test.each(['a', 'linear.app', 'Orchard_2', 'x.y-z', '0', 'constructor', 'a..b', 'a'.repeat(128)])(
    'takes %s',
    (text) => expect(isSlug(text)).toBe(true),
  );

  test.each([
    '',
    '.',
    '..',
    '.hidden',
    '-dash',
    '_under',
    '../x',
    'a/b',
    'a\\b',
    'a b',
    'a%2fb',
    'a\n',
    'a\r\n',
    'a\0',
    'ａ',
    'é',
    '设计',
    'a?b',
    'a#b',
    'a:b',
    'a@b',
    '\u202ea',
    'a'.repeat(129),
  ])('refuses %j', (text) => expect(isSlug(text)).toBe(false));
});
