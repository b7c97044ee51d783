import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withBase, withoutBase } from './url.ts';

describe('withBase', () => {
  test.each([
    ['/', '/soul/', '/soul/'],
    ['/site', '/soul/', '/site/soul/'],
    ['/site/', '/', '/site/'],
  ])('joins %s and %s', (base, path, joined) => {
    expect(withBase(base, path)).toBe(joined);
  });
});

describe('withoutBase', () => {
  test('undoes withBase', () => {
    fc.assert(
      fc.property(fc.constantFrom('/', '/site', '/site/'), fc.webPath(), (base, tail) => {
        const path = `/${tail.replace(/^\/+/, '')}`;
        expect(withoutBase(base, withBase(base, path))).toBe(path);
      }),
    );
  });

  test('leaves a path alone that only shares letters with the base', () => {
    expect(withoutBase('/site', '/sites/')).toBe('/sites/');
  });
});
