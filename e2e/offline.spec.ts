import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { offlineWords } from '#components/site/i18n/offline.ts';
import { en } from '#features/soul/i18n/en.ts';
import { zhCN } from '#features/soul/i18n/zh-CN.ts';
import { offlineManifest } from '#site/offline-manifest.ts';
import { acrossLanguages, expect, test, testOrigin } from './fixtures.ts';
import { SoulPage } from './pages/soul-page.ts';

test.use({ serviceWorkers: 'allow', tolerated: [/ERR_INTERNET_DISCONNECTED|status of 404/] });

const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return requests.flat();
  });

/** Touches the page, so that the worker starts, and waits until it holds the page and all that a tool there needs. */
const settle = async (page: Page, path: string): Promise<void> => {
  await page.mouse.click(4, 4);
  const needed = [path, ...(offlineManifest('dist', '/').parts[path] ?? [])];
  const missing = async (): Promise<string[]> => {
    const all = new Set(await kept(page));
    return needed.filter((file) => !all.has(testOrigin + file));
  };
  await expect.poll(missing, { timeout: 20_000 }).toEqual([]);
};

/** The site at an address of its own, where its worker can change as it does with a release. */
const release = async (): Promise<{ origin: string; change: () => void; close: () => void }> => {
  let added = '';
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(testOrigin + url);
    const end = url.startsWith('/sw.js') ? added : '';
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(Buffer.concat([Buffer.from(await answer.arrayBuffer()), Buffer.from(end)]));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    change: () => {
      added = '\n// another version';
    },
    close: () => server.close(),
  };
};

acrossLanguages(({ locale, at }) => {
  const words = offlineWords[locale];

  test('a soul is composed and copied without a network after one visit', async ({ page, context }) => {
    const t = locale === 'en' ? en : zhCN;
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await settle(page, at('/soul/'));
    await context.setOffline(true);
    await soul.open();
    await soul.stand('main').click();
    await soul.drawer.getByRole('radio').nth(3).press('Enter');
    await soul.drawer.waitFor({ state: 'hidden' });
    await soul.copy.click();
    await expect(soul.copy).toHaveText(t.take.copied);
  });

  test('a page that was never visited says so and leads to those that were', async ({ page, context }) => {
    await page.goto(at('/cost/'));
    await settle(page, at('/cost/'));
    await context.setOffline(true);
    await page.goto(at('/workbench/'));
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL(testOrigin + at('/cost/'));
  });

  test('what is GitHub’s, signed in or secret is never kept', async ({ page }) => {
    await page.goto(at('/settings/'));
    await settle(page, at('/settings/'));
    await page.evaluate(async () => {
      await fetch('/api/health');
      await fetch('/prices.json', { headers: { authorization: 'Bearer marked-token' } });
    });
    await page.goto(at('/workbench/?error=access_denied&state=marked-state'));
    await settle(page, at('/settings/'));
    const all = await kept(page);
    expect(
      all.filter((url) => /\/api(\/|$)|marked|[?]/.test(url) && !url.includes('__WB_REVISION__')),
    ).toEqual([]);
    expect(all).not.toContain(`${testOrigin}/prices.json`);
  });

  test('a new version asks, and comes with a yes', async ({ page }) => {
    const site = await release();
    try {
      await page.goto(site.origin + at('/status/'));
      await page.mouse.click(4, 4);
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      site.change();
      await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
      await expect(page.getByText(words.update.ready)).toBeVisible();
      const reloaded = page.waitForEvent('load');
      await page.getByRole('button', { name: words.update.reload }).click();
      await reloaded;
      await expect(page.getByText(words.update.ready)).toBeHidden();
    } finally {
      site.close();
    }
  });
});
