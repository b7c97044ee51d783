import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeReturnPath } from './return-path.ts';

describe('safeReturnPath', () => {
  test.each([
    '/',
    '/zh-cn/',
    '/workbench/',
    '/zh-cn/workbench/#PROJ-1',
    '/settings/?tab=github',
    '/designs/stripe/',
    '/docs/getting-started/',
  ])('keeps %s', (path) => {
    expect(safeReturnPath(path, '/')).toBe(path);
  });

  test('keeps our routes under a sub-path and refuses those outside it', () => {
    expect(safeReturnPath('/site/workbench/', '/site/')).toBe('/site/workbench/');
    expect(safeReturnPath('/workbench/', '/site/')).toBeNull();
    expect(safeReturnPath('/site/../workbench/', '/site/')).toBeNull();
  });

  test.each([
    'https://evil.example/',
    '//evil.example/workbench/',
    '/\\evil.example/',
    'javascript:alert(1)',
    '/api/github/logout',
    '/elsewhere/',
    '/workbench',
    '/\t/evil.example/',
    '',
  ])('refuses %j', (path) => {
    expect(safeReturnPath(path, '/')).toBeNull();
  });

  test('gives only addresses of this origin', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (path) => {
        const kept = safeReturnPath(path, '/');
        if (kept !== null) expect(new URL(kept, 'https://hagicode.com').origin).toBe('https://hagicode.com');
      }),
    );
  });
});
