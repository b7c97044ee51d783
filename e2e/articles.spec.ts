import { expect, inEachLanguage, open, test } from './fixtures.ts';

inEachLanguage(({ at }) => {
  test('the shard router routes what is pasted and refuses what has no shard', async ({ page }) => {
    await open(page, at('/blog/three-ways-to-shard-sqlite/'));
    const files = page.locator('.router-file');
    const own = page.locator('.router-bars .on');
    await expect(files).toHaveText(['messages/6b.db', 'orleans/grains/grains-86.db', 'hero-history/8.db']);

    await page.getByRole('textbox').fill('player/42');
    await expect(files.nth(1)).toHaveText('orleans/grains/grains-42.db');
    await expect(files.nth(2)).toHaveText('hero-history/0.db');
    await expect(files.first()).not.toContainText('.db');
    await expect(own).toHaveCount(2);

    await page.getByRole('textbox').fill('');
    await expect(own).toHaveCount(0);
  });

  test('the retry schedule stops where a fact turns', async ({ page }) => {
    await open(page, at('/blog/retry-while-the-context-is-alive/'));
    const attempts = page.locator('retry-schedule li');
    const made = page.locator('retry-schedule li:not([data-state=unmade])');
    await expect(attempts).toHaveCount(4);
    await expect(made).toHaveCount(4);

    await page.getByRole('combobox').selectOption('3');
    await expect(made).toHaveCount(3);
    await expect(attempts.nth(2)).toHaveAttribute('data-state', 'done');

    await page.getByRole('checkbox').last().uncheck();
    await expect(made).toHaveCount(1);
  });
});
