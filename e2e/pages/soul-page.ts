import type { Locator, Page } from '@playwright/test';
import type { Slot } from '#features/soul/core/compile.ts';
import type { Messages } from '#features/soul/i18n/en.ts';
import { open } from '../fixtures.ts';

const stands = {
  main: '.slot.main [aria-haspopup], .mslots button:nth-child(1)',
  rule: '.slot.rule [aria-haspopup], .mslots button:nth-child(2)',
};

/** The builder as a visitor meets it, on a desktop or a phone. */
export class SoulPage {
  readonly title: Locator;
  readonly drawer: Locator;
  readonly custom: Locator;
  readonly copy: Locator;
  readonly notice: Locator;
  /** The seed of a surprise, to read and to type. */
  readonly seed: Locator;

  constructor(
    readonly page: Page,
    readonly path: string,
    readonly t: Messages,
  ) {
    this.title = page.getByRole('heading', { level: 1 });
    this.drawer = page.getByRole('dialog');
    this.custom = page.getByRole('textbox', { name: t.text.custom });
    this.copy = page.locator('.btn.go').filter({ visible: true });
    this.notice = page.locator('.undo-bar');
    this.seed = page.locator('.sup input');
  }

  open = (): Promise<void> => open(this.page, this.path);

  /** The text of a slot, to read and to type into. */
  text = (slot: Slot): Locator => this.page.getByRole('textbox', { name: this.t.text[slot] });

  stand = (slot: Slot): Locator => this.page.locator(stands[slot]).filter({ visible: true });

  voice = (name: string): Locator => this.drawer.getByRole('radio', { name });

  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });

  async take(slot: Slot, name: string): Promise<void> {
    await this.stand(slot).click();
    await this.drawer.getByText(name, { exact: true }).first().click();
    await this.button(this.t.drawer.take(name)).click();
    await this.drawer.waitFor({ state: 'hidden' });
  }

  /** Changes to the exact text and reads it. */
  async exactText(): Promise<string> {
    await this.page.getByRole('tab', { name: this.t.views.exact }).click();
    const text = await this.page.getByRole('textbox', { name: this.t.exactLabel }).inputValue();
    await this.page.getByRole('tab', { name: this.t.views.read }).click();
    return text;
  }

  /** Waits until what was typed is stored. */
  async stored(): Promise<void> {
    await this.page.locator('.saved[data-state="saved"]').waitFor();
  }
}
