import type { Locator, Page } from '@playwright/test';
import type { Messages } from '#features/settings/i18n/en.ts';
import { open } from '../fixtures.ts';
import { GitHubConsentPage } from './github-consent-page.ts';

/** Settings as a visitor meets them. */
export class SettingsPage {
  readonly github: Locator;
  readonly data: Locator;
  readonly connect: Locator;
  readonly disconnect: Locator;
  readonly connected: Locator;
  readonly undo: Locator;

  constructor(
    readonly page: Page,
    readonly path: string,
    readonly t: Messages,
  ) {
    this.github = page.locator('#github');
    this.data = page.locator('#data');
    this.connect = this.github.getByRole('button', { name: t.github.connect });
    this.disconnect = this.github.getByRole('button', { name: t.github.disconnect });
    this.connected = this.github.getByText(t.github.connectedAs);
    this.undo = page.locator('.undo-bar').getByRole('button', { name: t.data.undo });
  }

  open = (query = ''): Promise<void> => open(this.page, this.path + query);

  /** Through GitHub’s own page and back. */
  async signIn(login = 'mira-k'): Promise<void> {
    await this.connect.click();
    await new GitHubConsentPage(this.page).authorize(login);
    await this.connected.waitFor();
  }

  where = (place: 'thisTab' | 'thisDevice'): Locator =>
    this.github.getByRole('radio', { name: this.t.github[place][0] ?? '' });

  row = (part: keyof Messages['data']['parts']): Locator =>
    this.data.getByRole('row').filter({ has: this.page.getByText(this.t.data.parts[part], { exact: true }) });

  button = (name: string): Locator => this.data.getByRole('button', { name, exact: true });

  async export(): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.button(this.t.data.export).click();
    return (await download).path();
  }

  import = (path: string): Promise<void> => this.page.locator('input[type="file"]').setInputFiles(path);
}
