import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en } from '#features/cost/i18n/en.ts';
import { titleMessages } from '#features/cost/i18n/titles.ts';
import { zhCN } from '#features/cost/i18n/zh-CN.ts';
import { localized } from '#platform/i18n/core/locale.ts';
import { acrossLanguages, expect, test } from './fixtures.ts';
import { CostPage } from './pages/cost-page.ts';

const messages = { en, 'zh-CN': zhCN } as const;

const celebration = (page: Page) => page.locator('.celebration');
const badge = (page: Page, name: string) => page.locator('.sheet-part.titles li').filter({ hasText: name });
const seeTitles = (page: Page) => page.locator('.sheet-part.titles').scrollIntoViewIfNeeded();
const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('hagicode:cost-titles:v1') ?? '[]'));

const noViolation = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .include('.sheet-part.titles')
    .include('.earned')
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

acrossLanguages(({ locale, at }) => {
  const words = titleMessages[locale];
  const craftsman = words.titles['craftsman-spirit'];

  test('a title is celebrated once, and kept through reload and language', async ({ page }) => {
    const cost = new CostPage(page, at('/cost/'), messages[locale]);
    await cost.open();
    await cost.fill('tokens', '0');
    await expect(celebration(page)).toContainText(craftsman.name);
    await expect(celebration(page)).toContainText(craftsman.meaning);
    await expect(page.getByRole('status').filter({ hasText: craftsman.name })).toBeAttached();
    await noViolation(page);
    await celebration(page).getByRole('button', { name: words.see }).click();
    await expect(badge(page, craftsman.name)).toContainText(words.fresh);
    await expect(celebration(page)).toBeHidden();
    await noViolation(page);

    await page.reload();
    await seeTitles(page);
    await expect(badge(page, craftsman.name)).toContainText(words.earned);
    await expect(badge(page, craftsman.name)).not.toContainText(words.fresh);
    await expect(celebration(page)).toBeHidden();

    const other = locale === 'en' ? 'zh-CN' : 'en';
    await page.goto(localized('/cost/', other));
    await seeTitles(page);
    await expect(badge(page, titleMessages[other].titles['craftsman-spirit'].name)).toContainText(
      titleMessages[other].earned,
    );
    expect(await kept(page)).toContain('craftsman-spirit');
  });

  test('titles of the original and of an export are added, and nothing is taken away', async ({ page }) => {
    await new CostPage(page, at('/cost/'), messages[locale]).open();
    await seeTitles(page);
    const part = page.locator('.sheet-part.titles');
    await part.getByRole('button', { name: words.import }).click();
    const add = async (text: string) => {
      await part.getByRole('textbox').fill(text);
      await part.getByRole('button', { name: words.add }).click();
    };
    await add('');
    await expect(part.getByRole('alert')).toHaveText(words.reasons.empty);
    await add('cost-tamer');
    await expect(part.getByRole('alert')).toHaveText(words.reasons['not-json']);
    await noViolation(page);
    await add('{"version":1,"earnedTitleIds":["cost-tamer","token-king"]}');
    await expect(part.getByRole('status')).toHaveText(words.added(1, 0, 1));
    await part.locator('input[type=file]').setInputFiles({
      name: 'hagicode.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"values":{"hagicode:cost-titles:v1":["cost-tamer","danger-oracle"]}}'),
    });
    await expect(part.getByRole('status')).toHaveText(words.added(1, 1, 0));
    await expect(badge(page, words.titles['danger-oracle'].name)).toContainText(words.earned);
    await expect(celebration(page)).toHaveCount(0);
    expect(await kept(page)).toEqual(['cost-tamer', 'danger-oracle']);
  });
});

const words = titleMessages.en;

test('the example earns nothing, and typing earns only what stays', { tag: '@desktop' }, async ({ page }) => {
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  await seeTitles(page);
  await expect(page.locator('.sheet-part.titles')).toContainText(words.count(0));
  await cost.type('tokens', '');
  await page.keyboard.type('50');
  await page.keyboard.press('Enter');
  await expect(badge(page, words.titles['danger-oracle'].name)).toContainText(words.fresh);
  await expect(badge(page, words.titles['minimalist-runner'].name)).toContainText(words.locked);
});

test('the badge lights up where it is, while it is in sight', { tag: '@desktop' }, async ({ page }) => {
  const cost = new CostPage(page, '/cost/', en);
  await page.setViewportSize({ width: 1280, height: 4000 });
  await cost.open();
  await cost.fill('tokens', '0');
  await expect(badge(page, words.titles['craftsman-spirit'].name)).toContainText(words.fresh);
  await expect(page.getByRole('status').filter({ hasText: words.celebrate(1) })).toBeAttached();
  await expect(celebration(page)).toBeHidden();
});

test('one tab celebrates, and all show the title', { tag: '@desktop' }, async ({ context, page }) => {
  const here = new CostPage(page, '/cost/', en);
  await here.open();
  const other = await context.newPage();
  await new CostPage(other, '/cost/', en).open();
  await here.fill('tokens', '0');
  await expect
    .poll(async () => (await celebration(page).count()) + (await celebration(other).count()))
    .toBe(1);
  await seeTitles(other);
  await expect(badge(other, words.titles['craftsman-spirit'].name)).toContainText(words.earned);
  await page.waitForTimeout(1500);
  expect(await kept(other)).toEqual(['craftsman-spirit']);
  expect(await celebration(page).count()).toBeLessThanOrEqual(1);
});

test('nothing moves where motion is not wanted', { tag: '@desktop' }, async ({ page }) => {
  const running = () => celebration(page).evaluate((line) => line.getAnimations({ subtree: true }).length);
  const cost = new CostPage(page, '/cost/', en);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await cost.open();
  await cost.fill('tokens', '0');
  await expect(celebration(page)).toBeVisible();
  expect(await running()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await cost.fill('tokens', '5');
  await expect(celebration(page)).toContainText(words.titles['minimalist-runner'].name);
  expect(await running()).toBeGreaterThan(0);
});

test('what the original kept here is adopted, and stays where it is', { tag: '@desktop' }, async ({
  page,
}) => {
  const original = '{"version":1,"earnedTitleIds":["cost-tamer","token-king"]}';
  await page.addInitScript((text) => {
    localStorage.setItem('cost-special-titles', text);
    localStorage.setItem('hagicode:cost-titles:v1', '["danger-oracle","from-a-later-version"]');
  }, original);
  await new CostPage(page, '/cost/', en).open();
  await seeTitles(page);
  await expect(badge(page, words.titles['cost-tamer'].name)).toContainText(words.earned);
  await expect(badge(page, words.titles['danger-oracle'].name)).toContainText(words.earned);
  await expect(page.locator('.sheet-part.titles')).toContainText(words.count(2));
  await expect(celebration(page)).toHaveCount(0);
  expect(await kept(page)).toEqual(['danger-oracle', 'from-a-later-version', 'cost-tamer']);
  expect(await page.evaluate(() => localStorage.getItem('cost-special-titles'))).toBe(original);
});

test('a malformed entry of the original loses nothing', { tag: '@desktop' }, async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('cost-special-titles', '{"version":1,"earnedTitleIds":');
    localStorage.setItem('hagicode:cost-titles:v1', '["danger-oracle"]');
  });
  await new CostPage(page, '/cost/', en).open();
  await seeTitles(page);
  await expect(badge(page, words.titles['danger-oracle'].name)).toContainText(words.earned);
  expect(await kept(page)).toEqual(['danger-oracle']);
});
