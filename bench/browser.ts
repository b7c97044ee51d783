import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../scripts/lib/chromium.ts';

export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** A page in a profile of its own, closed afterwards. */
export async function withPage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Opens a page and waits until the network is idle and two more seconds have passed. */
export async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(2_000);
}

export async function sitemap(origin: string): Promise<string[]> {
  const locations = async (address: string) =>
    [...(await (await fetch(address)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, location]) => new URL(location ?? '').pathname,
    );
  const maps = await locations(`${origin}/sitemap-index.xml`);
  return (await Promise.all(maps.map((path) => locations(origin + path)))).flat();
}
