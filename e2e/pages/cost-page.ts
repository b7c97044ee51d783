import type { Locator, Page } from '@playwright/test';
import type { Messages } from '#features/cost/i18n/en.ts';
import { open } from '../fixtures.ts';

type Blank = 'income' | 'tokens' | 'model' | 'multiplier' | 'rate';

/** The calculator as a visitor uses it: blanks, figure, verdict, ledger. */
export class CostPage {
  readonly figure: Locator;
  readonly verdict: Locator;
  readonly ruler: Locator;
  readonly city: Locator;

  constructor(
    readonly page: Page,
    readonly path: string,
    readonly messages: Messages,
  ) {
    this.figure = page.locator('.bigfig b');
    this.verdict = page.locator('.ans .verdict');
    this.ruler = page.getByRole('slider', { name: messages.ruler });
    this.city = page.getByLabel(messages.blanks.city, { exact: true });
  }

  async open(): Promise<void> {
    await open(this.page, this.path);
  }

  blank(name: Blank): Locator {
    return this.page.locator(`[popovertarget="cost-${name}"]`);
  }

  panel(name: Blank): Locator {
    return this.page.locator(`#cost-${name}`);
  }

  /** Opens a blank and types into its field, which has the focus and its text selected. */
  async type(name: Blank, text: string): Promise<void> {
    await this.blank(name).click();
    await this.panel(name).getByRole('textbox').or(this.panel(name).getByRole('combobox')).fill(text);
  }

  async fill(name: Blank, text: string): Promise<void> {
    await this.type(name, text);
    await this.page.keyboard.press('Enter');
    await this.panel(name).waitFor({ state: 'hidden' });
  }

  row(name: string): Locator {
    return this.page.locator('.ledger li').filter({ has: this.page.getByText(name, { exact: true }) });
  }
}
