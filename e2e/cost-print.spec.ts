import type { Page } from '@playwright/test';
import { en } from '#features/cost/i18n/en.ts';
import { zhCN } from '#features/cost/i18n/zh-CN.ts';
import { acrossLanguages, expect, test, themes } from './fixtures.ts';
import { CostPage } from './pages/cost-page.ts';

const pages = async (page: Page) => {
  const pdf = await page.pdf({ format: 'A4', printBackground: false });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
};

const long = {
  city: 'elsewhere',
  currency: 'KRW',
  income: 98_765_432_109,
  tokensM: 987_654.321,
  mix: { input: 12_345.67, cacheRead: 987_654.32, cacheWrite: 54_321.09, output: 23_456.78 },
  model: 'kimi-k2.7-code-highspeed',
  multiplier: 97.53,
  speedRange: { low: 12.34, high: 99.87 },
  rework: 0.2345,
  utilization: 0.7654,
  rates: { KRW: 1387.6543 },
};

acrossLanguages(({ locale, at }) => {
  const messages = locale === 'en' ? en : zhCN;

  for (const theme of themes) {
    test(`one sheet of A4 in ${theme}, after every part of the page was seen`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await new CostPage(page, at('/cost/'), messages).open();
      for (const part of ['.charts', '.boost', '.compare', '.team'])
        await page.locator(`.sheet-part${part}`).scrollIntoViewIfNeeded();
      expect(await pages(page)).toBe(1);
    });
  }

  test('one sheet of A4 with the longest values', async ({ page }) => {
    await page.addInitScript(
      (stored) => localStorage.setItem('hagicode:cost:v1', stored),
      JSON.stringify(long),
    );
    await new CostPage(page, at('/cost/'), messages).open();
    await expect(page.locator('.ledger')).toContainText('₩');
    expect(await pages(page)).toBe(1);
  });

  test('paper holds the calculation with its sources and nothing to press', async ({ page }) => {
    await new CostPage(page, at('/cost/'), messages).open();
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const shown of ['.sentence', '.verdict', '.bigfig', '.moves', '.ledger', '.bands', '.printed'])
      await expect(page.locator(shown).first()).toBeVisible();
    for (const hidden of [
      'header.site',
      'footer.site',
      '.ruler-box',
      '.charts',
      '.compare',
      '.team',
      '.titles',
      '.lf',
    ])
      await expect(page.locator(hidden).first()).toBeHidden();
    await expect(page.locator('.ledger')).toContainText('¥593,333');
    await expect(page.locator('.printed')).toContainText('https://');
    await expect(page.locator('.printed')).toContainText(`${new URL(page.url()).host}${at('/cost/')}`);
    const [ink, paper] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.verdict') ?? document.body).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});
