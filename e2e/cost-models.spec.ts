import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { modelsPageMessages } from '#features/cost/i18n/models-page.ts';
import { acrossLanguages, expect, test } from './fixtures.ts';

async function openTable(page: Page, path: string): Promise<Locator> {
  await page.goto(path);
  await expect(page.locator('models-table[data-ready]')).toBeVisible();
  return page.locator('.prices > tbody');
}

/** The numbers by which a column is sorted, of the rows that show one. */
const valuesOf = (rows: Locator, column: string): Promise<(number | null)[]> =>
  rows.evaluateAll(
    (bodies, name) =>
      bodies.map((body) => {
        const value = body.querySelector<HTMLElement>(`tr:first-child > .${name}`)?.dataset['v'];
        return value === undefined ? null : Number(value);
      }),
    column,
  );

const inOrder = (values: readonly (number | null)[]) =>
  [...values].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));

acrossLanguages(({ locale, at }) => {
  const t = modelsPageMessages[locale];
  const path = at('/cost/models/');

  test('the keyboard sorts by price, up, down and back, and the unknown stays last', async ({ page }) => {
    const rows = await openTable(page, path);
    const listed = await valuesOf(rows, 'cacheRead');
    const head = page.locator('.prices > thead th.cacheRead');
    await head.getByRole('button', { name: t.columns.cacheRead }).focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const up = await valuesOf(rows, 'cacheRead');
    expect(up).toEqual(inOrder(up));
    expect(up.at(-1)).toBeNull();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    const down = await valuesOf(rows, 'cacheRead');
    expect(down.at(-1)).toBeNull();
    expect(down[0]).toBe(Math.max(...up.map((value) => value ?? 0)));
    await page.keyboard.press('Enter');
    await expect(head).not.toHaveAttribute('aria-sort', /./);
    expect(await valuesOf(rows, 'cacheRead')).toEqual(listed);
  });

  test('filters say how many remain, live in the address and can be cleared', async ({ page }) => {
    const rows = await openTable(page, path);
    const all = await rows.count();
    await page.getByLabel(t.filter.currency).selectOption('CNY');
    await page.getByRole('checkbox', { name: t.filter.cache }).check();
    const shown = page.locator('.prices > tbody:visible');
    const remaining = await shown.count();
    expect(remaining).toBeGreaterThan(0);
    expect(remaining).toBeLessThan(all);
    await expect(page.locator('models-table output')).toHaveText(t.remain(all).join(String(remaining)));
    await page.reload();
    await expect(page.locator('models-table[data-ready]')).toBeVisible();
    await expect(shown).toHaveCount(remaining);
    await page.getByRole('searchbox', { name: t.filter.search }).fill('zzz');
    await expect(page.getByText(t.filter.none)).toBeVisible();
    await page.getByRole('button', { name: t.filter.clear }).click();
    await expect(shown).toHaveCount(all);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('a model’s earlier prices open', async ({ page }) => {
    const rows = await openTable(page, path);
    const details = rows.locator('details').first();
    await expect(details.locator('table')).toBeHidden();
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(details.getByText(t.history.now)).toBeVisible();
    await expect(details.locator('tbody tr')).not.toHaveCount(1);
  });

  test('has no violation with rows opened, sorted and filtered away, and no sideways scroll', async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // The whole list is measured by a11y.spec.ts.
    for (const fragment of ['#provider=openai&sort=-mixed&cache=1', '#q=zzz']) {
      await page.goto('about:blank');
      await openTable(page, path + fragment);
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(overflow)).toBe(0);
    }
  });

  test('an unknown price is a word and never a number', async ({ page }) => {
    const rows = await openTable(page, path);
    const unknown = rows.locator('tr:first-child > :is(.cacheRead, .cacheWrite):not([data-v])');
    expect(await unknown.count()).toBeGreaterThan(0);
    expect(new Set(await unknown.allTextContents())).toEqual(new Set([t.unknown]));
  });

  test('every row has its currency, source, date and age, and an old price is marked', async ({ page }) => {
    await page.clock.setFixedTime('2027-02-01T12:00:00Z');
    const rows = await openTable(page, path);
    const count = await rows.count();
    await expect(rows.locator('tr:first-child > td.source a[rel=noreferrer][href^="https:"]')).toHaveCount(
      count,
    );
    expect(
      (await rows.locator('td.currency').allTextContents()).every((text) => /^[A-Z]{3}$/.test(text)),
    ).toBe(true);
    expect((await rows.locator('td.validFrom').allTextContents()).every((text) => text !== '')).toBe(true);
    const ages = await rows.locator('[data-age]').allTextContents();
    expect(ages).toHaveLength(count);
    expect(ages.every((age) => /\d/.test(age) && age.includes(t.old))).toBe(true);
  });

  test('a change leads to its model even where the filters hide it', async ({ page }) => {
    await openTable(page, `${path}#q=zzz`);
    const link = page.locator('#changed a').first();
    const id = (await link.getAttribute('href'))?.slice(1) ?? '';
    await link.click();
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });

  test('a row names its model to the calculator', async ({ page }) => {
    const rows = await openTable(page, path);
    const use = rows.first().getByRole('link', { name: /Claude/ });
    await expect(use).toHaveAttribute('href', /\/cost\/#use=claude/);
    const name = await rows
      .first()
      .locator('th.model')
      .evaluate((th) => th.firstChild?.textContent ?? '');
    await use.click();
    await expect(page.locator('[popovertarget="cost-model"]')).toContainText(name);
    await expect(page).toHaveURL(/\/cost\/$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  acrossLanguages(({ locale, at }) => {
    test('all rows are there with their prices', async ({ page, request }) => {
      await page.goto(at('/cost/models/'));
      const { catalog } = await (await request.get('/prices.json')).json();
      const rows = page.locator('.prices > tbody');
      await expect(rows).toHaveCount(catalog.models.length);
      await expect(rows.last()).toBeVisible();
      await expect(page.locator('models-table form')).toBeHidden();
      await expect(page.getByText(modelsPageMessages[locale].key.unknown)).toBeVisible();
    });
  });
});
