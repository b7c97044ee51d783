import AxeBuilder from '@axe-core/playwright';
import { en } from '#features/workbench/i18n/en.ts';
import { zhCN } from '#features/workbench/i18n/zh-CN.ts';
import { acrossLanguages, expect, tabTo, test } from './fixtures.ts';
import { WorkbenchPage } from './pages/workbench-page.ts';

acrossLanguages(({ locale, at }) => {
  const t = locale === 'en' ? en : zhCN;
  const { sync, again } = t.github;

  test('a sentence becomes a proposal that is edited in place and survives a reload', async ({ page }) => {
    const workbench = new WorkbenchPage(page, at('/workbench/'), t, locale);
    await workbench.open();
    await workbench.start('keep the header still', 'it jumps');
    await expect(page).toHaveURL(/#PROJ-1$/);
    await expect(workbench.title).toHaveValue('Keep the header still');
    await expect(workbench.complaint).toHaveValue('It jumps');
    await workbench.description.fill('Give it a height.');
    await workbench.button(t.document.move(t.status.drafting)).click();
    await workbench.stored();
    await page.reload();
    await expect(workbench.description).toHaveValue('Give it a height.');
    await page.goto(`${at('/workbench/')}#board`);
    await expect(workbench.column('drafting')).toContainText('Keep the header still');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test('half a sentence survives a reload, and a missing title is asked for', async ({ page }) => {
    const workbench = new WorkbenchPage(page, at('/workbench/'), t, locale);
    await workbench.open();
    await workbench.blank('because').fill('it jumps');
    await workbench.button(t.sentence.start).click();
    await expect(page.getByText(t.sentence.titleMissing)).toBeVisible();
    await expect(workbench.blank('title')).toBeFocused();
    await workbench.open();
    await expect(workbench.blank('because')).toHaveValue('it jumps');
  });

  test('the example can be taken, and numbers are never given twice', async ({ page }) => {
    const workbench = new WorkbenchPage(page, at('/workbench/'), t, locale);
    await workbench.open();
    await workbench.button(t.example.take).click();
    await expect(workbench.title).toHaveValue(t.example.title);
    await workbench.open('#new');
    await workbench.start('second', '');
    await expect(page).toHaveURL(/#PROJ-2$/);
  });

  test('a proposal becomes one issue through GitHub’s own page, and follows its changes', async ({
    page,
  }) => {
    test.slow();
    const workbench = new WorkbenchPage(page, at('/workbench/'), t, locale);
    await workbench.open();
    await workbench.start('keep the header still', 'it jumps');
    await workbench.connect();
    await expect(page).toHaveURL(new RegExp(`${at('/workbench/')}#PROJ-1$`));
    await expect(workbench.margin).toContainText('mira-k');

    await workbench.pick('not a repository');
    await expect(workbench.margin.locator('.problem')).not.toBeEmpty();
    await workbench.pick('hagicode/site');
    await workbench.button(sync).click();
    await expect(workbench.state).toHaveText(t.syncState.synced);
    await expect(workbench.issue).toHaveText(/^hagicode\/site#\d+$/);
    const address = await workbench.issue.getAttribute('href');

    await workbench.title.fill('Hold the header still');
    await workbench.stored();
    await expect(workbench.state).toHaveText(t.syncState.changed);
    await workbench.button(sync).click();
    await expect(workbench.state).toHaveText(t.syncState.synced);
    await expect(workbench.button(again)).toBeVisible();
    await expect(workbench.issue).toHaveAttribute('href', address ?? '');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await workbench.issue.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('[HagiCode] Hold the header still');
    await expect(page.locator('pre')).toContainText(t.issue.back('PROJ-1'));
  });
});

acrossLanguages(({ locale, at }) => {
  const t = locale === 'en' ? en : zhCN;

  test('a newcomer gets from a blank page to an issue within a minute, by keyboard alone', async ({
    page,
  }) => {
    test.slow();
    const started = Date.now();
    const workbench = new WorkbenchPage(page, at('/workbench/'), t, locale);
    await workbench.open();
    await tabTo(page, workbench.blank('title'));
    await page.keyboard.type('keep the header still');
    await tabTo(page, workbench.blank('because'));
    await page.keyboard.type('it jumps');
    await page.keyboard.press('Enter');
    await workbench.title.waitFor();
    await tabTo(page, workbench.margin.getByRole('button', { name: t.connect }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/login\/oauth\/authorize\?/);
    await tabTo(page, page.getByRole('button', { name: 'Authorize' }));
    await page.keyboard.press('Enter');
    await tabTo(page, workbench.picker);
    await page.keyboard.type('hagicode/handbook');
    await page.keyboard.press('Enter');
    await workbench.button(t.github.sync).waitFor();
    await tabTo(page, workbench.button(t.github.sync));
    await page.keyboard.press('Space');
    await expect(workbench.state).toHaveText(t.syncState.synced, { timeout: 30_000 });
    expect((Date.now() - started) / 1_000).toBeLessThan(60);
  });
});
