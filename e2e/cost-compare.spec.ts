import AxeBuilder from '@axe-core/playwright';
import { compareMessages } from '#features/cost/i18n/compare.ts';
import { en } from '#features/cost/i18n/en.ts';
import { zhCN } from '#features/cost/i18n/zh-CN.ts';
import { acrossLanguages, expect, test } from './fixtures.ts';
import { CostPage } from './pages/cost-page.ts';

const messages = { en, 'zh-CN': zhCN };

acrossLanguages(({ locale, at }) => {
  const words = compareMessages[locale];
  const arrive = async (page: CostPage['page']) => {
    const cost = new CostPage(page, at('/cost/'), messages[locale]);
    await cost.open();
    const part = await cost.part('compare');
    return { cost, part, rows: part.locator('tbody tr'), search: part.getByLabel(words.filters.text) };
  };

  test('every row says currency, start, check with its age, and source of its price', async ({ page }) => {
    const { part, rows } = await arrive(page);
    await part.locator('.under [aria-expanded]').click();
    await expect(rows).not.toHaveCount(10);
    const count = await rows.count();
    await expect(rows.locator('.origin a[href^="https://"]')).toHaveCount(count);
    const start =
      locale === 'en' ? /^[A-Z]{3} ?.*(since |start not stated)/ : /^[A-Z]{3} ?.*(起|生效日未公布)/;
    const age = locale === 'en' ? /checked .*(today|1 day ago|\d+ days ago)/ : /核对，(今天|\d+ 天前)/;
    for (const text of await rows.locator('.origin').allTextContents()) {
      expect(text).toMatch(start);
      expect(text).toMatch(age);
    }
  });

  test('a column sorts by the keyboard, and again the other way round', async ({ page }) => {
    const { part, rows } = await arrive(page);
    await part.locator('.under [aria-expanded]').click();
    await expect(rows).not.toHaveCount(10);
    const head = part.getByRole('columnheader', { name: words.columns.model });
    const collator = new Intl.Collator(locale, { numeric: true });
    await head.getByRole('button').press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const names = await rows.locator('th button').allTextContents();
    expect(names).toEqual(names.toSorted(collator.compare));
    await head.getByRole('button').press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(rows.locator('th button').first()).toHaveText(names.at(-1) ?? '');
  });

  test('filters narrow the list together, say when nothing matches, and are cleared at once', async ({
    page,
  }) => {
    const { part, rows, search } = await arrive(page);
    await search.fill('glm-5.3');
    await expect(rows.first()).toContainText('GLM-5.3');
    const found = await rows.count();
    await part.getByLabel(words.filters.currency).selectOption('CNY');
    await expect.poll(() => rows.count()).toBeLessThan(found);
    await expect(rows.locator('.origin').first()).toContainText('CNY');
    await part.getByLabel(words.filters.provider, { exact: true }).first().selectOption('anthropic');
    await expect(part.getByRole('status').first()).toContainText(words.filters.none);
    await expect(rows).toHaveCount(0);
    await part.getByRole('button', { name: words.filters.clear }).click();
    await expect(rows).toHaveCount(10);
    await expect(search).toHaveValue('');
  });

  test('a context window that is not stated is left out, and said to be', async ({ page }) => {
    const { part, rows } = await arrive(page);
    await part.getByLabel(words.filters.context).selectOption('1000000');
    await expect(part.getByRole('status').first()).toContainText(
      locale === 'en' ? /\d+ models are left out/ : /另有 \d+ 个模型/,
    );
    await expect(rows.filter({ hasText: 'Claude Haiku 4.5' })).toHaveCount(0);
    await expect(rows.filter({ hasText: 'Claude Sonnet 5' })).toHaveCount(1);
  });

  test('an unknown cache price is called unknown', async ({ page }) => {
    const { rows, search } = await arrive(page);
    await search.fill('Llama 4 Scout');
    await expect(rows.first()).toContainText('Llama 4 Scout');
    const more = rows.first().getByRole('button', { name: words.more('Llama 4 Scout') });
    if (await more.isVisible()) await more.click();
    await expect(rows.first().locator('.c-cacheRead')).toBeVisible();
    await expect(rows.first().locator('.c-cacheRead')).toContainText(words.unknown);
  });

  test('a model is taken by the keyboard, and its row is marked', async ({ page }) => {
    const { cost, rows, search } = await arrive(page);
    await search.fill('opus 5.5');
    const row = rows.filter({ hasText: 'Claude Opus 5.5' });
    await row.getByRole('button', { name: 'Claude Opus 5.5', exact: true }).press('Enter');
    await expect(cost.blank('model')).toHaveText('Claude Opus 5.5');
    await expect(row).toHaveAttribute('aria-current', 'true');
  });

  test('the cheapest model that keeps the work is one click away, and so is the way back', async ({
    page,
  }) => {
    const { cost, part } = await arrive(page);
    const people = await cost.figure.textContent();
    const button = part.locator('.keeping button');
    const name = (await button.textContent())?.replace(/^(Take|改用) /, '') ?? '';
    await button.click();
    await expect(cost.blank('model')).toHaveText(name);
    await expect(cost.figure).toHaveText(people ?? '');
    await expect(button).toHaveText(words.keeping.back('Claude Sonnet 4.6'));
    await expect(button).toBeFocused();
    await button.click();
    await expect(cost.blank('model')).toHaveText('Claude Sonnet 4.6');
  });
});

test('a price that was checked more than 90 days ago is marked', { tag: '@desktop' }, async ({ page }) => {
  await page.clock.setFixedTime('2027-06-01T12:00:00Z');
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  const part = await cost.part('compare');
  await expect(part.locator('.origin').filter({ hasText: compareMessages.en.stale })).toHaveCount(10);
});

test('the table is copied as plain numbers for a spreadsheet', { tag: '@desktop' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  const part = await cost.part('compare');
  await part.getByRole('button', { name: compareMessages.en.copy.label }).click();
  await expect(part.getByRole('button', { name: compareMessages.en.copy.copied })).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines).toHaveLength(11);
  expect(
    lines
      .find((line) => line.startsWith('Claude Sonnet 4.6\t'))
      ?.split('\t')
      .slice(2, 5),
  ).toEqual(['USD', '3', '15']);
});

test('a column is hidden and shown from the menu', { tag: '@desktop' }, async ({ page }) => {
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  const part = await cost.part('compare');
  const head = part.getByRole('columnheader', { name: 'cache read' });
  await part.getByRole('button', { name: compareMessages.en.columnsMenu }).click();
  await page.getByRole('checkbox', { name: 'cache read' }).uncheck();
  await expect(head).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'cache read' }).check();
  await expect(head).toBeVisible();
});

test('no accessibility violation, and no sideways scroll with a row open', async ({ page }) => {
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  const part = await cost.part('compare');
  const more = part.getByRole('button', { name: compareMessages.en.more('MiniMax M3') });
  if (await more.isVisible()) await more.click();
  const { violations } = await new AxeBuilder({ page }).include('.mods').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
