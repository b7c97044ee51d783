import type { Locator, Page } from '@playwright/test';
import type { CommunityWords } from '#features/soul/i18n/community.en.ts';
import type { PublishWords } from '#features/soul/i18n/publish.en.ts';
import { open } from '../fixtures.ts';

/** The community of souls as a visitor meets it, on a desktop or a phone. */
export class CommunityPage {
  readonly search: Locator;
  readonly cards: Locator;
  readonly note: Locator;
  readonly dialog: Locator;

  constructor(
    readonly page: Page,
    readonly path: string,
    readonly t: CommunityWords,
    readonly words: PublishWords,
  ) {
    this.search = page.getByRole('searchbox', { name: t.search });
    this.cards = page.locator('.co-card:not([aria-hidden])');
    this.note = page.locator('.co-note');
    this.dialog = page.getByRole('dialog');
  }

  open = (hash = ''): Promise<void> => open(this.page, this.path + hash);

  /** Waits for the souls that people published. */
  async opened(hash = ''): Promise<void> {
    await this.open(hash);
    await this.page.locator('.co-facts').first().waitFor();
  }

  card = (name: string): Locator => this.cards.filter({ has: this.page.getByText(name, { exact: true }) });

  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });

  /** Names in the order in which they stand. */
  names = (): Promise<string[]> => this.page.locator('.co-who a').allInnerTexts();

  /** Opens one to read. */
  async read(name: string): Promise<void> {
    await this.card(name).getByRole('link').click();
    await this.dialog.waitFor();
  }

  /** Opens what publishes a draft of this browser. */
  async startPublishing(): Promise<void> {
    await this.button(this.t.publish).click();
    await this.dialog.waitFor();
  }

  field = (name: string): Locator => this.dialog.getByRole('textbox', { name, exact: true });
}
