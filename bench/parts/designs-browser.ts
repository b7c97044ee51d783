import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/lib/chromium.ts';
import type { DesignIndex } from '../../src/features/designs/core/contract.ts';
import { settle, withPage } from '../browser.ts';
import { type Figures, median, rounded } from '../figures.ts';
import { firstFrame, inView } from '../first-frame.ts';

const entriesAsked = 1000;
const rounds = 10;
/** Each key changes what is found: three letters come, then go. */
const keys = ['s', 't', 'r', 'Backspace', 'Backspace', 'Backspace'];

/** The index with as many entries, by copies under other names, scores and hues. */
const withManyEntries = (index: DesignIndex): DesignIndex => {
  const entries = Array.from({ length: entriesAsked }, (_, at) => {
    const entry = index.entries[at % index.entries.length];
    if (!entry) throw new Error('The index is empty.');
    const turn = Math.floor(at / index.entries.length);
    if (turn === 0) return entry;
    return { ...entry, slug: `${entry.slug}-${turn}`, title: `${entry.title} ${turn}` };
  });
  return { ...index, count: entries.length, entries };
};

const manyEntries = (page: Page) =>
  page.route('**/designs/index.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: withManyEntries(await response.json()) });
  });

const card = '.contact-sheet > *';
// Where the same cards stay, the count alone is written anew.
const changing = ['.contact-sheet', '.gallery-shown'];

/** In frames that do not wait for a screen: median milliseconds from a key to its cards among 1,000 designs. */
export async function designsBrowser(origin: string): Promise<Figures> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumFlags, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  try {
    return await withPage(browser, {}, async (page) => {
      await manyEntries(page);
      await settle(page, `${origin}/designs/`);
      const search = page.getByRole('searchbox', { name: 'Search designs' });
      await search.fill('a');
      // The page itself has fewer than a hundred: three digits are the long index at work.
      await page
        .locator('.gallery-shown')
        .filter({ hasText: /^\d{3}/ })
        .waitFor();
      const samples: number[] = [];
      for (const key of Array.from({ length: rounds }, () => keys).flat()) {
        const watched = { event: 'input', changing, counted: card } as const;
        const first = await firstFrame(page, watched, () => search.press(key));
        samples.push(first.ms);
        await page.waitForTimeout(50);
        if (first.inView !== (await inView(page, card)))
          throw new Error('The first frame lacks cards that are in view.');
      }
      return { 'designs.key_to_search_1000_ms': rounded(median(samples), 1) };
    });
  } finally {
    await browser.close();
  }
}
