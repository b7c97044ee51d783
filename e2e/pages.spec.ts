import type { APIRequestContext, Page } from '@playwright/test';
import { expect, inEachLanguage, inGroups, open, test, testOrigin } from './fixtures.ts';
import { files, pages } from './pages/map.ts';

const published = 'https://hagicode.com';

inEachLanguage(({ locale, at }) => {
  const fits = async (page: Page, path: string): Promise<void> => {
    const answer = await page.goto(at(path));
    expect(answer?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.locator('h1')).toBeVisible();
    const link = (rel: string) => page.locator(`head link[rel="${rel}"]`);
    await expect(link('canonical')).toHaveAttribute('href', `${published}${at(path)}`);
    for (const language of ['en', 'zh-CN']) {
      await expect(page.locator(`head link[rel="alternate"][hreflang="${language}"]`)).toHaveCount(1);
    }
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(overflow)).toBe(0);
  };

  for (const group of inGroups(pages, 8)) {
    test(`${group.join(' ')} say what they are and fit a narrow phone`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of group) await test.step(path, () => fits(page, path));
    });
  }

  test('the language switch leads to the same page in the other language', async ({ page }) => {
    await open(page, at('/cost/'));
    const other = locale === 'en' ? 'zh-CN' : 'en';
    await page.locator(`header a[hreflang="${other}"]`).first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(page).toHaveURL(/\/cost\/$/);
  });

  test('what is typed before the search has loaded is searched all the same', async ({ page }) => {
    await page.route('**/_astro/search.*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    await open(page, at('/soul/'));
    await page.keyboard.press('ControlOrMeta+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('DESIGN.md');
    await expect(dialog.getByRole('link').first()).toBeVisible();
    await expect(dialog.getByRole('searchbox')).toHaveValue('DESIGN.md');
  });

  test('the search dialog finds a document', async ({ page }) => {
    await open(page, at('/soul/'));
    await page.keyboard.press('ControlOrMeta+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').or(dialog.getByRole('combobox')).fill('DESIGN.md');
    await expect(dialog.getByRole('link').or(dialog.getByRole('option')).first()).toBeVisible();
  });
});

for (const [path, type] of Object.entries(files)) {
  test(`${path} is served`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toMatch(type);
  });
}

test('/api/health says that the service runs', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: 'ok' });
});

test('an unknown address under /api is a JSON 404', async ({ request }) => {
  for (const path of ['/api', '/api/nope', '/api/health/nope']) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()['content-type'], path).toMatch(/^application\/problem\+json/);
  }
});

test.describe('an unknown page', () => {
  test.use({ tolerated: [/status of 404/] });
  test('is a 404 that offers a way on', async ({ page }) => {
    const answer = await page.goto('/nope');
    expect(answer?.status()).toBe(404);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main a[href="/"], main a[href="/docs/"]').first()).toBeVisible();
  });
});

test('the theme follows the system until one is chosen, and the choice stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/');
  const light = await background();
  expect(light).not.toBe(dark);
  await page
    .getByRole('button', { name: /dark|theme/i })
    .first()
    .click();
  await expect.poll(background).toBe(dark);
  await open(page, '/docs/');
  await expect.poll(background).toBe(dark);
});

const linksOf = async (request: APIRequestContext, path: string): Promise<string[]> => {
  const answer = await request.get(path);
  const html = await answer.text();
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]+)"/g)]
    .map(([, href]) => new URL((href ?? '').replaceAll('&amp;', '&'), `${testOrigin}${path}`))
    .filter((url) => url.origin === testOrigin)
    .map((url) => url.pathname);
};

test('every link inside the site leads somewhere', async ({ request }) => {
  test.slow();
  const found = new Map<string, string>();
  for (const path of [...pages, ...pages.map((page) => `/zh-cn${page}`)]) {
    for (const target of await linksOf(request, path)) found.set(target, path);
  }
  const broken: string[] = [];
  for (const [target, from] of found) {
    const { headers, status } = await request
      .get(target, { maxRedirects: 0 })
      .then((answer) => ({ headers: answer.headers(), status: answer.status() }));
    if (status !== 200) broken.push(`${target} (${status} ${headers['location'] ?? ''}) on ${from}`);
  }
  expect(broken).toEqual([]);
});
