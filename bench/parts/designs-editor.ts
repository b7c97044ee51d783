import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/lib/chromium.ts';
import { withPage } from '../browser.ts';
import { type Figures, median, rounded } from '../figures.ts';

const SAMPLES = 40;
const LENGTH = 40 * 1024;

type TimedWindow = typeof globalThis & { shown: number | null };

/** A real file, made as long as asked for by more prose. */
const longDesign = (): string => {
  const folder = 'node_modules/getdesign/templates';
  const [longest = ''] = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .toSorted((a, b) => b.length - a.length);
  const prose = longest.slice(longest.indexOf('\n## '));
  let text = longest;
  for (let turn = 1; text.length < LENGTH; turn += 1) text += prose.replace(/^## /gm, `### ${turn} `);
  return text.slice(0, LENGTH);
};

/** Runs in the page: times each key until the specimen has changed and a frame was painted after it. */
function watch(): void {
  const page = globalThis as TimedWindow;
  let start: number | null = null;
  page.shown = null;
  addEventListener(
    'keydown',
    () => {
      start = performance.now();
      page.shown = null;
    },
    { capture: true },
  );
  const pane = document.querySelector('.ed-pane');
  if (pane === null) throw new Error('The editor has no specimen.');
  new MutationObserver(() => {
    const began = start;
    if (began === null) return;
    start = null;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      page.shown = performance.now() - began;
    };
    requestAnimationFrame(() => port2.postMessage(null));
  }).observe(pane, { subtree: true, childList: true, characterData: true, attributes: true });
}

const type = async (page: Page): Promise<number> => {
  await page.evaluate(watch);
  const samples: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    await page.keyboard.press(sample % 2 === 0 ? '1' : 'Backspace');
    const shown = await page.waitForFunction(() => (globalThis as TimedWindow).shown);
    samples.push(Number(await shown.jsonValue()));
    await page.waitForTimeout(120);
  }
  return rounded(median(samples), 1);
};

/** From a key in the name of a 40 KB file to the frame in which the specimen has changed, in frames that wait for no screen. */
export async function keyToSpecimen(origin: string): Promise<Figures> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumFlags, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  try {
    return await withPage(browser, { viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.route('**/designs/stripe/DESIGN.md', (route) =>
        route.fulfill({ contentType: 'text/markdown', body: longDesign() }),
      );
      await page.goto(`${origin}/designs/editor/?from=stripe`);
      const source = page.locator('.cm-content');
      await source.waitFor();
      await page.locator('.ed-took').waitFor();
      await source.focus();
      await page.keyboard.press('Control+Home');
      while (!((await page.locator('.cm-activeLine').textContent()) ?? '').startsWith('name:'))
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
      return { 'designs.key_to_specimen_ms': await type(page) };
    });
  } finally {
    await browser.close();
  }
}
