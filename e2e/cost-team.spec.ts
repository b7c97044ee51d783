import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { defaultScenario } from '#features/cost/core/default-scenario.ts';
import { emptyPlan, type PlannedRole } from '#features/cost/core/team-plan.ts';
import { en } from '#features/cost/i18n/en.ts';
import { teamMessages } from '#features/cost/i18n/team.ts';
import { zhCN } from '#features/cost/i18n/zh-CN.ts';
import { stores } from '#platform/storage/core/stores.ts';
import { acrossLanguages, expect, test } from './fixtures.ts';
import { CostPage } from './pages/cost-page.ts';

const messages = { en, 'zh-CN': zhCN };

const role = (changes: Partial<PlannedRole>): PlannedRole => ({
  id: 1,
  name: 'Developer',
  count: 1,
  scenario: defaultScenario,
  ...changes,
});

/** What this browser already holds when the page opens. */
const stored = (page: Page, values: Record<string, unknown>) =>
  page.addInitScript((entries) => {
    for (const [key, value] of entries)
      if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify(value));
  }, Object.entries(values));

const roles = (page: Page, ...all: PlannedRole[]) =>
  stored(page, {
    [stores.cost.key]: { ...defaultScenario, rates: { CNY: 7.25 } },
    [stores.costTeam.key]: { ...emptyPlan, roles: all },
  });

acrossLanguages(({ locale, at }) => {
  const words = teamMessages[locale];
  const say = messages[locale];
  const arrive = async (page: Page) => {
    const cost = new CostPage(page, at('/cost/'), say);
    await cost.open();
    const part = await cost.part('team');
    return {
      cost,
      part,
      rows: part.locator('tbody tr'),
      total: part.locator('tfoot tr'),
      budget: part.getByLabel(words.budget.label),
      button: (name: string) => part.getByRole('button', { name, exact: true }),
    };
  };

  test('the empty table offers a team of three, and takes it back', async ({ page }) => {
    const { part, rows, total, button } = await arrive(page);
    await expect(part).toContainText(words.empty);
    await button(words.takeExample).click();
    await expect(rows).toHaveCount(2);
    await expect(total).toContainText('¥1,720,000');
    await expect(total).toContainText(words.total('3'));
    await part.locator('.undo-bar').getByRole('button', { name: words.undo }).click();
    await expect(part).toContainText(words.empty);
  });

  test('the sentence is kept under a name, by the keyboard, and a reload keeps it', async ({ page }) => {
    const { part, rows, button } = await arrive(page);
    await button(words.keep).press('Enter');
    const name = part.getByLabel(words.nameOf);
    await expect(name).toHaveValue(
      words.suggested('Claude Sonnet 4.6', locale === 'en' ? 'Shanghai' : '上海'),
    );
    await expect(name).toBeFocused();
    await page.keyboard.type('QA');
    await expect(name).toHaveValue('QA');
    await expect(rows).toContainText(words.now);
    await part.getByLabel(words.countOf('QA')).fill('2.5');
    await page.reload();
    await page.locator('.sheet-part.team').scrollIntoViewIfNeeded();
    await expect(name).toHaveValue('QA');
    await expect(part.getByLabel(words.countOf('QA'))).toHaveValue('2.5');
    await expect(part.locator('tfoot')).toContainText('¥1,483,333');
  });

  test('roles in two currencies add up at a stated rate', async ({ page }) => {
    await stored(page, {
      [stores.cost.key]: { ...defaultScenario, currency: 'USD', income: 100_000, rates: { CNY: 8 } },
      [stores.costTeam.key]: {
        ...emptyPlan,
        roles: [
          role({ count: 3 }),
          role({ id: 2, name: 'Lead', scenario: { ...defaultScenario, currency: 'USD', income: 100_000 } }),
        ],
      },
    });
    const { rows, total } = await arrive(page);
    await expect(rows.first()).toContainText('¥593,333');
    await expect(rows.first()).toContainText('≈ $74,167');
    await expect(total).toContainText('$370,833');
    await expect(total).toContainText(words.ownRate('¥8.00'));
  });

  test('a scenario is opened into the sentence and updated from it, each taken back', async ({ page }) => {
    await roles(page, role({ scenario: { ...defaultScenario, tokensM: 20, multiplier: 2 } }));
    const { cost, part, rows, button } = await arrive(page);
    const undo = part.locator('.undo-bar').getByRole('button', { name: words.undo });
    await button(words.openOf('Developer')).click();
    await expect(cost.blank('multiplier')).toHaveText(locale === 'en' ? '2×' : '2倍');
    await expect(rows).toContainText(words.now);
    await undo.click();
    await expect(cost.blank('multiplier')).toHaveText(locale === 'en' ? '3×' : '3倍');
    await button(words.updateOf('Developer')).click();
    await expect(rows).toContainText(words.now);
    await undo.click();
    await expect(rows).not.toContainText(words.now);
  });

  test('a role is duplicated, and removed with a way back to its place', async ({ page }) => {
    await roles(page, role({}), role({ id: 2, name: 'Lead' }));
    const { part, button } = await arrive(page);
    const names = () =>
      part.getByLabel(words.nameOf).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await button(words.duplicateOf('Developer')).click();
    expect(await names()).toEqual(['Developer', 'Developer 2', 'Lead']);
    await button(words.removeOf('Developer')).click();
    expect(await names()).toEqual(['Developer 2', 'Lead']);
    await expect(button(words.keep)).toBeFocused();
    await part.locator('.undo-bar').getByRole('button', { name: words.undo }).click();
    expect(await names()).toEqual(['Developer', 'Developer 2', 'Lead']);
  });

  test('the budget says what is left and what is missing, and an invalid one leaves the last standing', async ({
    page,
  }) => {
    await roles(page, role({}));
    const { part, budget } = await arrive(page);
    const said = part.locator('.budget .said');
    await budget.fill('1,000,000');
    await expect(said).toContainText(words.budget.remaining('¥425,800', '57%'));
    await budget.fill('50万');
    await expect(said).toContainText(words.budget.exceeded('¥74,200'));
    await expect(said).toContainText(words.budget.ofEmployment('84%'));
    await budget.fill('much');
    await expect(part.getByRole('alert')).toHaveText(say.invalid['not-a-number']('0', ''));
    await expect(said).toContainText(words.budget.exceeded('¥74,200'));
    await budget.fill('');
    await expect(said).toBeEmpty();
  });

  test('an invalid count gets a sentence, and the last one stands', async ({ page }) => {
    await roles(page, role({ count: 2 }));
    const { part, total } = await arrive(page);
    await part.getByLabel(words.countOf('Developer')).fill('0');
    await expect(part.getByRole('alert')).toHaveText(say.invalid['too-small']('1', '100,000'));
    await expect(total).toContainText('¥1,186,667');
    await part.getByLabel(words.countOf('Developer')).fill('4');
    await expect(part.getByRole('alert')).toHaveCount(0);
    await expect(total).toContainText('¥2,373,333');
  });

  test('what cannot be stored stays on the page and is said', async ({ page }) => {
    await page.addInitScript((key) => {
      const write = Storage.prototype.setItem;
      Storage.prototype.setItem = function setItem(name, value) {
        if (name === key) throw new DOMException('', 'QuotaExceededError');
        write.call(this, name, value);
      };
    }, stores.costTeam.key);
    const { part, rows, button } = await arrive(page);
    await button(words.keep).click();
    await expect(rows).toHaveCount(1);
    await expect(part.getByRole('alert')).toHaveText(say.unsaved.full);
  });
});

test('a second tab follows', { tag: '@desktop' }, async ({ page, context }) => {
  const words = teamMessages.en;
  const second = await context.newPage();
  for (const tab of [page, second]) {
    const cost = new CostPage(tab, '/cost/', en);
    await cost.open();
    await cost.part('team');
  }
  await page.getByRole('button', { name: words.keep }).click();
  await expect(second.getByLabel(words.nameOf)).toHaveValue('Claude Sonnet 4.6, Shanghai');
});

test('what is stored in another shape is kept aside and said', { tag: '@desktop' }, async ({ page }) => {
  await stored(page, { [stores.costTeam.key]: { roles: 'none' } });
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  const part = await cost.part('team');
  await expect(part.getByRole('alert')).toHaveText(teamMessages.en.unreadable);
});

test('no accessibility violation, and no sideways scroll, with a team and its errors', async ({ page }) => {
  await roles(page, role({}), role({ id: 2, name: 'Lead', count: 2 }));
  const cost = new CostPage(page, '/cost/', en);
  await cost.open();
  const part = await cost.part('team');
  await part.getByLabel(teamMessages.en.countOf('Lead')).fill('zzz');
  await part.getByLabel(teamMessages.en.budget.label).fill('1');
  const { violations } = await new AxeBuilder({ page }).include('.roles').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
