import type { Locator, Page } from '@playwright/test';
import type { Messages } from '#features/cost/i18n/en.ts';
import { open } from '../fixtures.ts';

type Blank = 'income' | 'tokens' | 'model' | 'multiplier' | 'rate';

/** What opens a panel: the blanks of the sentence, and the links above and below the ledger. */
export type PanelName = Blank | 'mix' | 'prices' | 'usage' | 'share';

/** Parts that are fetched when they are seen. */
export type PartName = 'charts' | 'boost' | 'compare' | 'team';

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

  blank(name: PanelName): Locator {
    return this.page.locator(`[popovertarget="cost-${name}"]`);
  }

  panel(name: PanelName): Locator {
    return this.page.locator(`#cost-${name}`);
  }

  /** The first field of a panel, which takes the focus where the panel has no choice to make first. */
  field(name: PanelName): Locator {
    return this.panel(name).getByRole('textbox').or(this.panel(name).getByRole('combobox')).first();
  }

  /** Opens a panel and waits until what it holds has arrived. */
  async openPanel(name: PanelName): Promise<Locator> {
    await this.blank(name).click();
    const panel = this.panel(name);
    await panel.locator('.room').waitFor({ state: 'detached' });
    return panel;
  }

  /** Opens a blank and types into its first field. */
  async type(name: Blank, text: string): Promise<void> {
    await this.openPanel(name);
    await this.field(name).fill(text);
  }

  async fill(name: Blank, text: string): Promise<void> {
    await this.type(name, text);
    await this.page.keyboard.press('Enter');
    await this.panel(name).waitFor({ state: 'hidden' });
  }

  row(name: string): Locator {
    return this.page.locator('.ledger li').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** Scrolls to a part of the page and waits until it has arrived. */
  async part(name: PartName): Promise<Locator> {
    const room = this.page.locator(`.sheet-part.${name}`);
    await room.scrollIntoViewIfNeeded();
    await this.page.locator(`.sheet-part.${name}[data-loaded="true"]`).waitFor();
    return room;
  }
}
