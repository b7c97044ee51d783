import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { type TargetId, targetIds } from '#features/soul/core/targets/target.ts';
import type { TakeWords } from '#features/soul/i18n/take.en.ts';
import type { TargetsWords } from '#features/soul/i18n/targets.en.ts';
import type { SoulPage } from './soul-page.ts';

export interface TakenDownload {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface HandedFile {
  readonly name: string;
  readonly content: Buffer | string;
}

/** Taking a soul away and importing one, on the builder's page. */
export class SoulTakePage {
  readonly panel: Locator;
  readonly copy: Locator;
  readonly download: Locator;
  readonly door: Locator;

  constructor(
    readonly soul: SoulPage,
    readonly words: TakeWords,
    readonly targets: TargetsWords,
  ) {
    const { page } = soul;
    this.panel = page.getByRole('dialog', { name: words.panel.title });
    this.copy = this.panel.locator('.ways .btn.go');
    this.download = this.panel.getByRole('button', { name: words.panel.download, exact: true });
    this.door = page.getByRole('dialog', { name: words.importing.title });
  }

  /** A target of the list in the margin column; one of the first six. */
  listed = (target: TargetId): Locator =>
    this.soul.page.locator('.targets').getByRole('button', { name: this.targets.names[target] });

  choice = (target: TargetId): Locator => this.panel.getByRole('radio').nth(targetIds.indexOf(target));

  async open(target: TargetId): Promise<void> {
    await this.listed('cursor').click();
    await this.panel.waitFor();
    await this.choose(target);
  }

  async choose(target: TargetId): Promise<void> {
    await this.choice(target).check();
    await this.panel.getByRole('heading', { level: 3, name: this.targets.names[target] }).waitFor();
  }

  async close(): Promise<void> {
    await this.soul.page.keyboard.press('Escape');
    await this.panel.waitFor({ state: 'hidden' });
  }

  async downloaded(): Promise<TakenDownload> {
    const started = this.soul.page.waitForEvent('download');
    await this.download.click();
    const download = await started;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async copied(): Promise<string> {
    await this.copy.click();
    await this.copy.filter({ hasText: this.words.panel.copied }).waitFor();
    return this.soul.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Opens the place for the visitor's own file. */
  async merge(): Promise<Locator> {
    const merge = this.panel.locator('.take-merge');
    if ((await merge.getAttribute('open')) === null) await merge.locator('summary').click();
    return merge;
  }

  async openDoor(): Promise<void> {
    await this.soul.button(this.soul.t.drafts.import).click();
    await this.door.waitFor();
  }

  give = async (within: Locator, { name, content }: HandedFile): Promise<void> =>
    within
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

  async paste(text: string): Promise<void> {
    await this.door.getByRole('textbox', { name: this.words.importing.paste }).fill(text);
    await this.door.getByRole('button', { name: this.words.importing.read }).click();
  }

  /** Lets a file fall on the door, as from a folder. */
  async drop({ name, content }: { name: string; content: string }): Promise<void> {
    const dataTransfer = await this.soul.page.evaluateHandle(
      (file) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([file.content], file.name));
        return transfer;
      },
      { name, content },
    );
    await this.door.dispatchEvent('drop', { dataTransfer });
  }

  async openAsDraft(): Promise<void> {
    await this.door.getByRole('button', { name: this.words.importing.open }).click();
    await this.door.waitFor({ state: 'hidden' });
  }
}
