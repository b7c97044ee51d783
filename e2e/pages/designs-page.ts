import type { Locator, Page } from '@playwright/test';
import { designMessages } from '#features/designs/i18n/messages.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';

/** The gallery of designs and its detail pages, by what a visitor sees of them. */
export class DesignsPage {
  readonly page: Page;
  readonly words: (typeof designMessages)[Locale];
  readonly search: Locator;
  readonly cells: Locator;
  readonly shown: Locator;
  readonly copy: Locator;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.words = designMessages[locale];
    this.search = page.getByRole('searchbox', { name: this.words.searchLabel });
    this.cells = page.locator('.contact-sheet a');
    this.shown = page.locator('.gallery-shown');
    this.copy = page.getByRole('button', { name: this.words.copyForAgent });
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.locator('designs-gallery[data-ready]').waitFor();
  }

  cell(title: string): Locator {
    return this.page.locator('.contact-sheet').getByRole('link', { name: title });
  }

  /** On a phone the filters but the hue wait behind one button. */
  async filter(value: string): Promise<Locator> {
    const more = this.page.getByRole('button', { name: this.words.more, exact: true });
    if ((await more.isVisible()) && (await more.getAttribute('aria-expanded')) === 'false')
      await more.click();
    return this.page.locator(`button[data-value="${value}"]`);
  }

  tab(name: string): Locator {
    return this.page.getByRole('navigation', { name: this.words.sectionsLabel }).getByRole('link', { name });
  }
}
