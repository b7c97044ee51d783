import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { hostileDesigns } from '../tests/fixtures/hostile-designs.ts';
import { acrossLanguages, expect, test } from './fixtures.ts';
import { EditorPage, type RepositoryFile } from './pages/editor-page.ts';
import { standIn } from './stand-in.ts';

// What is refused or away on purpose is in the console too.
test.use({ tolerated: [/Failed to load resource|ERR_|status of/] });

const line = 'A line that must not be lost.';

acrossLanguages(({ locale }) => {
  /** A file of one's own in a repository, saved once and changed since. */
  const changed = async (page: Page): Promise<{ editor: EditorPage; file: RepositoryFile }> => {
    const editor = new EditorPage(page, locale);
    const file = { owner: 'hagicode', repo: 'site', path: `packages/${randomUUID()}/DESIGN.md` };
    await editor.open();
    await editor.ready();
    await editor.action('documents');
    await editor.connect();
    await editor.action('documents');
    await editor.moveTo(file);
    await editor.save();
    await editor.inDialog(editor.t.review.goOn).click();
    await editor.append(line);
    return { editor, file };
  };

  const review = async (editor: EditorPage): Promise<void> => {
    await editor.action('review');
    await editor.save();
  };

  const kept = async ({ t, inDialog, toSource, text }: EditorPage): Promise<void> => {
    await inDialog(t.close).click();
    await toSource();
    expect(await text()).toContain(line);
  };

  const clean = async (page: Page): Promise<void> =>
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  test.describe('what happens at GitHub meanwhile keeps the text', () => {
    test.slow();

    test('a file that was deleted is offered as a new one', async ({ page }) => {
      const { editor, file } = await changed(page);
      await editor.behindItsBack(file, () => null);
      await review(editor);
      await expect(editor.dialog).toContainText(editor.documents.conflict.deleted);
      await clean(page);
      await editor.inDialog(editor.t.conflict.saveAgain).click();
      await editor.save();
      await expect(editor.dialog.locator('.ed-saved')).toHaveText(editor.documents.saved.created(file.path));
      expect(await editor.held(file)).toContain(line);
    });

    test('a token that was revoked asks to connect again', async ({ page }) => {
      const { editor } = await changed(page);
      await standIn.revoke(page);
      await review(editor);
      await expect(editor.dialog.getByRole('alert')).not.toBeEmpty();
      await expect(editor.inDialog(editor.github.nextSteps.reconnect)).toBeVisible();
      await clean(page);
      await kept(editor);
    });

    test('a branch that moved is saved on top of, since the file did not', async ({ page }) => {
      const { editor, file } = await changed(page);
      await standIn.fault(page, { method: 'PUT', path: '/contents/', answer: 'conflict' });
      await review(editor);
      await expect(editor.dialog.locator('.ed-saved')).toHaveText(editor.documents.saved.updated(file.path), {
        timeout: 20_000,
      });
      expect(await editor.held(file)).toContain(line);
    });

    test('a network that went away is gone on with when it is back', async ({ page, context }) => {
      const { editor, file } = await changed(page);
      await editor.action('review');
      await context.setOffline(true);
      await editor.save();
      await expect(editor.dialog.getByRole('alert')).toContainText(/./);
      await clean(page);
      await context.setOffline(false);
      await expect(editor.dialog.locator('.ed-saved')).toHaveText(editor.documents.saved.updated(file.path), {
        timeout: 30_000,
      });
      expect(await editor.held(file)).toContain(line);
    });
  });

  test('a file that came into being meanwhile is met as a conflict', async ({ page }) => {
    test.slow();
    const editor = new EditorPage(page, locale);
    const file = { owner: 'hagicode', repo: 'site', path: `packages/${randomUUID()}/DESIGN.md` };
    await editor.open('?from=stripe');
    await editor.ready();
    await editor.append(line);
    await editor.action('documents');
    await editor.connect();
    await editor.action('documents');
    await editor.moveTo(file);
    await editor.create(file, 'name: Theirs\n');
    await editor.save();
    await page.locator('.ed-conflict').waitFor();
    expect(await editor.held(file)).toBe('name: Theirs\n');
    await expect(editor.button(editor.t.conflict.pullRequest)).toBeVisible();
  });

  test('a full storage is said, and the text can be taken away', async ({ page }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    const editor = new EditorPage(page, locale);
    await editor.open();
    await editor.ready();
    await editor.append(line);
    await expect(editor.state).toHaveText(
      editor.documents.reasons.storage({ tag: 'storage', reason: 'full' }),
    );
    await clean(page);
    await editor.action('export');
    await expect(editor.dialog.locator('pre')).toContainText(line);
  });

  test('a design site that is down leaves the editor as it is', async ({ page }) => {
    await page.route('**/api/designs/upstream*', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
    );
    const editor = new EditorPage(page, locale);
    await editor.open();
    await editor.ready();
    await editor.action('import');
    await editor.dialog.getByRole('tab', { name: editor.t.importing.sources.site }).click();
    await expect(editor.dialog.getByRole('alert')).toContainText(editor.t.importing.siteFailed);
    await clean(page);
    await page.unroute('**/api/designs/upstream*');
    await editor.inDialog(editor.t.importing.retry).click();
    await editor.dialog.getByRole('searchbox').fill('linear');
    await editor.dialog.getByRole('button', { name: editor.t.importing.use }).first().click();
    await expect.poll(() => editor.text()).toContain('Linear');
  });
});

test.describe('a hostile file', { tag: '@desktop' }, () => {
  for (const { name, text } of hostileDesigns)
    test(`${name} neither runs, blocks the page nor restyles it`, async ({ page }) => {
      test.slow();
      const editor = new EditorPage(page, 'en');
      await editor.open();
      await editor.ready();
      await editor.action('import');
      await editor.dialog.getByRole('tab', { name: editor.t.importing.sources.own }).click();
      const before = await page.locator('header.site').evaluate((header) => getComputedStyle(header).cssText);
      await editor.dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'DESIGN.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
      const use = editor.inDialog(editor.t.importing.use);
      await expect(use.or(editor.dialog.locator('.problem')).first()).toBeVisible();
      if (await use.isVisible()) {
        await use.click();
        await editor.pane('prose').click();
        await editor.pane('changes').click();
        await editor.pane('specimen').click();
        await page.waitForTimeout(1_000);
      }
      expect(await page.evaluate(() => document.body.dataset['hostile'])).toBeUndefined();
      expect(
        await page
          .locator('a[href^="javascript"], .ed iframe, .ed script, .ed img:not(.cm-widgetBuffer)')
          .count(),
      ).toBe(0);
      const after = await page.locator('header.site').evaluate((header) => getComputedStyle(header).cssText);
      expect(after).toBe(before);
      await editor.source.or(editor.dialog).first().waitFor();
    });
});
