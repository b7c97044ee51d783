import AxeBuilder from '@axe-core/playwright';
import { en } from '#features/cost/i18n/en.ts';
import { panelMessages } from '#features/cost/i18n/panels.ts';
import { zhCN } from '#features/cost/i18n/zh-CN.ts';
import { acrossLanguages, expect, inEachLanguage, type Language, test } from './fixtures.ts';
import { CostPage, type PanelName } from './pages/cost-page.ts';

const words = {
  en: {
    messages: en,
    example: 'The budget carries it, with 3% to spare.',
    dear: 'The budget carries only 35% of it.',
    tokens: { typed: '100', shown: '100 M' },
  },
  'zh-CN': {
    messages: zhCN,
    example: '预算负担得起，还余 3%。',
    dear: '预算只够付其中的 35%。',
    tokens: { typed: '1亿', shown: '1亿' },
  },
} as const;

/** What a test needs in one language. */
const inLanguage = ({ locale, at }: Language) => ({
  ...words[locale],
  panels: panelMessages[locale],
  path: at('/cost/'),
});

inEachLanguage((language) => {
  const { messages, example, dear, tokens, path } = inLanguage(language);

  test('the example stands before anything is touched', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    await expect(cost.figure).toHaveText('3.0');
    await expect(cost.verdict).toHaveText(example);
    await expect(cost.row(messages.ledger.ratio.name)).toContainText('96.8%');
  });

  test('filling in the sentence changes verdict, figure and ledger, and a reload keeps them', async ({
    page,
  }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    await cost.fill('income', '260,000');
    await cost.fill('tokens', tokens.typed);
    await cost.fill('multiplier', '5');
    await cost.fill('model', 'GPT-5.4');
    await cost.city.selectOption('guangzhou');
    await expect(cost.blank('tokens')).toHaveText(tokens.shown);
    await expect(cost.verdict).toHaveText(dear);
    await expect(cost.figure).toHaveText('2.4');
    await expect(cost.row(messages.ledger.people.name)).toContainText('2.43');
    await page.reload();
    await expect(cost.verdict).toHaveText(dear);
    await expect(cost.blank('model')).toHaveText('GPT-5.4');
  });
});

acrossLanguages((language) => {
  const { messages, example, panels, path } = inLanguage(language);

  test('a row opens its formula with the visitor’s own numbers', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    await cost.fill('income', '300000');
    const row = cost.row(messages.ledger.employment.name);
    await expect(row.getByRole('math')).toBeHidden();
    await row.getByText(messages.ledger.employment.name, { exact: true }).click();
    await expect(row.getByRole('math')).toContainText('¥300,000 × 1.4');
    await expect(row.getByRole('math')).toContainText('¥445,000');
  });

  test('an invalid value gets a sentence and leaves the result standing', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    await cost.type('multiplier', '0.5');
    await expect(cost.panel('multiplier').getByRole('alert')).toHaveText(
      messages.invalid['too-small']('1', '100'),
    );
    await expect(cost.figure).toHaveText('3.0');
    await cost.field('multiplier').fill('2');
    await expect(cost.panel('multiplier').getByRole('alert')).toBeHidden();
    await expect(cost.figure).toHaveText('2.0');
  });

  test('the picker says when nothing matches and takes a model by the keyboard', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    await cost.type('model', 'gpt-1');
    await expect(cost.panel('model')).toContainText(panels.model.none('gpt-1'));
    await cost.panel('model').getByRole('combobox').fill('zhipu glm-5.3');
    await expect(cost.panel('model').getByRole('option')).toHaveCount(3);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(cost.blank('model')).toHaveText('GLM-5.3-Flash');
    await expect(cost.blank('model')).toBeFocused();
  });

  test('leaving the picker chooses nothing', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    for (const key of ['Escape', 'Tab']) {
      await cost.type('model', 'gpt-6');
      await expect(cost.panel('model').getByRole('option')).toHaveCount(3);
      await page.keyboard.press(key);
      await expect(cost.blank('model')).toHaveText('Claude Sonnet 4.6');
    }
  });

  test('dollars and an own exchange rate count through', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    await cost.openPanel('income');
    await page.getByRole('radio', { name: messages.currencyName.USD }).click();
    await page.keyboard.press('Escape');
    await expect(cost.blank('income')).toHaveText('$55,200');
    await expect(cost.row(messages.ledger.unit.name)).toContainText('$6.00');
    await cost.fill('model', 'zhipu glm-5.3');
    await cost.fill('rate', '6.5');
    await expect(cost.blank('rate')).toHaveText(messages.exchange('$0.1538', 'CNY'));
    await cost.openPanel('rate');
    await cost
      .panel('rate')
      .getByRole('button', { name: panels.rates.back('¥7.25') })
      .click();
    await expect(cost.blank('rate')).toHaveText(messages.exchange('$0.1379', 'CNY'));
  });

  test('the first verdict of one’s own takes six interactions at most', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    await cost.blank('income').click();
    await cost.panel('income').getByRole('button', { name: '¥300,000' }).click();
    await cost.blank('tokens').click();
    await cost.panel('tokens').getByRole('button').last().click();
    await cost.blank('multiplier').click();
    await cost.panel('multiplier').getByRole('button', { name: /^5/ }).click();
    await expect(cost.verdict).not.toHaveText(example);
    await expect(cost.figure).not.toHaveText('3.0');
  });

  test('a token mix is chosen, changed part by part, and never all gone', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    const panel = await cost.openPanel('mix');
    await panel.getByRole('radio').nth(1).check();
    await expect(cost.blank('mix')).toHaveText(messages.mixName['agentic-coding'] ?? '');
    await expect(cost.row(messages.ledger.unit.name)).not.toContainText('¥43.50');
    const part = (name: keyof typeof panels.mix.kinds) =>
      panel.getByLabel(panels.mix.kinds[name], { exact: true });
    await part('cacheRead').fill('0');
    await part('cacheWrite').fill('0');
    await part('output').fill('0');
    await expect(cost.blank('mix')).toHaveText(messages.ownMix);
    await part('input').fill('0');
    await expect(panel.getByRole('alert')).toHaveText(messages.invalid['too-small']('0.01', ''));
    await expect(part('input')).toHaveValue('0');
    await expect(cost.row(messages.ledger.unit.name)).toContainText('¥21.75');
  });

  test('a cache price that is unknown is said to be, and counted as fresh input', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    await cost.fill('model', 'deepseek v4 pro');
    const panel = await cost.openPanel('mix');
    await panel.getByLabel(panels.mix.kinds.cacheWrite, { exact: true }).fill('1');
    await expect(panel).toContainText(panels.mix.unknown('20%', '$0.66'));
    await expect(cost.row(messages.ledger.unit.name)).toContainText(
      messages.ledger.unit.unsure(messages.ledger.unit.mixed('0%')),
    );
  });

  test('peak hours are named by the visitor’s clock, with a share for work from 9 to 18', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ timezoneId: 'Asia/Shanghai', ...(baseURL && { baseURL }) });
    const cost = new CostPage(await context.newPage(), path, messages);
    await cost.open();
    await cost.fill('model', 'deepseek v4 pro');
    const panel = await cost.openPanel('mix');
    await expect(panel).toContainText('09:00–12:00');
    await expect(panel).toContainText('14:00–18:00');
    await panel.getByRole('button', { name: panels.mix.workday('78%') }).click();
    await expect(panel.getByRole('textbox', { name: panels.mix.peak })).toHaveValue('78');
    await context.close();
  });

  test('the speed has a likely range, rework and hours, each with its slider', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    const panel = await cost.openPanel('multiplier');
    const range = page.locator('.likely');
    await expect(range).toHaveText(messages.likely('2.2', '3.8'));
    await panel.getByRole('textbox', { name: panels.speed.low }).fill('3.5');
    await expect(panel.getByRole('alert')).toHaveText(messages.invalid['too-large']('', '3'));
    await panel.getByRole('textbox', { name: panels.speed.low }).fill('2');
    await expect(range).toHaveText(messages.likely('2.0', '3.8'));
    await panel.getByRole('button', { name: panels.speed.back }).click();
    await expect(range).toHaveText(messages.likely('2.2', '3.8'));
    await panel.getByRole('textbox', { name: panels.speed.rework }).fill('25%');
    await panel.getByRole('slider', { name: panels.speed.utilization }).focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
    await expect(panel.getByRole('textbox', { name: panels.speed.utilization })).toHaveValue('80');
    await expect(cost.figure).toHaveText('2.0');
    await expect(cost.row(messages.ledger.gain.name)).toContainText('+100%');
  });

  test('the prices of 19 March 2026 can be taken, and a model they lack is named', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    const panel = await cost.openPanel('prices');
    await panel.getByRole('radio').nth(1).check();
    await expect(cost.blank('model')).toHaveText('Claude Sonnet 4.6');
    await page.keyboard.press('Escape');
    await cost.fill('model', 'deepseek-v3');
    await expect(cost.blank('model')).toHaveText('DeepSeek V3');
    await cost.openPanel('prices');
    await panel.getByRole('radio').first().check();
    await expect(panel.getByRole('alert')).toHaveText(messages.modelLost('deepseek-v3'));
    await panel.getByRole('radio').nth(1).check();
    await expect(cost.blank('model')).toHaveText('DeepSeek V3');
  });

  test('every figure leads to its explanation', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    const links = page.locator('.ledger .say a');
    await expect(links).toHaveCount(10);
    for (const link of await links.all()) {
      await expect(link).toHaveAttribute('href', /\/docs\/explanation\/cost-formulas\/#[a-z-]+$/);
    }
  });

  test('what moves the answer has its numbers in a table', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    const moves = page.locator('.moves');
    await expect(moves.getByRole('img')).toHaveAccessibleName(
      messages.moves.alt('2.2', '3.8', messages.moves.factor.speed),
    );
    await moves.getByRole('button', { name: messages.moves.table }).click();
    await expect(moves.getByRole('row').nth(1)).toContainText('2.20');
    await expect(moves.getByRole('rowheader', { name: messages.moves.factor.tokens })).toBeVisible();
  });

  test('work that does not pay names what would change it', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    await cost.fill('income', '120000');
    await cost.fill('tokens', '120m');
    await cost.fill('multiplier', '1.2');
    await expect(cost.figure).toHaveText('1.0');
    const change = page.locator('.change');
    await expect(change).toContainText(messages.change.heading);
    await expect(change.getByRole('listitem')).toHaveCount(3);
  });
});

test('the ruler moves by the keyboard and shows where the budget ends', async ({ page }) => {
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  await cost.ruler.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(cost.blank('tokens')).toHaveText('52 M');
  await expect(cost.verdict).toHaveText('The budget carries only 99% of it.');
  await expect(page.locator('.ruler')).toContainText('the budget ends at 51.7 M');
});

test('a city abroad leaves the salary alone and offers to count in its currency', async ({ page }) => {
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  const abroad = cost.city.locator('optgroup').last().locator('option').first();
  const offer = page.locator('.offer');
  // On a busy machine the first pick may come before React listens.
  await expect(async () => {
    await cost.city.selectOption((await abroad.getAttribute('value')) ?? '');
    await expect(offer).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(cost.blank('income')).toHaveText('¥400,000');
  await offer.getByRole('button').click();
  await expect(cost.blank('income')).not.toContainText('¥');
  await expect(offer).toBeHidden();
});

test('sentence, mix and rates are worked by the keyboard alone', async ({ page }) => {
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  await cost.city.focus();
  await page.keyboard.press('Tab');
  await expect(cost.blank('income')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cost.field('income')).toBeFocused();
  await page.keyboard.type('300k');
  await page.keyboard.press('Enter');
  await expect(cost.blank('income')).toHaveText('¥300,000');
  await expect(cost.blank('income')).toBeFocused();
  await cost.blank('mix').focus();
  await page.keyboard.press('Enter');
  await expect(cost.panel('mix').getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cost.blank('mix')).toHaveText(en.mixName['agentic-coding'] ?? '');
  await page.keyboard.press('Escape');
  await expect(cost.blank('mix')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(cost.blank('rate')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(cost.field('rate')).toBeFocused();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(cost.blank('rate')).toHaveText(en.exchange('¥7.00', 'USD'));
});

test('nothing jumps while the page loads and is scrolled', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput)
          Object.assign(globalThis, { shifted: Reflect.get(globalThis, 'shifted') + value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  for (const part of ['charts', 'boost', 'compare', 'team'] as const) await cost.part(part);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shifted'))).toBeLessThan(0.01);
});

test('a shared scenario can be changed, and nothing of one’s own is overwritten until it is kept', async ({
  page,
}) => {
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  await cost.fill('multiplier', '4');
  await page.goto('about:blank');
  await page.goto('/cost/#v=1&city=chengdu&tokens=80M&model=gpt-5&speed=2');
  await expect(cost.blank('multiplier')).toHaveText('2×');
  await cost.fill('multiplier', '2.5');
  await expect(cost.blank('tokens')).toHaveText('80 M');
  const other = new CostPage(await page.context().newPage(), '/cost/', en);
  await other.open();
  await expect(other.blank('multiplier')).toHaveText('4×');
  await page.locator('.shared').getByRole('button').first().click();
  await expect(other.blank('multiplier')).toHaveText('2.5×');
});

test('no accessibility violation in any panel, with what cannot be read or found in it', async ({ page }) => {
  test.setTimeout(120_000);
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  const names: readonly PanelName[] = ['income', 'tokens', 'model', 'multiplier', 'mix', 'prices', 'rate'];
  for (const name of names) {
    const panel = await cost.openPanel(name);
    if (name !== 'prices') await cost.field(name).fill('zzz');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${name}, ${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  }
});

test('/prices.json holds every price with its date and source', { tag: '@desktop' }, async ({ request }) => {
  const answer = await request.get('/prices.json');
  expect(answer.ok()).toBe(true);
  const { catalog, snapshots, exchangeRates } = await answer.json();
  expect(exchangeRates.CNY.perUsd).toBe(7.25);
  expect(snapshots.map((snapshot: { asOf: string }) => snapshot.asOf)).toEqual(['2026-03-19']);
  const sonnet = catalog.models.find((model: { id: string }) => model.id === 'claude-sonnet-4-6');
  expect(sonnet).toMatchObject({ currency: 'USD', in: 3, out: 15, cacheRead: 0.3, cacheWrite: 3.75 });
  expect(sonnet.source).toMatch(/^https:\/\//);
});
