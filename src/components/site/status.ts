import { readSiteConfig } from '#platform/config/io/read-config.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { statusMessages } from './i18n/status.ts';

interface Health {
  readonly version: string;
  readonly commit: string;
  readonly parts: Readonly<
    Record<string, { readonly configured: boolean; readonly missing: readonly string[] }>
  >;
}

class SiteStatus extends HTMLElement {
  connectedCallback(): void {
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const t = statusMessages[this.dataset['locale'] as Locale];
    const line = this.querySelector('[role=status]');
    const table = this.querySelector('table');
    if (!line || !table) return;
    try {
      const answer = await fetch(`${readSiteConfig().edgeUrl}/api/health`);
      const health: Health = await answer.json();
      line.textContent = t.up(health.version, health.commit.slice(0, 7));
      table.tBodies[0]?.replaceChildren(
        ...Object.entries(health.parts).map(([part, { configured, missing }]) => {
          const row = document.createElement('tr');
          row.insertCell().textContent = part;
          row.insertCell().textContent = configured ? t.configured : t.missing(missing);
          return row;
        }),
      );
      table.hidden = false;
    } catch {
      line.textContent = t.down;
    }
  }
}

customElements.define('site-status', SiteStatus);
