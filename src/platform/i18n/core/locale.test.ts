import { describe, expect, test } from 'vitest';
import { localeOfPath, locales, localized } from './locale.ts';

describe('localized', () => {
  test('leaves English at the root', () => {
    expect(localized('/soul/', 'en')).toBe('/soul/');
  });

  test('puts Chinese under its segment, the home page included', () => {
    expect(localized('/soul/', 'zh-CN')).toBe('/zh-cn/soul/');
    expect(localized('/', 'zh-CN')).toBe('/zh-cn/');
  });
});

describe('localeOfPath', () => {
  test.each(['/', '/soul/', '/docs/tutorials/first-soul/'])('undoes localized for %s', (path) => {
    for (const locale of locales) expect(localeOfPath(localized(path, locale))).toEqual({ locale, path });
  });

  test('does not take a page whose name only begins with the segment', () => {
    expect(localeOfPath('/zh-cnx/')).toEqual({ locale: 'en', path: '/zh-cnx/' });
  });
});
