import type { Page } from '@playwright/test';
import { type CommunityPage as Listed, soulsPerPage } from '#features/soul/core/community/contract.ts';
import { communityEn } from '#features/soul/i18n/community.en.ts';
import { publishEn } from '#features/soul/i18n/publish.en.ts';
import { hostileWords } from '../tests/fixtures/soul/hostile-words.ts';
import { expect, inGroups, test } from './fixtures.ts';
import { CommunityPage } from './pages/community-page.ts';

// As if the edge service had lost its mind and passed everything on: the page alone has to show it as text.

declare global {
  interface Window {
    /** What ran that should not have. */
    strange: string[];
  }
}

/** One line where the contract wants one; the text stays as it is. */
const line = (word: string, most: number): string =>
  word
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .trim()
    .slice(0, most)
    .trim() || 'Nothing that can be seen';

const groups = inGroups(hostileWords(), 100);

const listed = (words: readonly string[], page: number): Listed => ({
  souls: words.slice((page - 1) * soulsPerPage, page * soulsPerPage).map((word, index) => ({
    number: (page - 1) * soulsPerPage + index + 1,
    author: word,
    name: line(word, 80),
    summary: { en: line(word, 300) },
    language: 'en',
    quote: word,
    text: word,
    hash: '0'.repeat(64),
    draft: 's=1.A',
    likes: 1,
    comments: 1,
    createdAt: '2026-11-01T10:00:00Z',
    updatedAt: '2026-11-01T10:00:00Z',
    url: 'http://localhost:1/hagicode/souls/issues/1',
  })),
  page,
  pages: Math.ceil(words.length / soulsPerPage),
  total: words.length,
  dropped: 0,
  stale: false,
});

const watchForCode = (page: Page) =>
  page.addInitScript(() => {
    window.strange = [];
    const note = (name: string) => () => void window.strange.push(name);
    for (const name of ['ran', 'alert', 'confirm', 'prompt', 'print'])
      Object.defineProperty(window, name, { value: note(name), writable: false });
    document.addEventListener('securitypolicyviolation', (event) =>
      window.strange.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });

/** Reads every soul of the page, one after the other; gives what is there that no text makes. */
const readAll = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const dialog = () => document.querySelector<HTMLDialogElement>('dialog.co-detail');
    const until = async (wanted: () => boolean, fault: string): Promise<void> => {
      for (let frames = 0; !wanted(); frames += 1) {
        if (frames > 600) throw new Error(fault);
        await frame();
      }
    };
    const made = 'script, img, iframe, object, embed, form, video, audio, style, link, meta, base';
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.co-who a')) {
      link.click();
      await until(() => dialog() !== null, `${link.hash} did not open.`);
      if (dialog()?.querySelector(made)) window.strange.push(`an element in ${link.hash}`);
      dialog()?.close();
      await until(() => dialog() === null, `${link.hash} did not close.`);
    }
    if (document.querySelector('.community')?.querySelector(made))
      window.strange.push('an element on the page');
    return window.strange;
  });

test('there are more than nine hundred', () => {
  expect(groups.flat().length).toBeGreaterThan(900);
});

for (const [index, words] of groups.entries()) {
  const title = `of hostile souls none runs, none asks for anything, and all are text, group ${index + 1}`;
  test(title, { tag: '@desktop' }, async ({ page }) => {
    test.slow();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await watchForCode(page);
    await page.route('**/api/souls*', (route) => {
      const number = new URL(route.request().url()).searchParams.get('page') ?? '1';
      return route.fulfill({ json: listed(words, Number(number)) });
    });
    const community = new CommunityPage(page, '/soul/community/', communityEn, publishEn);
    await community.opened();
    await expect(community.cards).toHaveCount(words.length);
    expect(await readAll(page)).toEqual([]);
    expect(asked.filter((url) => /evil\.example|\/x(?:\.png|\.js)?$/.test(url))).toEqual([]);
    await expect(page).toHaveURL(/\/soul\/community\/$/);
  });
}
