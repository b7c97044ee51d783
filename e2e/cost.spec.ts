import AxeBuilder from '@axe-core/playwright';
import { en } from '#features/cost/i18n/en.ts';
import { zhCN } from '#features/cost/i18n/zh-CN.ts';
import { expect, inEachLanguage, test } from './fixtures.ts';
import { CostPage } from './pages/cost-page.ts';

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

inEachLanguage(({ locale, at }) => {
  const { messages, example, dear, tokens } = words[locale];
  const path = at('/cost/');

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
    await cost.panel('multiplier').getByRole('textbox').fill('2');
    await expect(cost.panel('multiplier').getByRole('alert')).toBeHidden();
    await expect(cost.figure).toHaveText('2.0');
  });

  test('the picker says when nothing matches and takes a model by the keyboard', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    await cost.open();
    await cost.type('model', 'gpt-1');
    await expect(cost.panel('model')).toContainText(messages.noModel('gpt-1'));
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
    await cost.blank('income').click();
    await page.getByRole('radio', { name: messages.currencyName.USD }).click();
    await page.keyboard.press('Escape');
    await expect(cost.blank('income')).toHaveText('$55,000');
    await expect(cost.row(messages.ledger.unit.name)).toContainText('$6.00');
    await cost.fill('model', 'zhipu glm-5.3');
    await cost.fill('rate', '6.5');
    await expect(cost.row(messages.ledger.unit.name)).toContainText('$2');
  });

  test('a title is earned once and stays', async ({ page }) => {
    const cost = new CostPage(page, path, messages);
    const title = page.locator('.titles li').filter({ hasText: messages.titles['craftsman-spirit'].name });
    await cost.open();
    await expect(title).toContainText(messages.titleList.locked);
    await cost.fill('tokens', '0');
    await expect(cost.verdict).toHaveText(messages.verdict.none);
    await cost.fill('tokens', '50');
    await page.reload();
    await expect(title).toContainText(messages.titleList.earned);
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

test('another model of the table can be taken, and each chart has its table', async ({ page }) => {
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  const all = page.getByRole('button', { name: /^All \d+ models$/ });
  const count = Number((await all.textContent())?.match(/\d+/)?.[0]);
  await all.click();
  await expect(page.locator('.mods tbody tr')).toHaveCount(count);
  await page.locator('.mods').getByRole('button', { name: 'Claude Opus 5.5' }).click();
  await expect(cost.blank('model')).toHaveText('Claude Opus 5.5');
  await expect(cost.figure).toHaveText('2.5');
  await page.getByRole('button', { name: en.charts.table }).first().click();
  await expect(page.locator('.charts table')).toContainText('Claude Opus 5.5');
});

test('nothing typed leaves the browser or enters the address', async ({ page }) => {
  const cost = new CostPage(page, '/cost/', en);
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
  });
  await cost.open();
  await cost.fill('income', '731919');
  await cost.fill('tokens', '47.3191');
  await cost.fill('rate', '7.3191');
  await page.reload();
  await expect(cost.blank('income')).toHaveText('¥731,919');
  for (const marker of ['731919', '731,919', '47.3191', '7.3191'])
    expect(sent.filter((request) => request.includes(marker))).toEqual([]);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
});

test('no accessibility violation with a panel open on what cannot be read or found', async ({ page }) => {
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  for (const name of ['income', 'model', 'rate'] as const) {
    await cost.type(name, 'zzz');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('/prices.json holds every price with its date and source', async ({ request }) => {
  const answer = await request.get('/prices.json');
  expect(answer.ok()).toBe(true);
  const { catalog, exchangeRate } = await answer.json();
  expect(exchangeRate.cnyPerUsd).toBe(7.25);
  const sonnet = catalog.models.find((model: { id: string }) => model.id === 'claude-sonnet-4-6');
  expect(sonnet).toMatchObject({ currency: 'USD', in: 3, out: 15, cacheRead: 0.3, cacheWrite: 3.75 });
  expect(sonnet.source).toMatch(/^https:\/\//);
});
