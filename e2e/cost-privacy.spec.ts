import type { Page } from '@playwright/test';
import { en } from '#features/cost/i18n/en.ts';
import { expect, test } from './fixtures.ts';
import { CostPage } from './pages/cost-page.ts';

// Typed into every field: a number that most of them take, and a word that the rest do.
const NUMBER = '7.3191';
const WORD = 'markerword';
const SALARY = '731919';

/** The number with and without its mark, as in an address or a file, and the rest as it is typed or shown. */
const markers = [NUMBER, '73191', WORD, SALARY, '731,919', 'guangzhou', 'gpt-5.4'];

interface Leaks {
  /** Every request with its headers and body, and every address the page or its history had. */
  readonly seen: string[];
  readonly told: () => Promise<readonly string[]>;
}

/** Writes down all that could carry what is typed out of the page. */
async function listen(page: Page): Promise<Leaks> {
  const seen: string[] = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith('blob:'))
      seen.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
  });
  page.on('framenavigated', (frame) => void seen.push(frame.url()));
  page.on('websocket', (socket) => void seen.push(`socket ${socket.url()}`));
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history);
      history[name] = (state, unused, url) => {
        told.push(`${name} ${JSON.stringify(state)} ${url}`);
        original(state, unused, url);
      };
    }
    navigator.sendBeacon = (url) => {
      told.push(`beacon ${url}`);
      return true;
    };
  });
  const told = () =>
    page.evaluate(() => [
      ...((globalThis as { told?: string[] }).told ?? []),
      location.href,
      document.title,
      document.referrer,
      window.name,
      document.cookie,
      JSON.stringify(history.state),
    ]);
  return { seen, told };
}

/** Types both markers into every text field that is visible inside. */
async function fillAll(page: Page, inside: string): Promise<number> {
  const fields = page
    .locator(inside)
    .locator('input:not([type]), input[type=text], input[type=number], textarea');
  let filled = 0;
  for (const field of await fields.all()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue;
    for (const text of [WORD, NUMBER]) await field.fill(text).catch(() => undefined);
    filled += 1;
  }
  return filled;
}

test('nothing typed leaves the page, whatever is filled in, opened and loaded', { tag: '@desktop' }, async ({
  page,
  context,
}) => {
  test.slow();
  const { seen, told } = await listen(page);
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  await cost.fill('income', SALARY);
  await cost.fill('model', 'GPT-5.4');
  await cost.city.selectOption('guangzhou');

  let filled = 0;
  for (const part of ['.charts', '.boost', '.compare', '.team', '.titles']) {
    await page.locator(part).first().scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    filled += await fillAll(page, part);
  }
  const buttons = await page.locator('.cost [popovertarget]').all();
  for (const button of buttons) {
    const id = await button.getAttribute('popovertarget');
    // The salary keeps its own marker.
    if (!(await button.isVisible()) || id === 'cost-income') continue;
    await button.click();
    await page
      .locator(`#${id}`)
      .getByRole('button')
      .or(page.locator(`#${id} input`))
      .first()
      .waitFor();
    filled += await fillAll(page, `#${id}`);
    await page.keyboard.press('Escape');
  }
  expect(filled).toBeGreaterThan(10);
  const stored = await page.evaluate(() => JSON.stringify(localStorage));
  expect(stored).toContain(SALARY);
  expect(stored).toContain(NUMBER);

  await page.reload();
  await page.locator('.sheet-part.charts').scrollIntoViewIfNeeded();
  await expect(cost.blank('income')).toHaveText('¥731,919');
  const all = [...seen, ...(await told())];
  for (const marker of markers) expect(all.filter((one) => one.toLowerCase().includes(marker))).toEqual([]);
  expect(all.filter((one) => /^(beacon|socket)/.test(one))).toEqual([]);
  expect(context.serviceWorkers()).toEqual([]);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
});

test('the salary is in a link and in a picture only while it is ticked', { tag: '@desktop' }, async ({
  page,
}) => {
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  await cost.fill('income', SALARY);
  await page.locator('[popovertarget="cost-share"]').click();
  const panel = page.locator('#cost-share');
  const told = async () =>
    `${await panel.getByRole('textbox').inputValue()} ${await panel.getByRole('img').getAttribute('alt')}`;
  const salary = /731919|731,919/;
  expect(await told()).not.toMatch(salary);
  await panel.getByRole('checkbox').check();
  await expect(panel.getByRole('textbox')).toHaveValue(salary);
  await expect(panel.getByRole('img')).toHaveAttribute('alt', salary);
  await panel.getByRole('checkbox').uncheck();
  await expect(panel.getByRole('img')).not.toHaveAttribute('alt', salary);
  expect(await told()).not.toMatch(salary);
  expect(page.url()).not.toContain('#');
});

test('a link with a salary leaves the address when it is kept, and is in no request', {
  tag: '@desktop',
}, async ({ page }) => {
  const { seen } = await listen(page);
  await page.goto('/cost/#v=1&city=shanghai&tokens=50M&model=gpt-5&speed=3&income=731919&currency=CNY');
  await page.locator('.shared').getByRole('button').first().click();
  await expect(page).toHaveURL(/\/cost\/$/);
  expect(seen.filter((one) => one.includes(SALARY) && !one.includes('#v=1'))).toEqual([]);
});
