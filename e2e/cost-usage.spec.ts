import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { en } from '#features/cost/i18n/en.ts';
import { usageMessages } from '#features/cost/i18n/usage.ts';
import { zhCN } from '#features/cost/i18n/zh-CN.ts';
import { acrossLanguages, expect, test } from './fixtures.ts';
import { CostPage } from './pages/cost-page.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../tests/fixtures/ccusage/${name}`, import.meta.url));

const shown = {
  en: { messages: en, total: '22.5 M tokens', tokens: '5.6 M', before: '50 M', perDay: '11.3 M' },
  'zh-CN': { messages: zhCN, total: '2,251万词元', tokens: '563万', before: '5,000万', perDay: '1,125万' },
} as const;

class UsagePanel {
  readonly panel: Locator;
  readonly alert: Locator;
  readonly heading: Locator;

  constructor(readonly page: Page) {
    this.panel = page.locator('#cost-usage');
    this.alert = this.panel.getByRole('alert');
    this.heading = this.panel.getByRole('heading');
  }

  async open(): Promise<void> {
    await this.page.locator('[popovertarget="cost-usage"]').click();
    await expect(this.panel.getByRole('textbox')).toBeVisible();
  }

  async choose(file: string): Promise<void> {
    await this.panel.locator('input[type=file]').setInputFiles(file);
  }

  async paste(text: string): Promise<void> {
    await this.panel.getByRole('textbox').fill(text);
    await this.panel.locator('button[type=submit]').click();
  }

  async use(): Promise<void> {
    await this.panel.locator('button[type=submit]').click();
  }
}

/** Writes a file of about this size, piece by piece. */
async function generated(info: TestInfo, megabytes: number, head: string, row: string, tail: string) {
  const path = info.outputPath(`${megabytes}.json`);
  const file = createWriteStream(path);
  file.write(head);
  const rows = `${row},`.repeat(1000);
  for (let written = 0; written + rows.length < megabytes * 2 ** 20; written += rows.length) {
    if (!file.write(rows)) await once(file, 'drain');
  }
  file.end(tail);
  await once(file, 'finish');
  return path;
}

/** Counts frames from now on; gives the longest time between two. */
async function watchFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    let last = performance.now();
    const frame = (now: number) => {
      dataset['gap'] = String(Math.max(Number(dataset['gap'] ?? 0), now - last));
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['gap']));
}

const noViolation = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).include('#cost-usage').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

const row = (more = '') =>
  `{"date":"2026-09-01","inputTokens":1,"outputTokens":1,"cacheReadTokens":1,"cacheCreationTokens":1${more}}`;

acrossLanguages(({ locale, at }) => {
  const { messages, total, tokens, before, perDay } = shown[locale];
  const words = usageMessages[locale];
  const path = at('/cost/');

  test('a report of ccusage takes the place of the guess, and undo brings it back', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    const usage = new UsagePanel(page);
    await cost.open();
    await usage.open();
    await usage.choose(fixture('daily.json'));
    await expect(usage.heading).toContainText(total);
    await expect(usage.heading).toBeFocused();
    await expect(usage.panel.getByRole('radio', { name: 'Claude Sonnet 4.6' })).toBeChecked();
    await expect(usage.panel.getByRole('radio', { name: 'house-model-1' })).toBeDisabled();
    await expect(usage.panel.locator('.costs')).toContainText(words.costs.unpriced('house-model-1'));
    await expect(usage.panel.locator('.costs')).toContainText('$10.71');
    await usage.panel.getByRole('radio', { name: 'Claude Opus 4.8' }).check();
    await usage.use();
    await expect(usage.heading).toHaveText(words.applied);
    await expect(cost.blank('tokens')).toHaveText(tokens);
    await expect(cost.blank('model')).toHaveText('Claude Opus 4.8');
    const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('hagicode:cost:v1') ?? ''));
    expect(kept.mix).toEqual({ input: 0.391, cacheRead: 96.2216, cacheWrite: 3.2918, output: 0.0956 });
    await usage.panel.getByRole('button', { name: words.undo }).click();
    await expect(cost.blank('tokens')).toHaveText(before);
    await expect(cost.blank('model')).toHaveText('Claude Sonnet 4.6');
    await expect(usage.heading).toContainText(total);
  });

  test('what cannot be read gets a sentence, and what was pasted stays', async ({ page }) => {
    const usage = new UsagePanel(page);
    await new CostPage(page, path, messages).open();
    await usage.open();
    const refused = [
      ['', words.reason.empty],
      [
        `{"daily":[${row(',"totalCost":"x"')}]}`,
        words.reason.field('daily[0].totalCost', words.problems['not-a-number']),
      ],
      ['{"daily":[', words.reason.cutOff],
      ['{"blocks":[]}', words.reason.blocks],
      ['[]', words.reason.noUsage],
      ['hello', words.reason.unrecognized],
    ] as const;
    for (const [text, sentence] of refused) {
      await usage.paste(text);
      await expect(usage.alert).toHaveText(sentence);
      await expect(usage.panel.getByRole('textbox')).toHaveValue(text);
    }
    await noViolation(page);
  });

  test('by the keyboard, from numbers with their names to the sentence', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    const usage = new UsagePanel(page);
    await cost.open();
    await page.locator('[popovertarget="cost-usage"]').focus();
    await page.keyboard.press('Enter');
    await expect(usage.panel.getByRole('textbox')).toBeVisible();
    for (let steps = 0; steps < 3; steps++) await page.keyboard.press('Tab');
    await expect(usage.panel.getByRole('textbox')).toBeFocused();
    await page.keyboard.type('input 1.2M output 300k cache read 40M cache write 3.5M');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(usage.heading).toBeFocused();
    await noViolation(page);
    await page.keyboard.press('Tab');
    await page.keyboard.type('0');
    await expect(usage.alert).toHaveText(words.daysWrong);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('4');
    await expect(usage.panel.locator('output')).toHaveText(words.perDay(perDay));
    await page.keyboard.press('Enter');
    await expect(usage.heading).toHaveText(words.applied);
    await expect(cost.blank('tokens')).toHaveText(perDay);
    await noViolation(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(usage.panel).toBeHidden();
    await expect(page.locator('[popovertarget="cost-usage"]')).toBeFocused();
  });
});

test('sessions, weeks, other shapes and the table are read as well', { tag: '@desktop' }, async ({
  page,
}) => {
  // Axe looks through the page once for each of them.
  test.slow();
  const usage = new UsagePanel(page);
  const words = usageMessages.en;
  await new CostPage(page, '/cost/', en).open();
  await usage.open();
  for (const [file, days, hint] of [
    ['session.json', '3', words.daysHint.least],
    ['claude-daily.json', '3', words.daysHint.known],
    ['projects.json', '3', words.daysHint.known],
    ['codex-daily.json', '1', words.daysHint.known],
    ['daily.txt', '4', words.daysHint.known],
    ['weekly.json', '', words.daysHint.unknown],
  ] as const) {
    await usage.choose(fixture(file));
    await expect(usage.heading).toContainText('tokens');
    await expect(usage.panel.getByLabel(words.days)).toHaveValue(days);
    await expect(usage.panel.locator('.days')).toContainText(hint);
    await expect(usage.panel.getByRole('button', { name: words.use })).toBeEnabled({ enabled: days !== '' });
    await noViolation(page);
    await usage.panel.getByRole('button', { name: words.other }).click();
  }
});

test(
  'files too large, malformed or binary get a sentence and never hold up the page',
  { tag: '@desktop' },
  async ({ page }, info) => {
    const usage = new UsagePanel(page);
    const { reason, problems } = usageMessages.en;
    await new CostPage(page, '/cost/', en).open();
    await usage.open();
    // The charts near the panel are drawn by then.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1000);
    await usage.choose(await generated(info, 50, '{"daily":[', row(), `${row()}]}`));
    await expect(usage.alert).toHaveText(reason.tooLarge('49.9'));

    const malformed = await generated(info, 19, '{"daily":[', row(), `${row(',"totalCost":-1')}]}`);
    const longestGap = await watchFrames(page);
    const begun = Date.now();
    await usage.choose(malformed);
    await expect(usage.alert).toContainText(problems.negative, { timeout: 20_000 });
    // A page that read the file itself would stand still for most of the time that it takes.
    expect(await longestGap()).toBeLessThan((Date.now() - begun) / 3);
    await expect(usage.alert).toContainText(/^daily\[\d{5,}\]\.totalCost/);

    await usage.panel.locator('input[type=file]').setInputFiles({
      name: 'usage.json',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 31) % 256)),
    });
    await expect(usage.alert).toHaveText(reason.notText);
  },
);

test('a file can be dropped', { tag: '@desktop' }, async ({ page }) => {
  const usage = new UsagePanel(page);
  await new CostPage(page, '/cost/', en).open();
  await usage.open();
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'usage.json', { type: 'application/json' }));
    return transfer;
  }, `{"daily":[${row()}]}`);
  await usage.panel.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
  await expect(usage.heading).toContainText('4 tokens');
});

test('the report stays in the browser', { tag: '@desktop' }, async ({ page }) => {
  const usage = new UsagePanel(page);
  await new CostPage(page, '/cost/', en).open();
  await usage.open();
  const sent: string[] = [];
  page.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await usage.paste('input 7319171 output 1 days 1');
  await usage.use();
  await expect(usage.heading).toHaveText(usageMessages.en.applied);
  expect(sent.filter((request) => !request.startsWith('GET ') || request.includes('7319171'))).toEqual([]);
});

test('no accessibility violation before a report, nor sideways scroll at 320 pixels', async ({ page }) => {
  const usage = new UsagePanel(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await new CostPage(page, '/cost/', en).open();
  await usage.open();
  await noViolation(page);
  await usage.choose(fixture('daily.json'));
  await expect(usage.heading).toBeFocused();
  await noViolation(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
