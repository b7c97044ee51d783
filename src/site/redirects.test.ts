import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRedirects, redirectsSchema } from './redirects.ts';

const redirects = Object.entries(readRedirects('/'));
const content = new URL('../content/docs', import.meta.url);

/** The blog's list is made by the blog's plugin, not from a file. */
const isPage = (path: string) =>
  path === '/blog/' ||
  [
    `${path.replace(/\/$/, '')}.md`,
    `${path.replace(/\/$/, '')}.mdx`,
    `${path}index.md`,
    `${path}index.mdx`,
  ].some((file) => existsSync(new URL(`.${content.pathname}${file}`, 'file:///')));

describe('readRedirects', () => {
  test.each(redirects)('%s leads to a page that exists, %s', (_from, to) => {
    expect(isPage(to)).toBe(true);
  });

  test.each(redirects)('%s does not hide a page of today', (from) => {
    expect(isPage(`${from}/`)).toBe(false);
  });

  test('targets stand under the base, old addresses do not', () => {
    expect(readRedirects('/site/')['/docs/quick-start/conversation-session']).toBe('/site/docs/');
  });
});

describe('redirectsSchema', () => {
  test.each([
    ['/old/', '/docs/'],
    ['old', '/docs/'],
    ['/old?x=1', '/docs/'],
    ['/old', '/docs'],
    ['/old', 'https://example.com/'],
    ['/old', '//example.com/'],
    ['/old', '/docs/../secret/'],
  ])('%s to %s is refused', (from, to) => {
    expect(redirectsSchema.safeParse({ [from]: to }).success).toBe(false);
  });
});
