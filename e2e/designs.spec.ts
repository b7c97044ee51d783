import { createHash } from 'node:crypto';
import { designIndexSchema } from '#features/designs/core/contract.ts';
import { expect, inEachLanguage, test } from './fixtures.ts';
import { ComparePage } from './pages/compare-page.ts';
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

  test('a design shows its specimen, its findings and its file as source and as prose', async ({ page }) => {
    const gallery = new DesignsPage(page, locale);
    await page.goto(at('/designs/stripe/'));
    await expect(
      page.getByRole('table', { name: gallery.words.color }).first().getByText('primary', { exact: true }),
    ).toBeVisible();
    await gallery.tab(gallery.words.parts.lint).click();
    await expect(page.getByText('contrast-ratio')).toBeVisible();
    await expect(page.getByText(gallery.words.contrastFix('primary-press', '6.18')).last()).toBeVisible();
    await gallery.tab(gallery.words.parts.source).click();
    await expect(page.locator('#source .design-source')).toContainText('button-primary-pill-pressed:');
    await expect(page.locator('.design-prose').getByRole('heading', { name: 'Overview' })).toBeVisible();
    await expect(page).toHaveURL(/#source$/);
  });

  test('a token copies its value', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const gallery = new DesignsPage(page, locale);
    await page.goto(at('/designs/stripe/#tokens'));
    await page.getByRole('button', { name: '#533afd' }).first().click();
    await expect(page.getByText(`${gallery.words.copiedValue} #533afd`)).toBeAttached();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('#533afd');
  });

  test('a design exports to six formats, to copy and as files', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const gallery = new DesignsPage(page, locale);
    await page.goto(at('/designs/stripe/'));
    await gallery.tab(gallery.words.parts.export).click();
    const formats = page.locator('details.export');
    await expect(formats).toHaveCount(6);
    for (const format of await formats.all()) {
      if ((await format.getAttribute('open')) === null) await format.locator('summary').click();
      const shown = await format.locator('pre').textContent();
      await format.getByRole('button', { name: gallery.words.copy }).click();
      await expect(format.getByRole('button', { name: gallery.words.copied })).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
      const file = await format.getByRole('link').getAttribute('href');
      expect(await page.request.get(file ?? '').then((response) => response.text())).toBe(shown);
    }
  });

  test('a design that knows both modes shows its specimen in the one that is chosen', async ({ page }) => {
    const gallery = new DesignsPage(page, locale);
    await page.goto(at('/designs/hagicode/'));
    await expect(page.locator('.in-light')).toBeVisible();
    await page.getByRole('radio', { name: gallery.words.values.dark }).check();
    await expect(page.locator('.in-dark')).toBeVisible();
    await expect(page.locator('.in-light')).toBeHidden();
  });

  test('a design leads to the editor and to a comparison', async ({ page }) => {
    const gallery = new DesignsPage(page, locale);
    await page.goto(at('/designs/stripe/'));
    await expect(page.getByRole('link', { name: gallery.words.openInEditor })).toHaveAttribute(
      'href',
      at('/designs/editor/?from=stripe'),
    );
    await gallery.tab(gallery.words.parts.compare).click();
    await page.getByLabel(gallery.words.compareWith).selectOption('linear.app');
    await page.getByRole('button', { name: gallery.words.compareAction }).click();
    await expect(page).toHaveURL(/\?a=stripe&b=linear\.app$/);
    await expect(page.getByRole('heading', { level: 2, name: 'Linear' })).toBeVisible();
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
    await page.locator('.design-bar nav a[href="#lint"]').click();
    await expect(page.getByText('4:14')).toBeVisible();
    await page.goto(at('/designs/kraken/'));
    await expect(page.getByText(gallery.words.proseDetail)).toBeVisible();
  });
});

inEachLanguage(({ locale, at }) => {
  test('a comparison joins tokens that play the same part, for a pointer and for the keyboard', async ({
    page,
  }) => {
    const { words } = new DesignsPage(page, locale);
    const compare = new ComparePage(page, locale);
    await page.goto(at('/designs/compare/?a=stripe&b=linear.app'));
    await expect(page.getByText(words.compare.buttonReads('6.19', '4.70'))).toBeVisible();
    const primary = compare.row('Stripe', 'primary');
    await expect(primary).toHaveAttribute('aria-pressed', 'true');
    await primary.focus();
    await page.keyboard.press('ArrowRight');
    await expect(compare.row('Linear', 'primary')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(compare.row('Linear', 'on-primary')).toBeFocused();
    await expect(compare.row('Stripe', 'on-primary')).toHaveAttribute('aria-pressed', 'true');
    await compare.tab(words.compare.tabs.prose).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Overview' })).toBeVisible();
  });

  test('a comparison can be swapped and merged', async ({ page }) => {
    const { words } = new DesignsPage(page, locale);
    await page.goto(at('/designs/compare/?a=stripe&b=claude'));
    await expect(page.getByRole('link', { name: words.compare.edit })).toHaveAttribute(
      'href',
      at('/designs/editor/?from=claude'),
    );
    await page.getByRole('link', { name: words.compare.swap, exact: true }).click();
    await expect(page).toHaveURL(/\?a=claude&b=stripe$/);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Claude');
  });

  test('with nothing chosen the comparison offers a pair, and says of an unknown name that it is one', async ({
    page,
  }) => {
    const { words } = new DesignsPage(page, locale);
    await page.goto(at('/designs/compare/?a=stripe&b=nobody'));
    await expect(page.getByRole('alert')).toContainText(words.compare.unknown('nobody'));
    await expect(page.getByLabel(words.compare.one)).toHaveValue('stripe');
    await page.getByRole('link', { name: words.compare.example('Stripe', 'Linear') }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Linear' })).toBeVisible();
  });

  test('prose and a file that does not parse are compared as prose, and that is said', async ({ page }) => {
    const { words } = new DesignsPage(page, locale);
    await page.goto(at('/designs/compare/?a=kraken&b=elevenlabs'));
    await expect(page.getByText(words.compare.prose('Kraken'))).toBeVisible();
    await expect(page.getByText(words.compare.unparsed('ElevenLabs', 4, 14))).toBeVisible();
    await expect(page.getByRole('tab')).toHaveCount(1);
  });

  test.describe('where a file does not load', () => {
    test.use({ tolerated: [/Failed to load resource/] });

    test('the comparison says so and tries again', async ({ page }) => {
      const { words } = new DesignsPage(page, locale);
      await page.route('**/linear.app/DESIGN.md', (route) => route.abort());
      await page.goto(at('/designs/compare/?a=stripe&b=linear.app'));
      await expect(page.getByRole('alert')).toContainText(words.compare.offline);
      await page.unroute('**/linear.app/DESIGN.md');
      await page.getByRole('button', { name: words.compare.retry }).click();
      await expect(page.getByRole('heading', { level: 2, name: 'Linear' })).toBeVisible();
    });
  });
});

test('the index names pictures that are there, in two shapes', async ({ request }) => {
  const index = designIndexSchema.parse(await (await request.get('/designs/index.json')).json());
  const pictures = index.entries.flatMap(({ previewLightImageUrl, previewDarkImageUrl }) =>
    [previewLightImageUrl, previewDarkImageUrl].filter((address) => address !== null),
  );
  expect(pictures.length).toBeGreaterThan(70);
  for (const address of pictures) {
    const response = await request.get(address);
    expect(response.headers()['content-type'], address).toBe('image/png');
    const { buffer } = new Uint8Array(await response.body());
    expect(
      [16, 20].map((offset) => new DataView(buffer).getUint32(offset)),
      address,
    ).toEqual([1200, 750]);
  }
  expect(index.themes).toHaveLength(index.themeCount);
  expect(Object.keys(index.themes[0] ?? {})).toHaveLength(11);
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
      await expect(page.locator('#source .design-source')).toBeVisible();
      await expect(page.locator('#lint')).toBeVisible();
    });

    test('the comparison leads to each design', async ({ page }) => {
      const { words } = new DesignsPage(page, locale);
      await page.goto(at('/designs/compare/'));
      const list = page.locator('.compare-list');
      await expect(list).toContainText(words.compare.needsScript);
      await list.locator('a', { hasText: /^Stripe$/ }).click();
      await expect(page).toHaveURL(new RegExp(`${at('/designs/stripe/')}$`));
    });
  });
});
