import type { Locator, Page } from '@playwright/test';
import type { TryWords } from '#features/soul/i18n/try.en.ts';
import { open } from '../fixtures.ts';

type Provider = keyof TryWords['server']['providers'];

/** The test drive as a visitor meets it. */
export class TryPage {
  readonly address: Locator;
  readonly key: Locator;
  readonly keep: Locator;
  readonly model: Locator;
  readonly prompt: Locator;
  readonly other: Locator;
  readonly askBoth: Locator;
  readonly stopBoth: Locator;

  constructor(
    readonly page: Page,
    readonly path: string,
    readonly t: TryWords,
  ) {
    const field = (name: string) => page.getByLabel(name, { exact: true });
    this.address = field(t.server.address);
    this.key = field(t.server.key);
    this.keep = page.getByRole('checkbox', { name: t.server.keep });
    this.model = field(t.server.model);
    this.prompt = field(t.prompt);
    this.other = page.getByRole('combobox', { name: t.choose });
    this.askBoth = page.getByRole('button', { name: t.askBoth });
    this.stopBoth = page.getByRole('button', { name: t.stopBoth });
  }

  open = (): Promise<void> => open(this.page, this.path);

  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });

  side = (side: 'a' | 'b'): Locator => this.page.locator(`.voice.${side}`);
  title = (side: 'a' | 'b'): Locator => this.side(side).getByRole('heading');
  said = (side: 'a' | 'b'): Locator => this.side(side).locator('.said');
  phase = (side: 'a' | 'b'): Locator => this.side(side).locator('.phase');
  failure = (side: 'a' | 'b'): Locator => this.side(side).getByRole('alert');

  /** Points the page at a server. */
  async choose(provider: Provider, address: string, model: string): Promise<void> {
    await this.page.getByRole('radio', { name: this.t.server.providers[provider] }).check();
    await this.address.fill(address);
    await this.model.fill(model);
  }
}
