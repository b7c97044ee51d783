import type { Locator, Page } from '@playwright/test';
import { documentsEn } from '#features/designs/i18n/documents.en.ts';
import { documentsZhCN } from '#features/designs/i18n/documents.zh-CN.ts';
import { editorEn } from '#features/designs/i18n/editor.en.ts';
import { editorZhCN } from '#features/designs/i18n/editor.zh-CN.ts';
import { en as githubEn } from '#platform/github/i18n/en.ts';
import { zhCN as githubZhCn } from '#platform/github/i18n/zh-CN.ts';
import { type Locale, localized } from '#platform/i18n/core/locale.ts';
import { standInOrigin } from '../../scripts/lib/test-site.ts';
import { open } from '../fixtures.ts';
import { tokenIn } from '../stand-in.ts';
import { GitHubConsentPage } from './github-consent-page.ts';

export interface RepositoryFile {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
}

/** The DESIGN.md editor as a visitor uses it. */
export class EditorPage {
  readonly t;
  readonly documents;
  readonly github;
  readonly source: Locator;
  readonly state: Locator;
  readonly dialog: Locator;
  readonly problems: Locator;
  readonly picker: Locator;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {
    this.t = locale === 'en' ? editorEn : editorZhCN;
    this.documents = locale === 'en' ? documentsEn : documentsZhCN;
    this.github = locale === 'en' ? githubEn : githubZhCn;
    this.source = page.getByRole('textbox', { name: this.t.source.label });
    this.state = page.locator('.ed-state');
    this.dialog = page.locator('dialog.ed-dialog[open]');
    this.problems = page.getByRole('region', { name: this.t.problems.title });
    this.picker = page.getByRole('dialog', { name: this.t.picker.title });
  }

  open = async (search = ''): Promise<void> => {
    await open(this.page, localized('/designs/editor/', this.locale) + search);
  };

  ready = async (): Promise<void> => {
    await this.source.waitFor();
    const status = this.page.locator('.ed-problems [role="status"]');
    await status.filter({ hasNotText: this.t.problems.checking }).waitFor({ state: 'attached' });
  };

  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });

  inDialog = (name: string): Locator => this.dialog.getByRole('button', { name, exact: true });

  pane = (name: keyof EditorPage['t']['panes']): Locator =>
    this.page.locator('.ed-panes').getByRole('button', { name: new RegExp(`^${this.t.panes[name]}`) });

  /** On a phone the source is a pane of its own. */
  toSource = async (): Promise<void> => {
    if (await this.pane('source').isVisible()) await this.pane('source').click();
  };

  /** The text in the editor, as its own undo would give it back. */
  text = (): Promise<string> =>
    this.source.evaluate((content) =>
      [...content.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'),
    );

  /** The swatch of a color token that is in view. */
  swatch = (token: string): Locator =>
    this.source
      .locator('.cm-line')
      .filter({ hasText: new RegExp(`^\\s*${token}:`) })
      .getByRole('button')
      .first();

  /** Puts the caret at the end of the text and types. */
  append = async (text: string): Promise<void> => {
    await this.toSource();
    await this.source.focus();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  };

  action = async (name: 'documents' | 'import' | 'export' | 'review'): Promise<void> => {
    const label = this.t.bar[name];
    await this.page
      .locator('.ed')
      .getByRole('button', { name: label, exact: true })
      .filter({ visible: true })
      .first()
      .click();
    await this.dialog.waitFor();
  };

  connect = async (): Promise<void> => {
    await this.dialog.getByRole('button', { name: this.t.documents.connect, exact: true }).click();
    await new GitHubConsentPage(this.page).authorize();
    await this.source.waitFor();
  };

  /** Gives the draft a file of a repository, and waits for the review. */
  moveTo = async ({ owner, repo, path }: RepositoryFile): Promise<void> => {
    const picker = this.dialog.getByRole('combobox', { name: this.github.picker.label });
    await picker.fill(`${owner}/${repo}`);
    await picker.press('Enter');
    await this.dialog.getByLabel(this.t.documents.path).fill(path);
    await this.inDialog(this.t.documents.moveHere).click();
    await this.dialog.getByRole('heading', { name: this.t.review.title }).waitFor();
  };

  save = (): Promise<void> => this.inDialog(this.t.review.save).click();

  /** What someone else does to a file meanwhile; `null` deletes it. */
  behindItsBack = async ({ owner, repo, path }: RepositoryFile, change: (text: string) => string | null) => {
    const token = await tokenIn(this.page);
    const url = `${standInOrigin()}/repos/${owner}/${repo}/contents/${path}`;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const { content, sha } = await (await fetch(url, { headers })).json();
    const text = change(Buffer.from(content, 'base64').toString());
    const body = {
      message: 'Meanwhile',
      sha,
      ...(text !== null && { content: Buffer.from(text).toString('base64') }),
    };
    const method = text === null ? 'DELETE' : 'PUT';
    const done = await fetch(url, { method, headers, body: JSON.stringify(body) });
    if (!done.ok) throw new Error(await done.text());
  };

  /** Someone makes a file. */
  create = async ({ owner, repo, path }: RepositoryFile, text: string): Promise<void> => {
    const done = await fetch(`${standInOrigin()}/repos/${owner}/${repo}/contents/${path}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${await tokenIn(this.page)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ message: 'First', content: Buffer.from(text).toString('base64') }),
    });
    if (!done.ok) throw new Error(await done.text());
  };

  /** What the repository holds now. */
  held = async ({ owner, repo, path }: RepositoryFile, ref = 'main'): Promise<string> => {
    const token = await tokenIn(this.page);
    const url = `${standInOrigin()}/repos/${owner}/${repo}/contents/${path}?ref=${ref}`;
    const { content } = await (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).json();
    return Buffer.from(content, 'base64').toString();
  };
}
