import { sitemap, withBrowser, withPage } from '../browser.ts';
import type { Figures } from '../figures.ts';

/** Requests that any page makes by itself to an origin other than the site's. */
export const requests = (origin: string): Promise<Figures> =>
  withBrowser((browser) =>
    withPage(browser, {}, async (page) => {
      const foreign: string[] = [];
      page.context().on('request', (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) foreign.push(request.url());
      });
      for (const path of await sitemap(origin)) {
        await page.goto(origin + path, { waitUntil: 'networkidle' });
      }
      for (const address of foreign) console.error(`third party: ${address}`);
      return { 'requests.third_party': foreign.length };
    }),
  );
