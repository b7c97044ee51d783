import { describe, expect, test } from 'vitest';
import { slugOf } from './slug.ts';

describe('slugOf', () => {
  test.each([
    ['Night counter, by wire', 'night-counter-by-wire'],
    ['  Crème brûlée & Ångström ', 'creme-brulee-angstrom'],
    ['C++ / C# “guru”', 'c-c-guru'],
    ['１２３ ｆｕｌｌ', '123-full'],
    ['夜 Counter 柜', 'counter'],
    ['../../etc/passwd', 'etc-passwd'],
    ['con', 'soul-con'],
    ['COM1', 'soul-com1'],
    ['true', 'true'],
    [`${'a'.repeat(63)} b`, 'a'.repeat(63)],
  ])('%s becomes %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  test('a title without Latin letters or digits gets a part of its hash', () => {
    expect(slugOf('深夜吧台，电报体')).toMatch(/^soul-[0-9a-f]{8}$/);
    expect(slugOf('深夜吧台')).not.toBe(slugOf('白日吧台'));
    expect(slugOf('…')).toMatch(/^soul-[0-9a-f]{8}$/);
  });
});
