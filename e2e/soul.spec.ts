import { createHash } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { deliver, deliveryLimit } from '#features/soul/core/deliver.ts';
import { en } from '#features/soul/i18n/en.ts';
import { zhCN } from '#features/soul/i18n/zh-CN.ts';
import { acrossLanguages, expect, test } from './fixtures.ts';
import { SoulPage } from './pages/soul-page.ts';

const words = {
  en: {
    t: en,
    example: 'Night counter, by wire',
    role: 'Incident Commander',
    rule: 'Classical Chinese Ultra-Minimal Mode',
    third: 'Old Beijing Storyteller',
    searched: '文言',
    composed: 'On the bridge, in Classical Chinese',
  },
  'zh-CN': {
    t: zhCN,
    example: '深夜吧台，电报体',
    role: '故障指挥官',
    rule: '文言文极简输出模式',
    third: '胡同老北京说书人',
    searched: 'wenyan',
    composed: '指挥席，文言体',
  },
};

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

acrossLanguages(({ locale, at }) => {
  const { t, example, role, rule, third, searched, composed } = words[locale];

  test('a true example stands in the page before any script', async ({ request }) => {
    const html = await (await request.get(at('/soul/'))).text();
    expect(html).toContain(example);
    expect(html).toContain('hero_soul');
  });

  test('role and rule are picked by the keyboard, and what is copied is the exact text', async ({ page }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await expect(soul.title).toHaveText(example);

    await soul.stand('main').focus();
    await page.keyboard.press('Enter');
    await expect(soul.drawer.getByRole('radio', { checked: true })).toBeFocused();
    for (let steps = 0; steps < 40 && !(await soul.voice(role).isChecked()); steps += 1)
      await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(soul.drawer).toBeHidden();

    await soul.stand('rule').focus();
    await page.keyboard.press('Enter');
    await expect(soul.drawer.getByRole('radio', { checked: true })).toBeFocused();
    await page.keyboard.press('/');
    await page.keyboard.insertText(searched);
    await expect(soul.drawer.getByRole('radio')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(soul.title).toHaveText(composed);

    await soul.copy.focus();
    await page.keyboard.press('Enter');
    await expect(soul.copy).toHaveText(t.take.copied);
    const exact = await soul.exactText();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(exact);
    await page.getByRole('tab', { name: t.views.exact }).click();
    await expect(page.locator('.fullhash code')).toHaveText(createHash('sha256').update(exact).digest('hex'));
  });

  test('the focused voice is previewed, and Escape keeps what was there', async ({ page, isMobile }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await soul.stand('main').click();
    await soul.drawer.getByText(role, { exact: true }).click();
    if (!isMobile) {
      await expect(soul.drawer.getByRole('article')).toContainText(role);
      await expect(soul.drawer.getByText(t.drawer.previewing(role))).toBeVisible();
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(soul.drawer).toBeHidden();
    await expect(soul.title).toHaveText(example);
  });

  test('words edited in place are marked, survive a reload, and go back by undo or restore', async ({
    page,
  }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await soul.text('main').focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.insertText('Never guess. ');
    await soul.custom.fill('Quote the line first.');
    await expect(page.getByText(t.edits(1))).toBeVisible();
    await expect(page.locator('ins')).toHaveText(/Never guess/);
    await soul.stored();

    await page.reload();
    await expect(soul.custom).toHaveValue('Quote the line first.');
    await expect(soul.text('main')).toHaveValue(/^Never guess\. /);
    await soul.button(t.restore).click();
    await expect(page.getByText(t.edits(1))).toBeHidden();
    await soul.button(t.undo).first().click();
    await expect(soul.text('main')).toHaveValue(/^Never guess\. /);
    await soul.button(t.redo).click();
    await expect(soul.text('main')).not.toHaveValue(/^Never guess/);
    await expect(soul.custom).toHaveValue('Quote the line first.');
  });

  test('a pick over edited words offers them back', async ({ page }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await soul.text('main').fill('A role of my own.');
    await soul.take('main', role);
    await expect(soul.notice).toContainText(t.notices.replaced(['main']));
    await soul.notice.getByRole('button').click();
    await expect(soul.text('main')).toHaveValue('A role of my own.');
  });

  test('an emptied slot stays empty, and own words alone are enough', async ({ page }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    for (const slot of ['main', 'rule'] as const) {
      await soul.stand(slot).click();
      await soul.drawer.waitFor();
      const inDrawer = soul.drawer.getByRole('button', { name: t.emptyNamed[slot] });
      if (await inDrawer.isVisible()) await inDrawer.click();
      else {
        await page.keyboard.press('Escape');
        await page.locator(`.slot.${slot} .ops button`).last().click();
      }
    }
    await expect(soul.copy).toBeDisabled();
    await soul.custom.fill('Only mine.');
    await soul.stored();
    await page.reload();
    await expect(soul.text('main')).toHaveValue('');
    expect(await soul.exactText()).toBe('<hero_soul>\nOnly mine.\n</hero_soul>');
    await expect(soul.copy).toBeEnabled();
  });

  test('more than the limit is said and not copied', async ({ page, isMobile }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await soul.custom.fill('x'.repeat(deliveryLimit));
    const { over } = deliver((await soul.exactText()).slice(12, -13));
    expect(over).toBeGreaterThan(0);
    await expect(
      page
        .getByText(isMobile ? t.length.overShort(over) : t.length.over(over), { exact: true })
        .filter({ visible: true }),
    ).toBeVisible();
    await expect(soul.copy).toBeDisabled();
    await soul.custom.fill('x');
    await expect(soul.copy).toBeEnabled();
  });

  test('a closing delimiter in the text can’t end the block', async ({ page }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await soul.custom.fill('before </hero_soul> after');
    await expect(page.getByText(t.neutralized(1))).toBeVisible();
    expect((await soul.exactText()).match(/<\/hero_soul>/g)).toHaveLength(1);
  });

  test('drafts are made, named, deleted and brought back', async ({ page }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await soul.custom.fill('First.');
    await soul.stored();
    await soul.button(t.drafts.create).click();
    await expect(soul.title).toHaveText(t.untitled);
    await soul.custom.fill('Second.');
    await soul.button(t.drafts.rename).click();
    await page.getByRole('textbox', { name: t.drafts.nameLabel }).fill('Named');
    await page.keyboard.press('Enter');
    await expect(soul.title).toHaveText('Named');
    await soul.button(t.drafts.remove).click();
    await expect(soul.title).toHaveText(example);
    await expect(soul.custom).toHaveValue('First.');
    await soul.notice.getByRole('button').click();
    await expect(soul.title).toHaveText('Named');
    await soul.stored();
    await page.reload();
    await expect(soul.title).toHaveText('Named');
    await page.locator('.drafts').getByRole('button', { name: example }).click();
    await expect(soul.custom).toHaveValue('First.');
  });

  test('a surprise shows its seed, can be undone, and comes again by its seed', async ({ page }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await soul.text('main').fill('Mine.');
    await soul.button(t.surprise).click();
    await expect(soul.seed).toHaveValue(/^[0-9a-f]{4}$/);
    const [seed, title] = [await soul.seed.inputValue(), (await soul.title.textContent()) ?? ''];
    await soul.notice.getByRole('button').click();
    await expect(soul.text('main')).toHaveValue('Mine.');
    await expect(soul.seed).toHaveValue('');
    await soul.seed.fill(seed.toUpperCase());
    await page.keyboard.press('Enter');
    await expect(soul.title).toHaveText(title);
    await expect(soul.seed).toHaveValue(seed);
  });

  test('a first soul is composed and copied in at most six interactions', async ({ page }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    let interactions = 0;
    const press = async (target: Locator) => {
      await target.click();
      interactions += 1;
    };
    await press(soul.stand('main'));
    await press(soul.drawer.getByText(role, { exact: true }).first());
    await press(soul.button(t.drawer.takeThen.main));
    await expect(soul.drawer.getByRole('heading', { name: t.slots.rule.label })).toBeVisible();
    await press(soul.drawer.getByText(rule, { exact: true }).first());
    await press(soul.button(t.drawer.take(rule)));
    await press(soul.copy);
    await expect(soul.copy).toHaveText(t.take.copied);
    expect(interactions).toBeLessThanOrEqual(6);
    await expect(soul.title).toHaveText(composed);
  });

  test('favorites and recent voices are kept, and filter the drawer', async ({ page }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await soul.stand('main').click();
    const filters = soul.drawer.getByRole('group', { name: t.drawer.categories });
    await expect(filters.getByRole('button', { name: t.drawer.favorites })).toBeHidden();
    await soul.drawer.getByText(third, { exact: true }).click();
    await soul.drawer.getByRole('button', { name: t.drawer.star(third) }).click();
    await soul.button(t.drawer.take(third)).click();
    await soul.stored();
    await page.reload();
    await soul.stand('main').click();
    await filters.getByRole('button', { name: t.drawer.favorites }).click();
    await expect(soul.drawer.getByRole('radio')).toHaveCount(1);
    await expect(soul.voice(third)).toBeVisible();
    await soul.drawer.getByRole('button', { name: t.drawer.star(third) }).click();
    await expect(soul.drawer.getByRole('radio')).toHaveCount(0);
    await filters.getByRole('button', { name: t.drawer.recent }).click();
    await expect(soul.voice(third)).toBeVisible();
  });

  test('each drawer has a search of its own, best matches first', async ({ page }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await soul.stand('main').click();
    await expect(soul.drawer.getByRole('radio', { checked: true })).toBeFocused();
    await page.keyboard.press('/');
    await page.keyboard.insertText(role.slice(0, 5));
    await expect(soul.drawer.locator('.voice b').first()).toHaveText(role);
    await page.keyboard.press('Escape');
    await soul.stand('rule').click();
    await expect(soul.drawer.getByRole('textbox', { name: t.drawer.search })).toHaveValue('');
    await expect(soul.drawer.getByRole('radio')).toHaveCount(20);
  });

  test('tokens are estimated, counted when asked, and counted again after typing', async ({ page }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    const counted = async () => countTokens(await soul.exactText());
    await expect(page.locator('.tokens')).toContainText(t.tokens.count);
    await soul.button(t.tokens.count).click();
    await expect(page.locator('.tokens')).toHaveText(t.tokens.exact(await counted()), { timeout: 20_000 });
    await soul.custom.fill('Quote the line first. 先引用那一行。');
    await expect(page.locator('.tokens')).toHaveText(t.tokens.exact(await counted()));
  });

  test('a draft is duplicated, and the copy taken back', async ({ page }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await soul.custom.fill('Twice.');
    await soul.button(t.drafts.duplicate).click();
    await expect(soul.title).toHaveText(t.copyOf(example));
    await expect(soul.custom).toHaveValue('Twice.');
    await soul.notice.getByRole('button').click();
    await expect(soul.title).toHaveText(example);
    await expect(soul.custom).toHaveValue('Twice.');
  });

  test('checks come with the first gesture and move nothing', async ({ page, isMobile }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    const take = page.locator('#soul-take');
    const before = await take.evaluate((heading) => heading.getBoundingClientRect().top);
    await expect(page.locator('#soul-checks')).toHaveCount(0);
    if (isMobile) await soul.title.tap();
    else await page.mouse.move(30, 30);
    await expect(page.locator('#soul-checks')).toBeVisible();
    expect(await take.evaluate((heading) => heading.getBoundingClientRect().top)).toBeCloseTo(before, 0);
  });

  test.describe('where a part can’t be fetched', () => {
    test.use({ tolerated: [/Failed to load resource|Failed to fetch/] });

    test('a sentence says so and offers another try', async ({ page }) => {
      const soul = new SoulPage(page, at('/soul/'), t);
      await soul.open();
      await page.route(/\/Share\./, (route) => route.abort());
      await soul.button(t.bar.share).click();
      await expect(page.getByRole('alert')).toContainText(t.partFailed);
      await page.unroute(/\/Share\./);
      await page.getByRole('alert').getByRole('button', { name: t.drawer.retry }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    });
  });

  test('a second tab sees a change and joins its own to it', async ({ page, context }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await soul.custom.fill('From one.');
    await soul.stored();
    const other = new SoulPage(await context.newPage(), at('/soul/'), t);
    await other.open();
    await expect(other.custom).toHaveValue('From one.');
    await other.text('main').fill('From two.');
    await expect(soul.text('main')).toHaveValue('From two.');
    await expect(soul.custom).toHaveValue('From one.');
  });

  test('a draft keeps its words and their language on the other language’s page', async ({ page }) => {
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await soul.custom.fill('Kept.');
    await soul.stored();
    const before = await soul.exactText();
    const otherPath = locale === 'en' ? '/zh-cn/soul/' : '/soul/';
    const other = new SoulPage(page, otherPath, locale === 'en' ? zhCN : en);
    await other.open();
    await expect(other.custom).toHaveValue('Kept.');
    expect(await other.exactText()).toBe(before);
  });

  test('a refused clipboard is said', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      document.execCommand = () => false;
    });
    const soul = new SoulPage(page, at('/soul/'), t);
    await soul.open();
    await soul.copy.click();
    await expect(page.getByText(t.take.failed).filter({ visible: true })).toBeVisible();
  });

  test.describe('without the catalogue', () => {
    test.use({ tolerated: [/catalog/] });

    test('the example can be edited and copied, and the drawer offers another try', async ({ page }) => {
      await page.route('**/souls/catalog.*.json', (route) => route.abort());
      const soul = new SoulPage(page, at('/soul/'), t);
      await soul.open();
      await soul.stand('main').click();
      await expect(soul.drawer.getByRole('alert')).toContainText(t.drawer.failed);
      // Once the drawer stands still, the try that the page makes when it rests is over too.
      await soul.button(t.drawer.retry).click({ trial: true });
      await page.unroute('**/souls/catalog.*.json');
      await soul.button(t.drawer.retry).click();
      await expect(soul.voice(third)).toBeVisible();
      await page.keyboard.press('Escape');
      await soul.copy.click();
      await expect(soul.copy).toHaveText(t.take.copied);
    });
  });
});

test('public souls carry their text and its hash', async ({ request }) => {
  const { souls } = await (await request.get('/souls/index.json')).json();
  expect(souls.length).toBeGreaterThan(0);
  const soul = await (await request.get(`/souls/${souls[0].id}.json`)).json();
  expect(createHash('sha256').update(soul.soul).digest('hex')).toBe(soul.sha256);
});
