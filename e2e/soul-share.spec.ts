import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { emptyDocument, fillSlot, writeText } from '#features/soul/core/builder.ts';
import { compilePreview } from '#features/soul/core/compile.ts';
import { deliver } from '#features/soul/core/deliver.ts';
import type { SoulDocument } from '#features/soul/core/schema.ts';
import { shareFragment } from '#features/soul/core/share-link.ts';
import { en } from '#features/soul/i18n/en.ts';
import { shareEn } from '#features/soul/i18n/share.en.ts';
import { shareZhCN } from '#features/soul/i18n/share.zh-CN.ts';
import { zhCN } from '#features/soul/i18n/zh-CN.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { soulCatalog } from '#site/souls-fs.ts';
import { acrossLanguages, expect, test } from './fixtures.ts';
import { SoulPage } from './pages/soul-page.ts';

const languages = { en: { t: en, words: shareEn }, 'zh-CN': { t: zhCN, words: shareZhCN } };

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** A soul as somebody else would send it: role 12, rule 2 and a word of their own. */
const theirs = (locale: Locale): SoulDocument => {
  const { fragments } = soulCatalog(locale);
  const find = (group: string, index: number) =>
    fragments.find((one) => one.group === group && one.meta.index === index) ?? null;
  const role = fillSlot(emptyDocument('theirs', ''), 'main', find('main-catalog', 12));
  return writeText(fillSlot(role, 'rule', find('expression-rule', 2)), 'customPrompt', 'Theirs alone.');
};

const view = (page: Page) => page.locator('.soul-shared');
const panel = (page: Page) => page.locator('.soul-share');

acrossLanguages(({ locale, at }) => {
  const { t, words } = languages[locale];
  const { arrived, panel: said } = words;
  const sent = theirs(locale);
  const compiled = compilePreview(sent.draft, sent.fragments);
  const path = at('/soul/');
  const link = `${path}#${shareFragment(sent)}`;

  /** A draft of the visitor's own, stored. */
  const withOwn = async (page: Page): Promise<SoulPage> => {
    const soul = new SoulPage(page, path, t);
    await soul.open();
    await soul.custom.fill('Mine alone.');
    await soul.stored();
    return soul;
  };

  test('a copied link opens in another browser as the same soul, and nothing of it reaches a server', async ({
    page,
    browser,
  }) => {
    const soul = await withOwn(page);
    const exact = await soul.exactText();
    await soul.button(t.bar.share).click();
    await expect(panel(page).getByRole('textbox', { name: said.field })).toBeFocused();
    await panel(page).getByRole('button', { name: said.copy }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`${path}#s=1.`);
    await page.keyboard.press('Escape');
    await expect(soul.button(t.bar.share)).toBeFocused();
    expect(page.url()).not.toContain('#');

    const other = await browser.newContext();
    const requests: string[] = [];
    other.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
    const arrivedPage = await other.newPage();
    await arrivedPage.goto(copied);
    await view(arrivedPage).getByRole('button', { name: arrived.remix }).click();
    const remixed = new SoulPage(arrivedPage, path, t);
    await expect(remixed.custom).toHaveValue('Mine alone.');
    expect(await remixed.exactText()).toBe(exact);
    expect(requests.filter((request) => request.includes(copied.slice(-40)))).toEqual([]);
    await other.close();
  });

  test('an arrived soul is read first, with its parts and what the checks find, by the keyboard too', async ({
    page,
  }) => {
    await page.goto(link);
    const shown = view(page);
    await expect(shown.getByText(arrived.label, { exact: true })).toBeVisible();
    await expect(shown.getByRole('heading', { name: compiled.title })).toBeFocused();
    for (const { heading, body } of compiled.sections) {
      await expect(shown.locator('.prompt')).toContainText(heading.trim());
      await expect(shown.locator('.prompt')).toContainText(body.split('\n')[0] ?? '');
    }
    await expect(shown.locator('.num b')).toHaveText(String(deliver(compiled.text).units));
    await expect(shown).toContainText(arrived.verified);
    await expect(shown.locator('.hash code')).toHaveAttribute('title', compiled.hash);
    await expect(shown.getByRole('textbox')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).include('.soul-shared').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(shown.getByRole('button', { name: arrived.remix })).toBeFocused();
  });

  test('dismissing leaves the visitor’s draft and the address as they were', async ({ page }) => {
    const soul = await withOwn(page);
    await page.goto(link);
    await view(page).getByRole('button', { name: arrived.dismiss }).click();
    await expect(view(page)).toHaveCount(0);
    expect(page.url()).not.toContain('#');
    await expect(soul.custom).toHaveValue('Mine alone.');
    await page.reload();
    await expect(view(page)).toHaveCount(0);
    await expect(soul.custom).toHaveValue('Mine alone.');
    await expect(page.locator('.drafts li')).toHaveCount(1);
  });

  test('remixing opens it as a new draft beside the visitor’s own', async ({ page }) => {
    const soul = await withOwn(page);
    const own = (await soul.title.first().textContent()) ?? '';
    await page.goto(link);
    await view(page).getByRole('button', { name: arrived.remix }).click();
    await expect(soul.title.first()).toHaveText(compiled.title);
    await expect(soul.custom).toHaveValue('Theirs alone.');
    expect(page.url()).not.toContain('#');
    expect(await soul.exactText()).toBe(deliver(compiled.text).text);
    await soul.stored();
    await page.locator('.drafts').getByRole('button', { name: own }).click();
    await expect(soul.custom).toHaveValue('Mine alone.');
  });

  test('a link put into the address of the open page is shown, and Back takes it away', async ({ page }) => {
    const soul = await withOwn(page);
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, shareFragment(sent) ?? '');
    await expect(view(page).getByRole('heading', { name: compiled.title })).toBeVisible();
    await page.goBack();
    await expect(view(page)).toHaveCount(0);
    await expect(soul.custom).toHaveValue('Mine alone.');
    await page.goForward();
    await expect(view(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(view(page)).toHaveCount(0);
    expect(page.url()).not.toContain('#');
  });

  for (const [what, fragment, tag] of [
    ['cut', (shareFragment(sent) ?? '').slice(0, 400), 'unreadable'],
    ['of a later version', 's=2.AAAA', 'version'],
    ['of no soul', 's=1.i44FAA', 'not-a-soul'],
  ] as const) {
    test(`a link that is ${what} is refused in one sentence`, async ({ page }) => {
      await page.goto(`${path}#${fragment}`);
      await expect(view(page).getByRole('heading', { name: words.refused.label })).toBeFocused();
      await expect(view(page)).toContainText(words.refused.reasons[tag](''));
      await expect(view(page)).toContainText(words.refused.intact);
      await view(page).getByRole('button', { name: words.refused.dismiss }).click();
      await expect(view(page)).toHaveCount(0);
      expect(page.url()).not.toContain('#');
    });
  }

  test('secrets and an address that programs cut are said before it is shared', async ({ page }) => {
    const soul = await withOwn(page);
    const noise = Array.from({ length: 7000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7919) % 20000)),
    );
    await soul.custom.fill(`ghp_${'a1B2'.repeat(9)} ${noise.join('')}`);
    await soul.button(t.bar.share).click();
    await expect(panel(page)).toContainText(said.secrets(['ghp_••••']));
    const { length } = await panel(page).getByRole('textbox').inputValue();
    expect(length).toBeGreaterThan(8000);
    await expect(panel(page)).toContainText(said.long(length, 8000));
    const { violations } = await new AxeBuilder({ page }).include('.soul-share').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('an empty draft has nothing to share', async ({ page }) => {
    const soul = await withOwn(page);
    await soul.button(t.drafts.create).click();
    await soul.button(t.bar.share).click();
    await expect(panel(page)).toContainText(said.nothing);
    await expect(panel(page).getByRole('textbox')).toHaveCount(0);
  });

  test('both fit a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(link);
    await view(page).getByRole('button', { name: arrived.remix }).waitFor();
    expect(await view(page).evaluate((element) => element.scrollWidth)).toBe(320);
    await page.keyboard.press('Escape');
    await new SoulPage(page, path, t).button(t.bar.share).click();
    await panel(page).getByRole('textbox').waitFor();
    expect(await panel(page).evaluate((element) => element.scrollWidth)).toBe(320);
  });
});
