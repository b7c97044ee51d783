import type { Locator, Page } from '@playwright/test';
import type { Messages } from '#features/workbench/i18n/en.ts';
import { en as githubEn } from '#platform/github/i18n/en.ts';
import { zhCN as githubZhCn } from '#platform/github/i18n/zh-CN.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { open } from '../fixtures.ts';
import { GitHubConsentPage } from './github-consent-page.ts';

/** The workbench as a visitor meets it, on a desktop or a phone. */
export class WorkbenchPage {
  readonly title: Locator;
  readonly complaint: Locator;
  readonly description: Locator;
  readonly margin: Locator;
  readonly state: Locator;
  readonly issue: Locator;

  constructor(
    readonly page: Page,
    readonly path: string,
    readonly t: Messages,
    readonly locale: Locale,
  ) {
    this.title = page.getByRole('textbox', { name: t.document.titleLabel, exact: true });
    this.complaint = page.getByRole('textbox', { name: t.document.chiefComplaintLabel, exact: true });
    this.description = page.getByRole('textbox', { name: t.document.description, exact: true });
    this.margin = page.getByRole('complementary', { name: t.github.heading });
    this.state = this.margin.locator('.wb-state');
    this.issue = this.margin.locator('dd a');
  }

  open = (hash = ''): Promise<void> => open(this.page, this.path + hash);

  blank = (which: 'title' | 'because'): Locator =>
    this.page.getByRole('textbox', { name: this.t.sentence[`${which}Label`] });

  column = (status: keyof Messages['meaning']): Locator =>
    this.page.locator('.wb-board section').filter({
      has: this.page.getByRole('heading', { name: this.t.status[status] }),
    });

  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });

  async start(title: string, because: string): Promise<void> {
    await this.blank('title').fill(title);
    await this.blank('because').fill(because);
    await this.button(this.t.sentence.start).click();
    await this.title.waitFor();
  }

  async connect(): Promise<void> {
    await this.margin.getByRole('button', { name: this.t.connect }).click();
    await new GitHubConsentPage(this.page).authorize();
    await this.picker.waitFor();
  }

  get picker(): Locator {
    const words = this.locale === 'en' ? githubEn : githubZhCn;
    return this.margin.getByRole('combobox', { name: words.picker.label });
  }

  async pick(repository: string): Promise<void> {
    await this.picker.fill(repository);
    await this.picker.press('Enter');
  }

  /** Waits until what was typed is stored. */
  stored = (): Promise<void> =>
    this.page.getByRole('status').filter({ hasText: this.t.document.saved }).waitFor();
}
