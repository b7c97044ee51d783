import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { en } from '#features/cost/i18n/en.ts';
import { shareMessages } from '#features/cost/i18n/share.ts';
import { zhCN } from '#features/cost/i18n/zh-CN.ts';
import { acrossLanguages, expect, test } from './fixtures.ts';
import { CostPage } from './pages/cost-page.ts';

const read = async (download: Download) => readFile(await download.path());

async function openShare(page: Page) {
  await page.locator('[popovertarget="cost-share"]').click();
  const panel = page.locator('#cost-share');
  await expect(panel.getByRole('textbox')).toBeFocused();
  return panel;
}

const example = '#v=1&city=chengdu&tokens=80M&model=gpt-5&speed=2';

acrossLanguages(({ locale, at }) => {
  const messages = locale === 'en' ? en : zhCN;
  const words = shareMessages[locale];
  const path = at('/cost/');
  const tick = (page: Page) => page.locator('#cost-share').getByRole('checkbox');

  test('a copied link has no salary until it is ticked, and stays out of the sender’s address', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const cost = new CostPage(page, path, messages);
    await cost.open();
    await cost.fill('income', '731919');
    const panel = await openShare(page);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await panel.getByRole('button', { name: words.panel.link.copy }).click();
    await expect(panel.getByRole('status').first()).toHaveText(words.panel.link.copied);
    expect(await copied()).toMatch(/\/cost\/#v=1&city=shanghai&tokens=50M&model=claude-sonnet-4-6&speed=3$/);
    await tick(page).check();
    await panel.getByRole('button', { name: words.panel.link.copy }).click();
    await expect.poll(copied).toMatch(/&income=731919&currency=CNY$/);
    await page.keyboard.press('Escape');
    await openShare(page);
    await expect(tick(page)).not.toBeChecked();
    expect(page.url()).not.toMatch(/[#?]/);
  });

  test('a link is shown beside the reader’s own numbers, with the reader’s salary', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    await cost.fill('income', '731919');
    await page.goto('about:blank');
    await page.goto(path + example);
    const strip = page.locator('.shared');
    await expect(strip).toContainText(words.arrived.salary.own);
    await expect(cost.blank('income')).toHaveText('¥731,919');
    await expect(cost.blank('multiplier')).toHaveText(locale === 'en' ? '2×' : '2倍');
    await strip.getByRole('button', { name: words.arrived.back }).click();
    await expect(cost.blank('multiplier')).toHaveText(locale === 'en' ? '3×' : '3倍');
    await expect(strip).toBeHidden();
    expect(page.url()).not.toContain('#');
  });

  test('a kept link becomes the reader’s own, and can be taken back', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await page.goto(path + example);
    const strip = page.locator('.shared');
    await expect(strip).toContainText(words.arrived.salary.example);
    await strip.getByRole('button', { name: words.arrived.keep }).click();
    await expect(strip).toContainText(words.arrived.kept);
    expect(page.url()).not.toContain('#');
    await page.reload();
    await expect(cost.blank('multiplier')).toHaveText(locale === 'en' ? '2×' : '2倍');
    await page.goto(`${path}${example.replace('speed=2', 'speed=4')}`);
    await page.reload();
    await strip.getByRole('button', { name: words.arrived.keep }).click();
    await strip.getByRole('button', { name: words.arrived.undo }).click();
    await expect(cost.blank('multiplier')).toHaveText(locale === 'en' ? '2×' : '2倍');
  });

  test('a link put into the address of an open page is shown', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, example);
    await expect(page.locator('.shared')).toBeVisible();
    await expect(cost.blank('multiplier')).toHaveText(locale === 'en' ? '2×' : '2倍');
  });

  test('a link with a salary shows the sender’s', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await page.goto(`${path}${example}&income=88000&currency=USD`);
    await expect(page.locator('.shared')).toContainText(words.arrived.salary.sent);
    await expect(cost.blank('income')).toContainText('88,000');
  });

  for (const [fragment, field] of [
    ['#v=1&city=shanghai&tokens=NaN&model=gpt-5&speed=3', words.fields['tokens']],
    ['#v=1&city=shanghai&tokens=5M&model=gpt-5&speed=1000', words.fields['speed']],
    ['#v=1&city=shanghai&tokens=5M&model=gpt-5&speed=3&__proto__=1', '__proto__'],
    ['#v=1&city=shanghai&tokens=5M&model=gpt-5&speed=3&mix=<img>', words.fields['mix']],
  ] as const) {
    test(`a link that cannot be read names the field: ${fragment}`, async ({ page }) => {
      const cost = new CostPage(page, path, messages);
      await page.goto(path + fragment);
      await expect(page.locator('.shared')).toContainText(field ?? '');
      await expect(page.locator('.shared')).toContainText(words.arrived.stands);
      await expect(cost.figure).toHaveText('3.0');
      await page.locator('.shared').getByRole('button', { name: words.arrived.dismiss }).click();
      expect(page.url()).not.toContain('#');
    });
  }

  test('a link of the original site opens with its salary and leaves the address at once', async ({
    page,
  }) => {
    const cost = new CostPage(page, path, messages);
    await page.goto(
      `${path}?incomePreset=26&income=26&city=tier1&model=gpt-5&multiplier=5&dailyTokens=120&lang=en-US&theme=dark`,
    );
    await expect(page.locator('.shared')).toContainText(words.arrived.salary.sent);
    expect(page.url()).not.toMatch(/[#?]/);
    await expect(cost.blank('income')).toHaveText('¥260,000');
    await expect(cost.blank('multiplier')).toHaveText(locale === 'en' ? '5×' : '5倍');
    await expect(cost.blank('model')).toHaveText('GPT-5');
  });

  test('the picture is a PNG of 1200 by 630 with words for those who do not see it', async ({ page }) => {
    await new CostPage(page, path, messages).open();
    const panel = await openShare(page);
    const image = panel.getByRole('img');
    await expect(image).toHaveAttribute('alt', new RegExp(words.picture.carried));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: words.panel.picture.save }).click(),
    ]);
    const png = await read(download);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    await tick(page).check();
    await expect(image).toHaveAttribute('alt', /¥400,000/);
  });

  test('a JSON file opens again, and can be taken back', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    await cost.fill('multiplier', '4');
    const panel = await openShare(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: 'JSON', exact: true }).click(),
    ]);
    const saved = await read(download);
    expect(JSON.parse(saved.toString())).toMatchObject({ version: 1, scenario: { multiplier: 4 } });
    await page.keyboard.press('Escape');
    await cost.fill('multiplier', '2');
    await openShare(page);
    const file = (buffer: Buffer) => ({ name: 'ai-cost.json', mimeType: 'application/json', buffer });
    const open = panel.locator('input[type=file]');
    await open.setInputFiles(file(saved));
    await expect(cost.figure).toHaveText('4.0');
    await panel.getByRole('button', { name: words.panel.files.undo }).click();
    await expect(cost.figure).toHaveText('2.0');
    await open.setInputFiles(
      file(Buffer.from(saved.toString().replace('"tokensM": 50', '"tokensM": "many"'))),
    );
    await expect(panel).toContainText(words.unopened.unreadable(words.fields['tokensM'] ?? ''));
    await open.setInputFiles(file(Buffer.from('{')));
    await expect(panel).toContainText(words.unopened['not-json'](''));
    await expect(cost.figure).toHaveText('2.0');
  });

  test('a CSV file has the inputs, the figures with their formulas, the prices and every model', async ({
    page,
  }) => {
    await new CostPage(page, path, messages).open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.lf').getByRole('button', { name: 'CSV' }).click(),
    ]);
    const csv = (await read(download)).toString();
    expect(csv.startsWith('\ufeff')).toBe(true);
    for (const text of [
      words.csv.head.join(','),
      messages.ledger.annual.name,
      ',574200,',
      'https://',
      'Claude Opus 5.5',
    ])
      expect(csv).toContain(text);
    expect(csv).not.toMatch(/(^|,)[=+@]/m);
  });

  test('the panel works by the keyboard and has no accessibility violation', async ({ page }) => {
    await new CostPage(page, path, messages).open();
    await page.locator('[popovertarget="cost-share"]').focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('#cost-share');
    await expect(panel.getByRole('textbox')).toBeFocused();
    await expect(panel.getByRole('img')).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await expect(tick(page)).toBeFocused();
    await page.keyboard.press('Space');
    await expect(panel.getByRole('textbox')).toHaveValue(/income=400000/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('[popovertarget="cost-share"]')).toBeFocused();
  });

  test('the strip of a link has no accessibility violation and fits a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path + example);
    await expect(page.locator('.shared')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.shared').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
