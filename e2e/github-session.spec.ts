import type { BrowserContext, Page } from '@playwright/test';
import { en } from '#features/settings/i18n/en.ts';
import { en as workbenchEn } from '#features/workbench/i18n/en.ts';
import { en as github } from '#platform/github/i18n/en.ts';
import { appOrigin, foreignEdge, testOrigin } from '../scripts/lib/test-site.ts';
import { asApp, deploy } from './deployment.ts';
import { expect, test } from './fixtures.ts';
import { GitHubConsentPage } from './pages/github-consent-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { WorkbenchPage } from './pages/workbench-page.ts';
import { standIn, tokenIn } from './stand-in.ts';

// Each ends with the visitor's work kept and one clear next step. On one screen and in one language: what is shown is the same.

const { sync } = workbenchEn.github;

const settingsAt = (page: Page, origin = testOrigin): SettingsPage =>
  new SettingsPage(page, `${origin}/settings/`, en);
const workbenchAt = (page: Page, origin = testOrigin): WorkbenchPage =>
  new WorkbenchPage(page, `${origin}/workbench/`, workbenchEn, 'en');

/** A proposal of `hagicode/site` that was never sent, by whoever agrees on GitHub's page. */
const readyToSend = async (page: Page, origin: string, login: string): Promise<WorkbenchPage> => {
  const workbench = workbenchAt(page, origin);
  await workbench.open();
  await workbench.start('keep the header still', 'it jumps');
  await workbench.margin.getByRole('button', { name: workbenchEn.connect }).click();
  await new GitHubConsentPage(page).authorize(login);
  await workbench.picker.waitFor();
  await workbench.pick('hagicode/site');
  await workbench.button(sync).waitFor();
  return workbench;
};

const sessionCookies = async (context: BrowserContext) =>
  (await context.cookies()).filter(({ name }) => name.startsWith('__Host-hagicode-session-'));

test.describe('a token of eight hours', { tag: '@desktop' }, () => {
  test.use({ tolerated: [/status of 401/] });

  test('is renewed once for all tabs, whichever asks first', async ({ page, context }) => {
    test.slow();
    await deploy(context, { origin: appOrigin, ...asApp });
    const settings = settingsAt(page, appOrigin);
    await settings.open();
    await settings.where('thisDevice').check();
    await settings.signIn('lin-w');
    await expect(settings.github).toContainText('then renewed by itself');
    const before = await standIn.refreshesOf('lin-w');
    const first = await tokenIn(page);
    await standIn.expire(page);

    const tabs = await Promise.all(Array.from({ length: 6 }, () => context.newPage()));
    await Promise.all(
      tabs.map(async (tab) => {
        const its = settingsAt(tab, appOrigin);
        await its.open();
        // Six pages load at once.
        await expect(its.github).toContainText(en.github.left('5,000'), { timeout: 30_000 });
      }),
    );
    expect((await standIn.refreshesOf('lin-w')) - before).toBe(1);
    const tokens = new Set(await Promise.all(tabs.map(tokenIn)));
    expect([...tokens]).toEqual([expect.not.stringMatching(first ?? '')]);
    await settings.disconnect.click();
    await expect(settings.github).toContainText(en.github.revoked);
  });

  test('is renewed once for a tab and its copy, which share no storage', async ({ page, context }) => {
    await deploy(context, { origin: appOrigin, ...asApp });
    const settings = settingsAt(page, appOrigin);
    await settings.open();
    await settings.signIn();
    const kept = await page.evaluate(() => ({ ...sessionStorage }));
    const copy = await context.newPage();
    await copy.addInitScript((values) => {
      if (sessionStorage.length === 0)
        for (const [key, value] of Object.entries(values)) sessionStorage.setItem(key, value);
    }, kept);
    await standIn.expire(page);
    const asked: string[] = [];
    context.on('request', (request) => {
      if (request.url().endsWith('/api/github/refresh')) asked.push(request.postData() ?? '');
    });
    const theCopy = settingsAt(copy, appOrigin);
    await Promise.all([settings.open(), theCopy.open()]);
    for (const one of [settings, theCopy]) await expect(one.github).toContainText(en.github.left('5,000'));
    expect(asked).toHaveLength(2);
    expect(await tokenIn(copy)).toBe(await tokenIn(page));
  });

  test('leaves its refresh token in a cookie that no script can read', async ({ page, context }) => {
    await deploy(context, { origin: appOrigin, ...asApp });
    const settings = settingsAt(page, appOrigin);
    await settings.open();
    await settings.signIn();
    const [cookie, ...more] = await sessionCookies(context);
    expect(more).toEqual([]);
    expect(cookie).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
      path: '/',
      expires: -1,
    });
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await settings.where('thisDevice').check();
    await expect
      .poll(async () => (await sessionCookies(context))[0]?.expires ?? 0)
      .toBeGreaterThan(Date.now() / 1_000);
    await settings.disconnect.click();
    await expect(settings.github).toContainText(en.github.revoked);
    expect(await sessionCookies(context)).toEqual([]);
  });

  test('revoked in the middle of a save ends in “Connect again”, and the text is there', async ({
    page,
    context,
  }) => {
    test.slow();
    await deploy(context, { origin: appOrigin, ...asApp });
    const workbench = await readyToSend(page, appOrigin, 'mira-k');
    await workbench.description.fill('Every word of this stays.');
    await standIn.revoke(page);
    await workbench.button(sync).click();
    await expect(workbench.margin).toContainText(github.reasons.unauthorized({ tag: 'unauthorized' }));
    await workbench.button(github.nextSteps.reconnect).click();
    await new GitHubConsentPage(page).authorize();
    await page.waitForURL(`${appOrigin}/workbench/#PROJ-1`);
    await expect(workbench.description).toHaveValue('Every word of this stays.');
    await workbench.button(sync).click();
    await expect(workbench.state).toHaveText(workbenchEn.syncState.synced, { timeout: 15_000 });
  });

  test('of a site whose edge is on another site lives in a cookie kept apart, and is renewed', async ({
    page,
    context,
  }) => {
    await deploy(context, { origin: testOrigin, edgeUrl: foreignEdge, ...asApp });
    const settings = settingsAt(page);
    await settings.open();
    await settings.signIn();
    await expect(settings.github).toContainText('then renewed by itself');
    expect(await sessionCookies(context)).toMatchObject([{ sameSite: 'None', secure: true, httpOnly: true }]);
    const first = await tokenIn(page);
    await standIn.expire(page);
    await settings.open();
    await expect(settings.github).toContainText(en.github.left('5,000'));
    expect(await tokenIn(page)).not.toBe(first);
  });

  test('in a browser that keeps no third party’s cookie works until it ends, and says so', async ({
    page,
    context,
  }) => {
    test.slow();
    await deploy(context, { origin: testOrigin, edgeUrl: foreignEdge, ...asApp });
    await context.route(`${foreignEdge}/api/**`, async (route) => {
      const { cookie: _, ...headers } = await route.request().allHeaders();
      // Asked by Node, which keeps no cookies: the browser neither gets nor sends any.
      const init = { method: route.request().method(), headers, body: route.request().postData() };
      const response = await fetch(route.request().url(), init);
      const { 'set-cookie': _set, ...answer } = Object.fromEntries(response.headers);
      await route.fulfill({ status: response.status, headers: answer, body: await response.text() });
    });
    const workbench = await readyToSend(page, testOrigin, 'mira-k');
    const settings = settingsAt(page);
    await settings.open();
    await expect(settings.github).toContainText(en.github.cannotRenew);
    await standIn.expire(page);
    await workbench.open('#PROJ-1');
    await workbench.button(sync).click();
    await expect(workbench.margin).toContainText(github.reasons.unauthorized({ tag: 'unauthorized' }));
    await expect(workbench.button(github.nextSteps.reconnect)).toBeVisible();
    await expect(workbench.title).toHaveValue('Keep the header still');
  });
});

test.describe('an account', { tag: '@desktop' }, () => {
  test('switched in another tab is followed where it is remembered, and the work stays', async ({
    page,
    context,
  }) => {
    test.slow();
    const settings = settingsAt(await context.newPage());
    await settings.open();
    await settings.where('thisDevice').check();
    await settings.signIn('mira-k');
    const workbench = workbenchAt(page);
    await workbench.open();
    await workbench.start('keep the header still', 'it jumps');
    await workbench.pick('hagicode/site');
    await workbench.button(sync).waitFor();
    await expect(workbench.margin).toContainText('mira-k');

    await settings.disconnect.click();
    await expect(workbench.margin.getByRole('button', { name: workbenchEn.connect })).toBeVisible();
    await settings.where('thisDevice').check();
    await settings.signIn('lin-w');
    await expect(workbench.margin).toContainText('lin-w');
    await expect(workbench.title).toHaveValue('Keep the header still');
    await workbench.button(sync).click();
    await expect(workbench.state).toHaveText(workbenchEn.syncState.synced, { timeout: 15_000 });
  });

  test('of one tab is not that of another where it is not', async ({ page, context }) => {
    const mine = settingsAt(page);
    await mine.open();
    await mine.signIn('mira-k');
    const other = settingsAt(await context.newPage());
    await other.open();
    await expect(other.connect).toBeVisible();
    await other.signIn('lin-w');
    await mine.open();
    await expect(mine.github).toContainText('mira-k');
    await other.disconnect.click();
    await expect(mine.connect).toBeVisible();
  });
});

test.describe('fewer rights than asked for', { tag: '@desktop' }, () => {
  test.use({ tolerated: [/status of (401|403|404)/] });

  test('are named where they are missing, and can be asked for there', async ({ page }) => {
    test.slow();
    const workbench = workbenchAt(page);
    await workbench.open();
    await workbench.start('keep the header still', 'it jumps');
    await workbench.margin.getByRole('button', { name: workbenchEn.connect }).click();
    await page.waitForURL(/\/login\/oauth\/authorize\?/);
    await page.getByRole('checkbox', { name: 'public_repo' }).uncheck();
    await new GitHubConsentPage(page).authorize();
    await workbench.pick('hagicode/site');
    await workbench.button(sync).click();
    const ask = workbench.button(github.nextSteps['ask-scope'].public_repo);
    await ask.click();
    await new GitHubConsentPage(page).authorize();
    await page.waitForURL(/\/workbench\/#PROJ-1$/);
    await workbench.button(sync).click();
    await expect(workbench.state).toHaveText(workbenchEn.syncState.synced, { timeout: 15_000 });
  });

  test('for a private repository are asked for where it is picked', async ({ page }) => {
    test.slow();
    const workbench = workbenchAt(page);
    await workbench.open();
    await workbench.start('count the tea', 'nobody knows');
    await workbench.connect();
    await workbench.pick('https://user:s3cret@github.com/mira-k/ledger');
    await expect(workbench.picker).toHaveValue(/^https:\/\/github\.com\/mira-k\/ledger$/);
    await workbench.pick('mira-k/ledger');
    await workbench.button(github.nextSteps['ask-scope'].repo).click();
    await new GitHubConsentPage(page).authorize();
    await page.waitForURL(/\/workbench\/#PROJ-1$/);
    await expect(workbench.margin).toContainText('mira-k/ledger');
    await workbench.button(sync).click();
    await expect(workbench.state).toHaveText(workbenchEn.syncState.synced, { timeout: 15_000 });
  });
});

test.describe('storage', { tag: '@desktop' }, () => {
  test('that is blocked is told before the page is left', async ({ page }) => {
    await page.addInitScript(() => {
      const blocked = (): never => {
        throw new DOMException('Access is denied.', 'SecurityError');
      };
      for (const name of ['sessionStorage', 'localStorage'] as const)
        Object.defineProperty(window, name, { get: blocked });
    });
    const settings = settingsAt(page);
    await settings.open();
    await settings.connect.click();
    await expect(settings.github).toContainText(github.signIn['storage-blocked']);
    await expect(page).toHaveURL('/settings/');
  });
});

test.describe('an origin shared with other pages', { tag: '@desktop' }, () => {
  test.use({ tolerated: [/hagicode\.github\.io/] });

  test('keeps no token: it lives in the page that asked, and Settings says why', async ({
    page,
    context,
  }) => {
    test.slow();
    const shared = 'https://hagicode.github.io';
    await deploy(context, { origin: shared, edgeUrl: foreignEdge, ...asApp });
    await context.route(`${foreignEdge}/api/**`, async (route) => {
      // The edge of these tests knows the callback of the test site; to it this page is that one.
      const body = route.request().postData()?.replaceAll(shared, testOrigin) ?? '';
      const headers = { ...(await route.request().allHeaders()), origin: testOrigin };
      const response = await route.fetch({ headers, postData: body });
      const cors = { 'access-control-allow-origin': shared, 'access-control-allow-credentials': 'true' };
      await route.fulfill({ response, headers: { ...response.headers(), ...cors } });
    });
    await context.route(/\/login\/oauth\/authorize\?/, (route) =>
      route.fallback({
        url: route.request().url().replaceAll(encodeURIComponent(shared), encodeURIComponent(testOrigin)),
      }),
    );
    const workbench = workbenchAt(page, shared);
    await workbench.open();
    await workbench.start('keep the header still', 'it jumps');
    await workbench.margin.getByRole('button', { name: workbenchEn.connect }).click();
    await page.waitForURL(/\/login\/oauth\/authorize/);
    // The stand-in knows the test site's callback only; the answer is for the page on the shared origin.
    await page.route(
      (url) => url.origin === testOrigin && url.searchParams.get('oauth') === 'callback',
      (route) => route.fulfill({ status: 204 }),
    );
    const answered = page.waitForRequest(/oauth=callback/);
    await page.getByRole('button', { name: 'Authorize' }).click();
    const { search } = new URL((await answered).url());
    await page.goto(`${shared}/settings/${search}`);
    await page.waitForURL(`${shared}/workbench/#PROJ-1`);
    await workbench.picker.waitFor();
    const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    expect(kept).not.toContain('ghu_');
    const settings = settingsAt(page, shared);
    await settings.open();
    await expect(settings.github).toContainText(en.github.inPageOnly);
    await expect(settings.connect).toBeVisible();
  });
});
