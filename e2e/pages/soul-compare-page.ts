import type { Locator, Page } from '@playwright/test';
import type { CompareWords } from '#features/soul/i18n/compare.en.ts';
import type { VersionsWords } from '#features/soul/i18n/versions.en.ts';

interface Words {
  readonly compare: CompareWords;
  readonly versions: VersionsWords;
}

/** What lies over the builder to compare souls or to look at earlier versions. */
export class SoulComparePage {
  readonly view: Locator;
  readonly left: Locator;
  readonly right: Locator;
  readonly other: Locator;
  readonly gone: Locator;
  readonly come: Locator;
  readonly taken: Locator;
  readonly columns: Locator;
  readonly kept: Locator;

  constructor(
    readonly page: Page,
    readonly words: Words,
  ) {
    this.view = page.getByRole('dialog');
    this.left = this.view.locator('.sc[data-side="left"]');
    this.right = this.view.locator('.sc[data-side="right"]');
    this.other = this.view.getByRole('combobox', { name: words.compare.changeLabel });
    this.gone = this.left.locator('del');
    this.come = this.right.locator('ins');
    this.taken = this.view.locator('.taken');
    this.columns = this.view.locator('.columns > li');
    this.kept = this.view.getByRole('group', { name: words.versions.list }).getByRole('radio');
  }

  /** Opens by a button of the builder that begins with this word; a count may follow it. */
  async open(word: string): Promise<void> {
    await this.opener(word).click();
    await this.view.waitFor();
  }

  opener = (word: string): Locator =>
    this.page.getByRole('button', { name: new RegExp(`^${word}( \\d+)?$`) }).filter({ visible: true });

  /** One of the choices of what is shown, where there is no room for both sides. */
  choice = (name: string): Locator => this.view.locator('.switch label').filter({ hasText: name });

  button = (name: string): Locator => this.view.getByRole('button', { name, exact: true });
}
