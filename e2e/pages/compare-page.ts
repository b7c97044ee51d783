import type { Locator, Page } from '@playwright/test';
import { designMessages } from '#features/designs/i18n/messages.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';

/** Two designs side by side. */
export class ComparePage {
  readonly page: Page;
  readonly words: (typeof designMessages)[Locale]['compare'];

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.words = designMessages[locale].compare;
  }

  /** A joined token of the side that bears a design's name. */
  row(design: string, token: string): Locator {
    return this.page
      .getByRole('region', { name: design, exact: true })
      .getByRole('button')
      .filter({ has: this.page.getByText(token, { exact: true }) });
  }

  tab(name: string): Locator {
    return this.page.getByRole('tablist', { name: this.words.tabsLabel }).getByRole('tab', { name });
  }
}
