import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { localized } from '#platform/i18n/core/locale.ts';
import { acrossLanguages, expect, inEachLanguage, open, tabTo, test } from './fixtures.ts';
import { EditorPage } from './pages/editor-page.ts';

const clean = async (page: Page): Promise<void> =>
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

/** As `tabTo`, the other way. */
const tabBackTo = async (page: Page, target: Locator, most = 80): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error(`${target} is not reached by ${most} presses of Shift and Tab.`);
};

/** Runs in the page: how many stored documents hold a merge that was begun. */
const keptMerges = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('hagicode');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const key = 'hagicode:design-drafts:v1';
      const all = opening.result.transaction(key).objectStore(key).getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result.filter(({ conflict }) => conflict?.merge !== undefined).length);
      };
    };
  });

const somewhere = () => ({ owner: 'hagicode', repo: 'site', path: `packages/${randomUUID()}/DESIGN.md` });

// A file that is not there yet is asked for, and a save over a change of others is refused.
test.use({ tolerated: [/status of (404|409)/] });

acrossLanguages(({ locale }) => {
  test('a design of the gallery is changed, saved, merged and offered as a pull request', async ({
    page,
  }) => {
    test.slow();
    const editor = new EditorPage(page, locale);
    const { t } = editor;
    await open(page, localized('/designs/linear.app/', locale));
    await page.locator('a[href*="/designs/editor/?from=linear.app"]').first().click();
    await editor.ready();
    await clean(page);

    // A color through its swatch.
    await editor.toSource();
    await editor.swatch('primary').click();
    await editor.picker.waitFor();
    await editor.picker.getByRole('textbox').fill('#3e8ef7');
    await page.keyboard.press('Escape');
    expect(await editor.text()).toContain('primary: "#3e8ef7"');
    await expect(page).toHaveURL(/\?draft=/);

    // A quick-fix.
    if (await editor.pane('problems').isVisible()) await editor.pane('problems').click();
    const fix = editor.problems.locator('li.warning > .lk').first();
    const before = await editor.problems.locator('li.warning').count();
    await fix.click();
    await expect.poll(() => editor.problems.locator('li.warning').count()).toBeLessThan(before);

    // Tailwind v4.
    await editor.action('export');
    await editor.dialog.getByRole('tab', { name: /Tailwind 4/ }).click();
    await expect(editor.dialog.locator('pre')).toContainText('@theme');
    await expect(editor.dialog.locator('pre')).toContainText('#3e8ef7');
    await clean(page);
    await editor.inDialog(t.close).click();

    // Into a repository.
    const file = somewhere();
    await editor.action('documents');
    await clean(page);
    await editor.connect();
    await editor.action('documents');
    await editor.moveTo(file);
    await editor.save();
    await expect(editor.dialog.locator('.ed-saved')).toHaveText(editor.documents.saved.created(file.path));
    await clean(page);
    await editor.inDialog(t.review.goOn).click();
    await expect(page).toHaveURL(/repo=hagicode%2Fsite/);

    // Someone changes the same color, and something else, while one writes on.
    await editor.behindItsBack(file, (text) =>
      text.replace('"#3e8ef7"', '"#2f6fe4"').replace(/^name: .*$/m, 'name: Theirs'),
    );
    await editor.toSource();
    await editor.swatch('primary').click();
    await editor.picker.getByRole('textbox').fill('#112233');
    await page.keyboard.press('Escape');
    await editor.append('One line of mine.');
    await editor.action('review');
    await editor.save();
    const conflict = page.locator('.ed-conflict');
    await conflict.waitFor();
    expect(await editor.held(file)).toContain('#2f6fe4');
    await clean(page);
    await editor.button(`colors.primary: ${t.conflict.choices.yours}`).click();
    await expect(conflict.getByRole('status')).toHaveText(t.conflict.count(0));
    await expect.poll(() => page.evaluate(keptMerges)).toBe(1);
    await page.reload();
    await expect(conflict.getByRole('status')).toHaveText(t.conflict.count(0));
    await editor.button(t.conflict.take('main')).click();
    await editor.dialog.getByRole('heading', { name: t.review.title }).waitFor();

    // Merged, and offered.
    await editor.dialog.getByRole('radio', { name: t.review.pullRequest }).check();
    const branch = `design/${randomUUID()}`;
    await editor.dialog.getByLabel(t.review.branch).fill(branch);
    await clean(page);
    await editor.save();
    await expect(editor.dialog.locator('.ed-saved')).toHaveText(/\d/, { timeout: 30_000 });
    const merged = await editor.held(file, branch);
    expect(merged).toContain('primary: "#112233"');
    expect(merged).toContain('name: Theirs');
    expect(merged).toContain('One line of mine.');
    expect(await editor.held(file)).not.toContain('One line of mine.');
  });

  test('a first look fetches neither the checker nor what helps while one types', async ({ page }) => {
    const editor = new EditorPage(page, locale);
    const paths: string[] = [];
    page.on('request', (request) => paths.push(new URL(request.url()).pathname));
    const late = () => paths.filter((path) => /\/(lint-worker|typing|parse-design)\b/.test(path));
    await editor.open();
    await editor.ready();
    await page.waitForLoadState('networkidle');
    expect(late()).toEqual([]);
    const place = await editor.source.boundingBox();
    await editor.source.focus();
    await expect.poll(late).toHaveLength(2);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('x');
    await expect(page.locator('.ed-took')).toBeAttached();
    expect((await editor.source.boundingBox())?.x).toBe(place?.x);
  });

  test('what is typed survives a reload, with its undo', async ({ page }) => {
    const editor = new EditorPage(page, locale);
    await editor.open();
    await editor.ready();
    await editor.append('A sentence to keep.');
    await expect(page).toHaveURL(/\?draft=/);
    await expect(editor.state).toHaveText(editor.t.bar.kept);
    await page.reload();
    await editor.ready();
    expect(await editor.text()).toContain('A sentence to keep.');
    await editor.toSource();
    await editor.source.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => editor.text()).not.toContain('A sentence to keep.');
  });
});

// Android's own keyboard sends no Alt with Enter.
test.describe('by keyboard', { tag: '@desktop' }, () => {
  inEachLanguage(({ locale }) => {
    test('the way into a repository and to a pull request needs no mouse', async ({ page }) => {
      test.slow();
      const editor = new EditorPage(page, locale);
      const { t, github } = editor;
      const press = async (target: Locator, key = 'Enter'): Promise<void> => {
        await tabTo(page, target);
        await page.keyboard.press(key);
      };
      await editor.open();
      await editor.ready();
      if (await editor.pane('source').isVisible()) await press(editor.pane('source'));
      await tabTo(page, editor.source);

      // The color at the caret, by its picker, and the next problem's first fix.
      await page.keyboard.press('Control+Home');
      for (let line = 0; line < 4; line += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
      await page.keyboard.press('Alt+Enter');
      await editor.picker.waitFor();
      await clean(page);
      await page.keyboard.press('ArrowRight');
      await tabTo(page, editor.picker.getByRole('textbox'));
      await page.keyboard.press('Control+a');
      await page.keyboard.type('#9db8d2');
      await page.keyboard.press('Escape');
      await expect(editor.source).toBeFocused();
      expect(await editor.text()).toContain('primary: "#9db8d2"');
      await expect(editor.problems.locator('li.warning')).toHaveCount(1);
      await page.keyboard.press('F8');
      await page.keyboard.press('Control+.');
      await page.keyboard.press('Enter');
      await expect(editor.problems.locator('li.warning')).toHaveCount(0);

      // Out of the source, and into a repository. The first Escape lets the selection go.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+Tab');
      const documents = page.locator('.ed-bar').getByRole('button', { name: t.bar.documents });
      await tabBackTo(page, documents);
      await page.keyboard.press('Enter');
      await press(editor.inDialog(t.documents.connect));
      await page.waitForURL(/\/login\/oauth\/authorize\?/);
      await press(page.getByRole('button', { name: 'Authorize' }));
      await editor.source.waitFor();
      await press(documents);
      await tabTo(page, editor.dialog.getByRole('combobox', { name: github.picker.label }));
      await page.keyboard.type('hagicode/site');
      await page.keyboard.press('Enter');
      const file = somewhere();
      await tabTo(page, editor.dialog.getByLabel(t.documents.path));
      await page.keyboard.press('Control+a');
      await page.keyboard.type(file.path);
      await page.keyboard.press('Enter');
      await press(editor.dialog.getByRole('radio').first(), 'ArrowDown');
      await press(editor.inDialog(t.review.save));
      await expect(editor.dialog.locator('.ed-saved')).toBeFocused({ timeout: 30_000 });
      await expect(editor.dialog.locator('.ed-saved')).toContainText(/\d/);
    });
  });
});
