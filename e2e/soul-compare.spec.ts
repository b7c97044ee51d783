import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { compareEn } from '#features/soul/i18n/compare.en.ts';
import { compareZhCN } from '#features/soul/i18n/compare.zh-CN.ts';
import { en } from '#features/soul/i18n/en.ts';
import { versionsEn } from '#features/soul/i18n/versions.en.ts';
import { versionsZhCN } from '#features/soul/i18n/versions.zh-CN.ts';
import { zhCN } from '#features/soul/i18n/zh-CN.ts';
import { acrossLanguages, expect, tabTo, test } from './fixtures.ts';
import { SoulComparePage } from './pages/soul-compare-page.ts';
import { SoulPage } from './pages/soul-page.ts';

const words = {
  en: {
    t: en,
    compare: compareEn,
    versions: versionsEn,
    example: 'Night counter, by wire',
    asking: 'Night counter, asking',
    rule: 'Guided Q&A Mode',
    role: 'Incident Commander',
  },
  'zh-CN': {
    t: zhCN,
    compare: compareZhCN,
    versions: versionsZhCN,
    example: '深夜吧台，电报体',
    asking: '深夜吧台，问答式',
    rule: '问答引导式交互模式',
    role: '故障指挥官',
  },
};

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

acrossLanguages(({ locale, at }) => {
  const { t, compare, versions, example, asking, rule, role } = words[locale];

  const visit = async (page: Page) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    return { soul, over: new SoulComparePage(page, { compare, versions }) };
  };

  const editRole = async (soul: SoulPage) => {
    await soul.text('main').focus();
    await soul.page.keyboard.press('ControlOrMeta+Home');
    await soul.page.keyboard.insertText('Never guess. ');
  };

  test('an untouched draft stands beside its role under another rule', async ({ page }) => {
    const { over } = await visit(page);
    await over.open(t.bar.compare);
    await expect(over.view.getByRole('heading', { level: 2 })).toHaveText(compare.title);
    await expect(over.left.getByRole('heading')).toHaveText(example);
    await expect(over.right.getByRole('heading')).toHaveText(asking);
    await expect(over.view.getByText(compare.summary('same', 'another'))).toBeVisible();
    await expect(over.gone).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });

  test('words against words are marked on both sides, and the sides swap', async ({ page }) => {
    const { soul, over } = await visit(page);
    await editRole(soul);
    await over.open(t.bar.compare);
    await over.other.selectOption({ label: example });
    await expect(over.gone).toHaveText(/Never guess/);
    await expect(over.come).toHaveCount(0);
    await over.button(compare.swap).click();
    await expect(over.come).toHaveText(/Never guess/);
    await expect(over.gone).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });

  test('a part is taken by the keyboard and taken back in one step', async ({ page }) => {
    const { soul, over } = await visit(page);
    await over.open(t.bar.compare);
    await expect(over.right.getByRole('heading')).toHaveText(asking);
    await tabTo(page, over.view.locator('.differs li button').first());
    await page.keyboard.press('Enter');
    await expect(over.taken).toContainText(compare.taken.rule);
    await expect(over.left.getByRole('heading')).toHaveText(asking);
    await expect(over.taken.getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(over.left.getByRole('heading')).toHaveText(example);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(over.left.getByRole('heading')).toHaveText(asking);
    await page.keyboard.press('Escape');
    await expect(over.view).toBeHidden();
    await expect(over.opener(t.bar.compare)).toBeFocused();
    await expect(soul.title).toHaveText(asking);
    await soul.button(t.undo).first().click();
    await expect(soul.title).toHaveText(example);
  });

  test('edited words of a role come over as they are', async ({ page }) => {
    const { soul, over } = await visit(page);
    await soul.custom.fill('Kept.');
    await editRole(soul);
    await soul.stored();
    await soul.button(t.drafts.create).click();
    await soul.custom.fill('Mine.');
    await over.open(t.bar.compare);
    await expect(over.right.getByRole('heading')).toHaveText(example);
    await over.view.locator('.differs li button').first().click();
    await expect(over.taken).toContainText(compare.taken.main);
    await over.button(compare.close).click();
    await expect(soul.text('main')).toHaveValue(/^Never guess\. /);
    await expect(soul.custom).toHaveValue('Mine.');
  });

  test('on a phone the sides stand below each other, or one of them alone', async ({ page, isMobile }) => {
    test.skip(!isMobile, 'A desktop has room for both.');
    const { over } = await visit(page);
    await over.open(t.bar.compare);
    await expect(over.right).toBeVisible();
    await over.choice(compare.shown.own).click();
    await expect(over.left).toBeVisible();
    await expect(over.right).toBeHidden();
    await over.choice(compare.shown.both).click();
    await expect(over.right).toBeVisible();
  });

  test('one role stands under two to six rules, and a press takes one', async ({ page }) => {
    const { soul, over } = await visit(page);
    await over.open(t.bar.compare);
    await over.button(compare.rulesTitle).click();
    await expect(over.columns).toHaveCount(4);
    await expect(over.view.locator('[data-current]').getByRole('heading', { level: 3 })).toHaveText(example);
    expect(await violations(page)).toEqual([]);

    const more = over.view.getByRole('checkbox', { checked: false });
    for (let added = 0; added < 2; added += 1) await more.first().check();
    await expect(over.columns).toHaveCount(6);
    await expect(more.first()).toBeDisabled();
    await expect(over.view.getByText(compare.rules.most)).toBeVisible();

    await over.button(compare.rules.takeNamed(rule)).click();
    await expect(over.taken).toContainText(compare.rules.taken(rule));
    await expect(over.view.locator('[data-current]').getByRole('heading', { level: 3 })).toHaveText(asking);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(over.view.locator('[data-current]').getByRole('heading', { level: 3 })).toHaveText(example);
    await over.button(compare.rules.compareNamed(rule)).click();
    await expect(over.right.getByRole('heading')).toHaveText(asking);
    await page.keyboard.press('Escape');
    await expect(soul.title).toHaveText(example);
  });

  test('what a pick replaced is kept, and one step goes back to it', async ({ page }) => {
    const { soul, over } = await visit(page);
    await soul.custom.fill('Mine.');
    await soul.take('main', role);
    await over.open(t.bar.history);
    await expect(over.kept).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
    await tabTo(page, over.kept.first());
    await tabTo(page, over.button(versions.back));
    await page.keyboard.press('Enter');
    await expect(over.kept).toHaveCount(2);
    await expect(over.taken.getByRole('button')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(over.opener(t.bar.history)).toBeFocused();
    await expect(soul.title).toHaveText(example);
    await soul.button(t.undo).first().click();
    await expect(soul.title).not.toHaveText(example);
    await expect(soul.custom).toHaveValue('Mine.');
  });

  test('a version is chosen by arrows, gets a name, and survives a reload', async ({ page }) => {
    const { soul, over } = await visit(page);
    await soul.take('main', role);
    await expect(page.locator('.acts .mono')).toHaveText('1');
    await soul.button(t.undo).first().click();
    await soul.stored();
    await over.open(t.bar.history);
    await expect(over.kept).toHaveCount(2);
    await over.kept.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(over.kept.nth(1)).toBeChecked();
    await over.button(versions.name).click();
    await page.keyboard.insertText('For reviews');
    await page.keyboard.press('Enter');
    await expect(over.button(versions.rename)).toBeFocused();
    await page.keyboard.press('Escape');

    await soul.open();
    await over.open(t.bar.history);
    await expect(over.kept).toHaveCount(2);
    await expect(over.view.getByRole('radio', { name: /For reviews/ })).toHaveCount(1);
    await over.button(versions.close).click();
    await expect(over.view).toBeHidden();
  });

  test('two tabs keep the same words once', async ({ page, context }) => {
    const { soul, over } = await visit(page);
    await soul.custom.fill('Mine.');
    await soul.stored();
    const second = await visit(await context.newPage());
    await expect(second.soul.custom).toHaveValue('Mine.');
    await soul.take('main', role);
    await expect(second.soul.text('main')).toHaveValue(await soul.text('main').inputValue());
    await second.over.open(t.bar.history);
    await expect(second.over.kept).toHaveCount(1);
    await over.open(t.bar.history);
    await expect(over.kept).toHaveCount(1);
  });

  test('before anything is kept, it is said when that happens', async ({ page }) => {
    const { over } = await visit(page);
    await over.open(t.bar.history);
    await expect(over.view.getByText(versions.none)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test.describe('without the catalogue', () => {
    test.use({ tolerated: [/catalog/] });

    test('the draft is compared with what this browser holds', async ({ page }) => {
      await page.route('**/souls/catalog.*.json', (route) => route.abort());
      const { soul, over } = await visit(page);
      await over.open(t.bar.compare);
      await expect(over.view.getByRole('alert')).toContainText(compare.alone);
      await page.keyboard.press('Escape');
      await soul.custom.fill('Mine.');
      await over.open(t.bar.compare);
      await expect(over.right.getByRole('heading')).toHaveText(example);
    });
  });
});
