import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/lib/chromium.ts';
import type { DesignIndex } from '../../src/features/designs/core/contract.ts';
import { settle, withPage } from '../browser.ts';
import { type Figures, median, rounded } from '../figures.ts';

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

type TimedWindow = typeof globalThis & {
  /** Milliseconds from the last key to the first frame that shows its result; null until then. */
  shown: number | null;
  /** Cards in view in that frame. */
  inView: number;
  cardsInView: () => number;
};

/** Runs in the page. */
function timeKeys(): void {
  const timed = globalThis as TimedWindow;
  const sheet = document.querySelector('.contact-sheet');
  if (!sheet) throw new Error('The page has no cards.');
  timed.cardsInView = () =>
    [...sheet.children].filter((card) => card.getBoundingClientRect().top < innerHeight).length;
  let start = 0;
  addEventListener(
    'input',
    () => {
      start = performance.now();
      timed.shown = null;
    },
    { capture: true },
  );
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (timed.shown !== null) return;
    timed.shown = performance.now() - start;
    timed.inView = timed.cardsInView();
  };
  const told = document.querySelector('.gallery-shown') ?? sheet;
  // Where the same cards stay, the count alone is written anew.
  const seen = new MutationObserver(() => requestAnimationFrame(() => port2.postMessage(null)));
  for (const changed of [sheet, told])
    seen.observe(changed, { childList: true, characterData: true, subtree: true });
}

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
      await page.evaluate(timeKeys);
      const samples: number[] = [];
      for (const key of Array.from({ length: rounds }, () => keys).flat()) {
        await search.press(key);
        const shown = await page.waitForFunction(() => (globalThis as TimedWindow).shown);
        samples.push(Number(await shown.jsonValue()));
        await page.waitForTimeout(50);
        const isWhole = () => {
          const { inView, cardsInView } = globalThis as TimedWindow;
          return inView === cardsInView();
        };
        if (!(await page.evaluate(isWhole))) throw new Error('The first frame lacks cards that are in view.');
      }
      return { 'designs.key_to_search_1000_ms': rounded(median(samples), 1) };
    });
  } finally {
    await browser.close();
  }
}
