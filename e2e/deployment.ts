import type { BrowserContext } from '@playwright/test';
import { standInApp } from '../scripts/lib/development.ts';
import { appOrigin, testOrigin } from '../scripts/lib/test-site.ts';

export interface Deployment {
  /** Origin under which the browser sees the pages; they come from the test site in any case. */
  readonly origin: string;
  /** Origin of the edge service; empty means the site's own. */
  readonly edgeUrl?: string;
  readonly clientId?: string;
  readonly appSlug?: string;
  /** GitHub, where it is not the stand-in. */
  readonly github?: string;
}

/** What the pages know of a GitHub App. */
export const asApp = { clientId: standInApp.GITHUB_CLIENT_ID, appSlug: standInApp.GITHUB_APP_SLUG };

const configured = (html: string, { edgeUrl = '', clientId, appSlug, github }: Deployment): string =>
  html.replace(/(id="site-config">)(.*?)(<\/script>)/s, (_, before, json, after) => {
    const config = JSON.parse(json);
    const known = {
      ...config.github,
      ...(clientId && { clientId }),
      ...(appSlug && { appSlug }),
      ...(github && { apiUrl: github, webUrl: github }),
    };
    return before + JSON.stringify({ ...config, edgeUrl, github: known }) + after;
  });

/** Playwright does not see where a redirect leads, so GitHub's way back is walked by a page instead. */
const walkBack = (context: BrowserContext): Promise<unknown> =>
  context.route(/\/login\/oauth\/(authorize|consent)(\?|$)/, async (route) => {
    const response = await route.fetch({ maxRedirects: 0, maxRetries: 1 });
    const { location } = response.headers();
    if (location === undefined) return route.fulfill({ response });
    const address = location.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta http-equiv="refresh" content="0;url=${address}">`,
    });
  });

/** Serves the built pages as another deployment would: baked variables and the policy's `connect-src` follow it. */
export const deploy = async (context: BrowserContext, deployment: Deployment): Promise<void> => {
  const { origin, edgeUrl = '', github = '' } = deployment;
  const connects = [edgeUrl, github].filter((address) => address !== '' && address !== origin).join(' ');
  /** In the header as it is, in the meta element with its quotes escaped. */
  const widened = (policy: string): string =>
    policy.replace(/connect-src ('|&#39;)self\1/, (start) => `${start} ${connects}`);
  // What the test site itself serves under this origin needs no change but for its documents.
  const isForeign = ![testOrigin, appOrigin].includes(origin);
  // A page that Playwright fulfils comes from no address, so that this machine counts as another network.
  await context.grantPermissions(['local-network-access']);
  await walkBack(context);
  await context.route(
    (url) =>
      url.origin === origin && (isForeign ? !url.pathname.startsWith('/api/') : url.pathname.endsWith('/')),
    async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const response = await route.fetch({
        url: testOrigin + pathname + search,
        maxRedirects: 0,
        maxRetries: 1,
      });
      const headers = response.headers();
      if (!headers['content-type']?.startsWith('text/html')) return route.fulfill({ response });
      const policy = widened(headers['content-security-policy'] ?? '');
      return route.fulfill({
        response,
        headers: { ...headers, 'content-security-policy': policy },
        body: widened(configured(await response.text(), deployment)),
      });
    },
  );
};
