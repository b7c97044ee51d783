import type { Page } from '@playwright/test';

/** The page of the GitHub stand-in on which one agrees to a connection. */
export class GitHubConsentPage {
  constructor(readonly page: Page) {}

  async authorize(login = 'mira-k'): Promise<void> {
    await this.page.waitForURL(/\/login\/oauth\/authorize\?/);
    await this.page.getByRole('radio', { name: login }).check();
    await this.page.getByRole('button', { name: 'Authorize' }).click();
  }

  async cancel(): Promise<void> {
    await this.page.waitForURL(/\/login\/oauth\/authorize\?/);
    await this.page.getByRole('button', { name: 'Cancel' }).click();
  }
}
