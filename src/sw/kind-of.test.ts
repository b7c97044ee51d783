import { describe, expect, test } from 'vitest';
import { kindOf } from './kind-of.ts';

const scope = 'https://hagicode.example/site/';
const kind = (path: string, about: { method?: string; mode?: RequestMode; token?: boolean } = {}) =>
  kindOf(
    {
      url: new URL(path, scope).href,
      method: about.method ?? 'GET',
      mode: about.mode ?? 'no-cors',
      headers: new Headers(about.token ? { Authorization: 'Bearer x' } : {}),
    },
    scope,
  );

describe('kindOf', () => {
  test.each([
    ['/site/soul/', 'page'],
    ['/site/designs/editor/?from=stripe', 'page'],
    ['/site/_astro/Soul.en.abc.js', 'asset'],
    ['/site/prices.json', 'data'],
    ['/site/pagefind/pagefind.js', 'data'],
    ['/site/designs/stripe/DESIGN.md', 'data'],
  ])('%s is kept as %s', (path, expected) => {
    expect(kind(path)).toBe(expected);
  });

  test('a navigation to an address without a slash is a page', () => {
    expect(kind('/site/soul', { mode: 'navigate' })).toBe('page');
  });

  test.each([
    ['the edge service', '/site/api/health'],
    ['the edge service itself', '/site/api'],
    ['GitHub', 'https://api.github.com/user'],
    ['another site of this origin', '/other/soul/'],
    ['the answer of a sign-in', '/site/settings/?oauth=1&code=abc&state=def'],
    ['a refusal of a sign-in', '/site/settings/?error=access_denied'],
    ['the worker', '/site/sw.js'],
  ])('%s is left alone', (_, path) => {
    expect(kind(path, { mode: 'navigate' })).toBeNull();
  });

  test('what carries a token is left alone', () => {
    expect(kind('/site/prices.json', { token: true })).toBeNull();
  });

  test('what changes something is left alone', () => {
    expect(kind('/site/soul/', { method: 'POST' })).toBeNull();
  });
});
