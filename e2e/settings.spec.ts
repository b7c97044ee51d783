import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { en } from '#features/settings/i18n/en.ts';
import { zhCN } from '#features/settings/i18n/zh-CN.ts';
import { en as workbenchEn } from '#features/workbench/i18n/en.ts';
import { zhCN as workbenchZhCn } from '#features/workbench/i18n/zh-CN.ts';
import { en as githubEn } from '#platform/github/i18n/en.ts';
import { zhCN as githubZhCn } from '#platform/github/i18n/zh-CN.ts';
import { acrossLanguages, expect, open, test } from './fixtures.ts';
import { GitHubConsentPage } from './pages/github-consent-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { WorkbenchPage } from './pages/workbench-page.ts';

acrossLanguages(({ locale, at }) => {
  const t = locale === 'en' ? en : zhCN;
  const github = locale === 'en' ? githubEn : githubZhCn;
  const workbench = locale === 'en' ? workbenchEn : workbenchZhCn;

  test('connecting says who, what it may do and how much of the hour is left', async ({ page }) => {
    const settings = new SettingsPage(page, at('/settings/'), t);
    await settings.open();
    await settings.signIn();
    await expect(page).toHaveURL(new RegExp(`${at('/settings/')}(\\?tab=github)?$`));
    await expect(settings.github).toContainText('mira-k');
    await expect(settings.github).toContainText(t.github.granted);
    await expect(settings.github).toContainText(t.github.left('5,000'));
    await expect(page.locator('[data-connection]').filter({ hasText: 'mira-k' }).first()).toBeAttached();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await settings.disconnect.click();
    await expect(settings.github).toContainText(t.github.revoked);
    await page.reload();
    await expect(settings.connect).toBeVisible();
  });

  test('a remembered connection is followed by other tabs, and so is the end of it', async ({
    page,
    context,
  }) => {
    const settings = new SettingsPage(page, at('/settings/'), t);
    await settings.open();
    await settings.where('thisDevice').check();
    const other = new SettingsPage(await context.newPage(), at('/settings/'), t);
    await other.open();
    await settings.signIn('lin-w');
    await expect(other.connected).toBeVisible();
    await settings.where('thisTab').check();
    await expect(other.connect).toBeVisible();
    await settings.where('thisDevice').check();
    await expect(other.connected).toBeVisible();
    await other.disconnect.click();
    await expect(settings.connect).toBeVisible();
  });

  test('saying no at GitHub is told in one’s own language', async ({ page }) => {
    const settings = new SettingsPage(page, at('/settings/'), t);
    await settings.open();
    await settings.connect.click();
    await new GitHubConsentPage(page).cancel();
    await expect(settings.github).toContainText(github.signIn.denied);
    await expect(page).toHaveURL(`${at('/settings/')}?tab=github`);
  });

  test('a choice of theme is seen at once and kept', async ({ page }) => {
    const settings = new SettingsPage(page, at('/settings/'), t);
    await settings.open();
    await page.getByRole('radio', { name: t.theme.themes.dark }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(page.getByRole('radio', { name: t.theme.themes.dark })).toBeChecked();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('everything is exported, erased after thirty seconds, and imported again', async ({ page }, info) => {
    const settings = new SettingsPage(page, at('/settings/'), t);
    const board = new WorkbenchPage(page, at('/workbench/'), workbench, locale);
    await board.open();
    await board.start('keep the header still', 'it jumps');
    await page.clock.install();
    await settings.open();
    await expect(settings.row('workbench')).toContainText(t.data.contents.workbench(1));
    const exported = await readFile(await settings.export(), 'utf8');
    expect(exported).toContain('Keep the header still');

    await settings.button(t.data.erase).click();
    await settings.undo.click();
    await page.clock.fastForward(31_000);
    await expect(settings.row('workbench')).toContainText(t.data.contents.workbench(1));
    await page.evaluate(async () => void (await caches.open('hagicode-page-test')));
    await settings.button(t.data.erase).click();
    await page.clock.fastForward(31_000);
    await expect(settings.data).toContainText(t.data.erased);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await expect(settings.row('workbench')).toContainText(t.data.nothing);

    const file = info.outputPath('everything.json');
    await writeFile(file, exported);
    await settings.import(file);
    await expect(settings.data).toContainText(t.data.change(1, 0, 0));
    await settings.button(t.data.apply).click();
    await expect(settings.row('workbench')).toContainText(t.data.contents.workbench(1));
    await board.open('#PROJ-1');
    await expect(board.title).toHaveValue('Keep the header still');
  });

  test.describe('a token that GitHub does not know', () => {
    test.use({ tolerated: [/status of 401/] });

    test('is refused and not kept', async ({ page }) => {
      const settings = new SettingsPage(page, at('/settings/'), t);
      await settings.open();
      await settings.github.getByRole('button', { name: t.github.useToken }).click();
      await page.getByLabel(t.github.token).fill('ghp_unknown');
      await page.getByLabel(t.github.token).press('Enter');
      await expect(settings.github).toContainText(github.reasons.unauthorized({ tag: 'unauthorized' }));
      await expect(settings.connect).toBeVisible();
    });
  });
});

test.describe('an answer this tab did not ask for', () => {
  const state = 'S'.repeat(43);

  for (const [what, query, reason] of [
    ['without a request', `code=stolen&state=${state}`, githubEn.signIn['state-missing']],
    [
      'with a parameter twice',
      `code=stolen&code=other&state=${state}`,
      githubEn.signIn['repeated-parameter'],
    ],
  ] as const)
    test(`${what} is taken out of the address and never exchanged`, async ({ page }) => {
      const exchanges: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/api/')) exchanges.push(request.url());
      });
      const settings = new SettingsPage(page, '/settings/', en);
      await settings.open(`?tab=github&oauth=callback&${query}`);
      await expect(settings.github).toContainText(reason);
      await expect(page).toHaveURL('/settings/?tab=github');
      expect(exchanges).toEqual([]);
    });

  test('cannot be replayed', async ({ page }) => {
    const settings = new SettingsPage(page, '/settings/', en);
    const seen: string[] = [];
    page.on('framenavigated', (frame) => seen.push(frame.url()));
    await settings.open();
    await settings.signIn();
    const callback = seen.find((url) => url.includes('oauth=callback')) ?? '';
    await settings.disconnect.click();
    await expect(settings.connect).toBeVisible();
    await open(page, callback);
    await expect(settings.github).toContainText(githubEn.signIn['state-missing']);
    await expect(settings.connect).toBeVisible();
  });
});
