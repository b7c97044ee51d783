import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en } from '#features/workbench/i18n/en.ts';
import { zhCN } from '#features/workbench/i18n/zh-CN.ts';
import type { GitHubReason } from '#platform/github/core/reasons.ts';
import { say } from '#platform/github/core/say.ts';
import { en as githubEn } from '#platform/github/i18n/en.ts';
import { zhCN as githubZhCn } from '#platform/github/i18n/zh-CN.ts';
import { acrossLanguages, expect, test } from './fixtures.ts';
import { WorkbenchPage } from './pages/workbench-page.ts';
import { type FaultOrder, standIn, tokenIn } from './stand-in.ts';

const issues = '/issues$';
const ssoUrl = 'https://github.com/orgs/hagicode/sso?authorization_request=A1B2C3';

const issuesMade = async (token: string | null): Promise<number> =>
  (await standIn.requests(token ?? '')).filter(
    ({ method, path }) => method === 'POST' && /\/issues$/.test(path),
  ).length;

acrossLanguages(({ locale, at }) => {
  const t = locale === 'en' ? en : zhCN;
  const github = locale === 'en' ? githubEn : githubZhCn;
  const { sync, retry } = t.github;

  const readyToSend = async (page: Page, repository = 'hagicode/site'): Promise<WorkbenchPage> => {
    const workbench = new WorkbenchPage(page, at('/workbench/'), t, locale);
    await workbench.open();
    await workbench.start('keep the header still', 'it jumps');
    await workbench.connect();
    await workbench.pick(repository);
    await workbench.button(sync).waitFor();
    return workbench;
  };

  const synced = (workbench: WorkbenchPage): Promise<void> =>
    expect(workbench.state).toHaveText(t.syncState.synced, { timeout: 15_000 });

  test.describe('a refusal of GitHub', () => {
    test.slow();
    test.use({ tolerated: [/Failed to load resource|ERR_|status of/] });

    const refusals: readonly [order: FaultOrder, reason: GitHubReason, step: string | null][] = [
      [{ path: issues, answer: 'forbidden', times: 9 }, { tag: 'forbidden' }, null],
      [
        { path: issues, answer: 'sso', with: ssoUrl, times: 9 },
        { tag: 'sso', url: ssoUrl },
        github.nextSteps['single-sign-on'],
      ],
      [
        { path: issues, answer: 'notFound', times: 9 },
        { tag: 'not-found' },
        github.nextSteps['ask-scope'].repo,
      ],
      [{ path: issues, answer: 'gone', times: 9 }, { tag: 'gone', what: 'issues' }, null],
      [
        { method: 'POST', path: issues, answer: 'validation' },
        { tag: 'invalid', messages: ['Issue title missing_field'] },
        null,
      ],
    ];

    test('is said with what to do, and the proposal is kept', async ({ page }) => {
      const workbench = await readyToSend(page);
      let label = sync;
      for (const [order, reason, step] of refusals) {
        await test.step(reason.tag, async () => {
          await standIn.fault(page, order);
          await workbench.button(label).click();
          await expect(workbench.margin).toContainText(say(github.reasons, reason));
          if (step === null) await expect(workbench.button(retry)).toBeVisible();
          else await expect(workbench.margin.getByText(step, { exact: true })).toBeVisible();
          expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
          await expect(workbench.title).toHaveValue('Keep the header still');
          await standIn.calm(page);
          label = retry;
        });
      }
    });

    test('of the token keeps the proposal too', async ({ page }) => {
      const workbench = await readyToSend(page);
      await standIn.revoke(page);
      await workbench.button(sync).click();
      await expect(workbench.margin).toContainText(github.reasons.unauthorized({ tag: 'unauthorized' }));
      await expect(workbench.button(github.nextSteps.reconnect)).toBeVisible();
      await page.reload();
      await expect(workbench.title).toHaveValue('Keep the header still');
    });
  });

  test.describe('what passes by itself', () => {
    test.slow();
    test.use({ tolerated: [/Failed to load resource|ERR_|status of/] });

    /** GitHub asks for a pause with either status. */
    const pause = locale === 'en' ? 'secondaryLimit' : 'tooMany';

    test('a pause that GitHub names is counted down, shown with what was tried, and gone on after', async ({
      page,
    }) => {
      await page.clock.install();
      const workbench = await readyToSend(page);
      await standIn.fault(page, { method: 'POST', path: issues, answer: pause, with: 252 });
      await workbench.button(sync).click();
      await expect(workbench.margin.locator('.gh-wait-figure b')).toHaveText(/^4:1\d$/);
      await expect(workbench.margin).toContainText(github.waiting.stop);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.clock.fastForward(254_000);
      await page.clock.resume();
      await synced(workbench);
      expect(await issuesMade(await tokenIn(page))).toBe(2);
    });

    test('the hour that is spent is waited for, unless one stops', async ({ page }) => {
      const workbench = await readyToSend(page);
      await standIn.spend(page, 0, 1_500);
      await workbench.button(sync).click();
      await expect(workbench.margin.locator('.gh-wait-figure b')).toHaveText(/^(25:01|25:00|24:5\d)$/);
      await workbench.button(github.waiting.stop).click();
      await expect(workbench.button(retry)).toBeVisible();
      await standIn.spend(page, 100, 1_500);
      await workbench.button(retry).click();
      await synced(workbench);
    });

    test('an outage is tried again after ten seconds, and nothing is made twice', async ({ page }) => {
      const workbench = await readyToSend(page);
      await standIn.fault(page, { method: 'POST', path: issues, answer: 'badGateway', when: 'after' });
      await standIn.fault(page, { method: 'GET', path: issues, skip: 2, answer: 'unavailable', times: 2 });
      await workbench.button(sync).click();
      await workbench.button(github.waiting.tryNow).click();
      await synced(workbench);
      expect(await issuesMade(await tokenIn(page))).toBe(1);
    });

    test('a network that went away is gone on with when it is back', async ({ page, context }) => {
      const workbench = await readyToSend(page);
      await workbench.button(sync).click();
      await synced(workbench);
      await workbench.title.fill('Hold the header still');
      await workbench.stored();
      await context.setOffline(true);
      await workbench.button(sync).click();
      await expect(workbench.margin).toContainText(github.reasons.offline({ tag: 'offline' }));
      await context.setOffline(false);
      await synced(workbench);
    });
  });

  test.describe('an issue at GitHub', () => {
    test.slow();
    test.use({ tolerated: [/Failed to load resource|status of/] });

    test('that was deleted can be made anew', async ({ page }) => {
      const workbench = await readyToSend(page);
      await workbench.button(sync).click();
      await synced(workbench);
      const body = {
        message: 'This issue was deleted',
        documentation_url: 'https://docs.github.com/rest',
        status: '410',
      };
      await standIn.fault(page, { method: 'GET', path: '/issues/\\d+$', answer: { status: 410, body } });
      await workbench.title.fill('Hold the header still');
      await workbench.stored();
      await workbench.button(sync).click();
      await workbench.button(t.github.anew).click();
      await synced(workbench);
    });

    test('carries one comment with the progress, brought up to date', async ({ page }) => {
      const workbench = await readyToSend(page);
      const tells = workbench.margin.getByRole('checkbox', { name: t.github.tellsProgress });
      await tells.focus();
      await page.keyboard.press('Space');
      await expect(tells).toBeChecked();
      await workbench.button(sync).click();
      await synced(workbench);
      await workbench.button(t.document.move(t.status.drafting)).click();
      await workbench.button(sync).click();
      await synced(workbench);
      const asked = await standIn.requests((await tokenIn(page)) ?? '');
      const comments = asked
        .filter(({ path }) => /\/comments(\/\d+)?$/.test(path))
        .map(({ method }) => method);
      expect(comments.filter((method) => method === 'POST')).toHaveLength(1);
      expect(comments.filter((method) => method === 'PATCH')).toHaveLength(1);
    });
  });
});
