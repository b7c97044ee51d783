import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sitemap, withBrowser, withPage } from '../browser.ts';
import type { Figures } from '../figures.ts';

const widths = [320, 1280];
const themes = ['light', 'dark'] as const;

/** States that every page can be in, by the key that opens them. */
const states: readonly { name: string; key?: string }[] = [
  { name: 'at rest' },
  { name: 'search open', key: 'ControlOrMeta+k' },
  { name: 'keyboard map open', key: '?' },
];

/** The dialogs are the same everywhere, so their states are measured on these pages only. */
const pagesWithStates = new Set(['/', '/zh-cn/', '/docs/', '/soul/', '/designs/']);

async function violationsIn(page: Page, where: string): Promise<number> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  for (const { id, nodes } of violations) {
    console.error(`${where}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }
  return violations.length;
}

/** Violations of axe's default rules over the sitemap, both themes, two widths and the key states. */
export const axe = (origin: string): Promise<Figures> =>
  withBrowser((browser) =>
    withPage(browser, { reducedMotion: 'reduce' }, async (page) => {
      let total = 0;
      for (const path of await sitemap(origin)) {
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme });
          for (const { name, key } of pagesWithStates.has(path) ? states : states.slice(0, 1)) {
            await page.goto(origin + path, { waitUntil: 'load' });
            if (key) await page.keyboard.press(key);
            for (const width of widths) {
              await page.setViewportSize({ width, height: 900 });
              total += await violationsIn(page, `${path} ${colorScheme} ${width} ${name}`);
            }
          }
        }
      }
      return { 'axe.violations': total };
    }),
  );
