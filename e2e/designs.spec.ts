import { createHash } from 'node:crypto';
import { designIndexSchema } from '#features/designs/core/contract.ts';
import { expect, inEachLanguage, test } from './fixtures.ts';
import { DesignsPage } from './pages/designs-page.ts';

inEachLanguage(({ locale, at }) => {
  test('the gallery finds a design as one types and keeps the words in the address', async ({ page }) => {
    const gallery = new DesignsPage(page, locale);
    await gallery.open(at('/designs/'));
    await expect(gallery.cells).not.toHaveCount(1);
    await gallery.search.fill('terracotta');
    await expect(gallery.cells).toHaveCount(1);
    await expect(gallery.cell('Claude')).toBeVisible();
    await expect(page).toHaveURL(/\?q=terracotta$/);
    await page.reload();
    await expect(gallery.search).toHaveValue('terracotta');
    await expect(gallery.cells).toHaveCount(1);
  });

  test('filters combine, count what remains and can be cleared', async ({ page }) => {
    const gallery = new DesignsPage(page, locale);
    await gallery.open(at('/designs/?sort=quality'));
    await (await gallery.filter('dark')).click();
    await expect(gallery.shown).toHaveText(gallery.words.shown(14, 77));
    await (await gallery.filter('round')).click();
    await expect(page).toHaveURL(/mode=dark&corners=round&sort=quality$/);
    await expect(await gallery.filter('round')).toHaveAttribute('aria-pressed', 'true');
    await expect(gallery.cells).not.toHaveCount(14);
    await page.getByRole('button', { name: gallery.words.clear }).click();
    await expect(gallery.shown).toHaveText(gallery.words.shown(77, 77));
    await expect(page).toHaveURL(/\?sort=quality$/);
  });

  test('the hue of the primary is a filter one can set by keyboard', async ({ page }) => {
    const gallery = new DesignsPage(page, locale);
    await gallery.open(at('/designs/?hue=275'));
    await expect(gallery.cell('Stripe')).toBeVisible();
    await expect(gallery.cell('Airbnb')).toHaveCount(0);
    const hue = page.getByRole('slider', { name: gallery.words.hueLabel });
    await hue.focus();
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/\?hue=0$/);
    await expect(hue).toHaveAttribute('aria-valuetext', gallery.words.hueValue(0));
    await expect(gallery.cell('Stripe')).toHaveCount(0);
  });

  test('the keyboard searches with a slash, moves with arrows and opens with Enter', async ({ page }) => {
    const gallery = new DesignsPage(page, locale);
    await gallery.open(at('/designs/'));
    await page.keyboard.press('/');
    await expect(gallery.search).toBeFocused();
    await page.keyboard.type('stri');
    await expect(gallery.cell('Stripe')).toBeVisible();
    await expect(gallery.cells.first()).toHaveText(/Stripe/);
    await page.keyboard.press('ArrowDown');
    await expect(gallery.cells.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${at('/designs/stripe/')}$`));
    await expect(page.getByRole('heading', { level: 1, name: 'Stripe' })).toBeVisible();
  });

  test('scrolling joins the further pages until every design is there', async ({ page }) => {
    const gallery = new DesignsPage(page, locale);
    await gallery.open(at('/designs/'));
    await expect(async () => {
      await page.mouse.wheel(0, 4000);
      await expect(gallery.cells).toHaveCount(77, { timeout: 300 });
    }).toPass();
  });

  test('a design shows its specimen, its findings and its file', async ({ page }) => {
    const gallery = new DesignsPage(page, locale);
    await page.goto(at('/designs/stripe/'));
    await expect(
      page.getByRole('table', { name: gallery.words.color }).getByText('primary', { exact: true }),
    ).toBeVisible();
    await gallery.tab(gallery.words.sections.findings).click();
    await expect(page.getByText('contrast-ratio')).toBeVisible();
    await expect(page.getByText(gallery.words.contrastFix('primary-press', '6.18')).last()).toBeVisible();
    await gallery.tab(gallery.words.sections.source).click();
    await expect(page.locator('.design-source')).toContainText('button-primary-pill-pressed:');
    await expect(page).toHaveURL(/#source$/);
  });

  test('the copy for an agent is one sentence and the file', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const gallery = new DesignsPage(page, locale);
    await page.goto(at('/designs/claude/'));
    await gallery.copy.click();
    await expect(page.getByRole('button', { name: gallery.words.copied })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const file = await page.request.get('/designs/claude/DESIGN.md').then((response) => response.text());
    expect(copied).toBe(`${gallery.words.agentSentence}\n\n${file}`);
  });

  test('a file that does not parse says where, and one of prose says so', async ({ page }) => {
    const gallery = new DesignsPage(page, locale);
    await page.goto(at('/designs/elevenlabs/'));
    await expect(page.getByText(gallery.words.unparsedDetail(4, 14))).toBeVisible();
    await expect(page.getByText('4:14')).toBeVisible();
    await page.goto(at('/designs/kraken/'));
    await expect(page.getByText(gallery.words.proseDetail)).toBeVisible();
  });
});

test('the index describes every file and its bytes', async ({ request }) => {
  const index = designIndexSchema.parse(await (await request.get('/designs/index.json')).json());
  expect(index.entries).toHaveLength(index.count);
  for (const entry of index.entries) {
    const response = await request.get(entry.designDownloadUrl);
    expect(response.status(), entry.slug).toBe(200);
    expect(
      createHash('sha256')
        .update(await response.body())
        .digest('hex'),
      entry.slug,
    ).toBe(entry.sha256);
  }
});

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false });

  inEachLanguage(({ locale, at }) => {
    test('the gallery is a list on four pages and a design shows all its parts', async ({ page }) => {
      const gallery = new DesignsPage(page, locale);
      await page.goto(at('/designs/'));
      await expect(gallery.cells).toHaveCount(24);
      await expect(gallery.search).toBeHidden();
      await page.getByRole('link', { name: gallery.words.next }).click();
      await expect(page).toHaveURL(new RegExp(`${at('/designs/page/2/')}$`));
      await gallery.cells.first().click();
      await expect(page.locator('.design-source')).toBeVisible();
      await expect(page.locator('#findings')).toBeVisible();
    });
  });
});
