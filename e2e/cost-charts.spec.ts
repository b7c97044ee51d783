import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { boostMessages } from '#features/cost/i18n/boost.ts';
import { chartsMessages } from '#features/cost/i18n/charts.ts';
import { en } from '#features/cost/i18n/en.ts';
import { zhCN } from '#features/cost/i18n/zh-CN.ts';
import { acrossLanguages, expect, test } from './fixtures.ts';
import { CostPage } from './pages/cost-page.ts';

const words = {
  en: {
    messages: en,
    own: '50\u00a0M',
    outlook:
      '4 sessions would need ¥1,766,769 a year; the job’s budget of ¥593,333 carries 33% of it, which is 1.3 sessions.',
    taken: '153.8\u00a0M',
  },
  'zh-CN': {
    messages: zhCN,
    own: '5,000万',
    outlook: '4 路会话一年要 ¥1,766,769，这份工作的预算是 ¥593,333，只够付 33%，也就是 1.3 路。',
    taken: '1.54亿',
  },
} as const;

const violations = async (page: Page, part: string) => {
  const found = await new AxeBuilder({ page }).include(part).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

acrossLanguages(({ locale, at }) => {
  const { messages, own, outlook, taken } = words[locale];
  const say = chartsMessages[locale];
  const boost = boostMessages[locale];
  const calculator = (page: Page) => new CostPage(page, at('/cost/'), messages);
  const panel = (page: Page, heading: string) => page.getByRole('region', { name: heading }).first();
  const headings = [say.headcount.heading, say.salary.heading, say.split.heading];

  test('the pictures are fetched when they are seen, and say what they show', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const charts = () => fetched.filter((path) => /\/Charts\.[^/]*\.js$/.test(path));
    const cost = calculator(page);
    await cost.open();
    await page.waitForLoadState('networkidle');
    expect(charts()).toEqual([]);
    await cost.part('charts');
    expect(charts()).toHaveLength(1);
    for (const heading of headings) {
      const picture = panel(page, heading).getByRole('img');
      await expect(picture).toHaveAccessibleName(/\d/);
      await expect(picture.locator('svg')).toBeVisible();
    }
  });

  test('a picture is as wide as its room', async ({ page }) => {
    const cost = calculator(page);
    await cost.open();
    await cost.part('charts');
    const picture = panel(page, say.headcount.heading).getByRole('img');
    for (const width of [320, 700]) {
      await page.setViewportSize({ width, height: 800 });
      const room = (await picture.boundingBox())?.width ?? 0;
      await expect(picture.locator('svg')).toHaveAttribute('width', String(Math.floor(room)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  test('each picture has its table with the numbers of the answer, which can be copied', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const cost = calculator(page);
    await cost.open();
    await cost.part('charts');
    const cells = [
      [own, '3.00'],
      ['¥400,000', '¥593,333', '¥574,200', '96.8%'],
      [say.split.kinds.output, '25%', '62.5%', '$15.00'],
    ];
    for (const [index, heading] of headings.entries()) {
      const chart = panel(page, heading);
      await chart.getByRole('button', { name: say.table }).click();
      const [name = '', ...values] = cells[index] ?? [];
      const row = chart.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
      for (const [at, value] of values.entries())
        await expect(row.getByRole('cell').nth(at)).toHaveText(value);
      await chart.getByRole('button', { name: say.copy, exact: true }).click();
      await expect(chart.getByRole('button', { name: say.copied })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.split('\n').map((line) => line.split('\t').slice(0, values.length + 1))).toContainEqual([
        name,
        ...values,
      ]);
    }
    expect(await violations(page, '.charts')).toEqual([]);
    await panel(page, say.headcount.heading).getByRole('button', { name: say.picture }).click();
    await expect(panel(page, say.headcount.heading).getByRole('img')).toBeVisible();
  });

  test('pictures and tables follow what is filled in', async ({ page }) => {
    const cost = calculator(page);
    await cost.open();
    await cost.part('charts');
    await panel(page, say.salary.heading).getByRole('button', { name: say.table }).click();
    await cost.fill('income', '260000');
    await cost.part('charts');
    await expect(panel(page, say.salary.heading).getByRole('table')).toContainText('¥260,000');
    await expect(panel(page, say.headcount.heading).getByRole('img')).toHaveAccessibleName(/3\.00|2\.\d\d/);
  });

  test('the boost changes, is taken and taken back by the keyboard', async ({ page }) => {
    const cost = calculator(page);
    await cost.open();
    await cost.part('boost');
    const room = panel(page, boost.heading);
    await room.getByRole('slider', { name: boost.sessions }).focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await expect(room.getByRole('status').first()).toHaveText(outlook);
    await expect(room.getByRole('columnheader', { name: boost.after('4') })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(room.getByRole('textbox', { name: boost.sessions })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(room.getByRole('button', { name: boost.take })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cost.blank('tokens')).toHaveText(taken);
    await expect(cost.blank('multiplier')).toContainText('12');
    await page.keyboard.press('Tab');
    await expect(room.getByRole('button', { name: boost.undo })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cost.blank('tokens')).toHaveText(own);
  });

  test('what a boost takes out of bounds has a sentence', async ({ page }) => {
    const cost = calculator(page);
    await cost.open();
    await cost.fill('multiplier', '60');
    await cost.part('boost');
    const room = panel(page, boost.heading);
    await expect(room.locator('.notice')).toContainText('100');
    await expect(room.getByRole('button', { name: boost.take })).toBeDisabled();
    await room.getByRole('textbox', { name: boost.sessions }).fill('99');
    await expect(room.getByRole('alert')).toHaveText(messages.invalid['too-large']('1.5', '10'));
    await expect(room.getByRole('columnheader', { name: boost.after('2') })).toBeVisible();
    expect(await violations(page, '.boost')).toEqual([]);
  });
});
