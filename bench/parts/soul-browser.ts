import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/lib/chromium.ts';
import { deliver, deliveryLimit } from '../../src/features/soul/core/deliver.ts';
import { en } from '../../src/features/soul/i18n/en.ts';
import { settle, withBrowser, withPage } from '../browser.ts';
import { type Figures, median, rounded } from '../figures.ts';

const SAMPLES = 40;
/** Units left below the limit, so that a key typed can be taken back. */
const ROOM = 10;

type TimedWindow = typeof globalThis & { shown: number | null };

/** Runs in the page: times each key until all that is watched has changed and a frame was painted after it. */
function watch(selectors: readonly string[]): void {
  const page = globalThis as TimedWindow;
  let start = 0;
  let waiting = new Set<string>();
  page.shown = null;
  addEventListener(
    'keydown',
    () => {
      start = performance.now();
      waiting = new Set(selectors);
      page.shown = null;
    },
    { capture: true },
  );
  const painted = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      page.shown = performance.now() - start;
    };
    requestAnimationFrame(() => port2.postMessage(null));
  };
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`The page has no ${selector}.`);
    new MutationObserver(() => {
      if (waiting.delete(selector) && waiting.size === 0) painted();
    }).observe(element, { subtree: true, childList: true, characterData: true });
  }
}

const exactText = (page: Page): Promise<string> =>
  page
    .getByRole('tab', { name: en.views.exact })
    .click()
    .then(async () => {
      const text = await page.getByRole('textbox', { name: en.exactLabel }).inputValue();
      await page.getByRole('tab', { name: en.views.read }).click();
      return text;
    });

/** A sentence again and again, as long as asked for. */
const prose = (length: number): string =>
  'Quote the line before you comment on it, and name the file. '
    .repeat(Math.ceil(length / 60))
    .slice(0, length - 1)
    .concat('x');

/** From a key in the own words of a soul of 8,000 units to the frame in which prompt and length have changed, in frames that wait for no screen. */
async function keyToPreview(origin: string): Promise<Figures> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumFlags, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  try {
    return await withPage(browser, { viewport: { width: 1440, height: 900 } }, async (page) => {
      await settle(page, `${origin}/soul/`);
      const own = page.getByRole('textbox', { name: en.text.custom });
      const composed = (await exactText(page)).length;
      // Two units part the own words from what is before them.
      await own.fill(prose(deliveryLimit - ROOM - composed - 2));
      const { units } = deliver((await exactText(page)).slice(12, -13));
      if (units !== deliveryLimit - ROOM) throw new Error(`The soul has ${units} units.`);
      await own.focus();
      await page.keyboard.press('Control+End');
      await page.evaluate(watch, ['.prompt .own .prose', '.side .num']);
      const samples: number[] = [];
      for (let sample = 0; sample < SAMPLES; sample += 1) {
        await page.keyboard.press(sample % 2 === 0 ? 'y' : 'Backspace');
        const shown = await page.waitForFunction(() => (globalThis as TimedWindow).shown);
        samples.push(Number(await shown.jsonValue()));
        await page.waitForTimeout(100);
      }
      return { 'soul.key_to_preview_ms': rounded(median(samples), 1) };
    });
  } finally {
    await browser.close();
  }
}

const titleOf = (page: Page): Promise<string | null> =>
  page.getByRole('heading', { level: 1 }).first().textContent();

type CountedWindow = typeof globalThis & { interactions: number };

/** Runs in the page: counts presses of the pointer and keys, of a visitor and not of a script. */
function count(): void {
  const page = globalThis as CountedWindow;
  page.interactions = 0;
  for (const kind of ['pointerdown', 'keydown'])
    addEventListener(
      kind,
      ({ isTrusted }) => {
        if (isTrusted) page.interactions += 1;
      },
      { capture: true },
    );
}

/** Presses by the pointer that a first visitor needs to copy a soul with a role and a rule of their own choice. */
const firstCopy = (origin: string): Promise<Figures> =>
  withBrowser((browser) =>
    withPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await settle(page, `${origin}/soul/`);
      await page.evaluate(count);
      const before = await titleOf(page);
      const other = page.locator('.soul-drawer .voice:not([data-active]) label').first();
      await page.locator('.slot.main [aria-haspopup]').click();
      await other.click();
      await page.getByRole('button', { name: en.drawer.takeThen.main }).click();
      await page.locator('#soul-drawer-title', { hasText: en.slots.rule.label }).waitFor();
      await other.click();
      await page.locator('.soul-drawer .voice[data-active] label').click();
      await page.locator('.soul-drawer').waitFor({ state: 'hidden' });
      await page.locator('.side .btn.go').first().click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      if (!copied.startsWith('<hero_soul>') || (await titleOf(page)) === before)
        throw new Error('No soul of the visitor’s own was copied.');
      const interactions = await page.evaluate(() => (globalThis as CountedWindow).interactions);
      return { 'soul.first_copy_interactions': interactions };
    }),
  );

export const soulBrowser = async (origin: string): Promise<Figures> => ({
  ...(await keyToPreview(origin)),
  ...(await firstCopy(origin)),
});
