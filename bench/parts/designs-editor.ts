import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/lib/chromium.ts';
import { withPage } from '../browser.ts';
import { type Figures, median, rounded } from '../figures.ts';
import { firstFrame } from '../first-frame.ts';

const SAMPLES = 40;
const LENGTH = 40 * 1024;

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

const type = async (page: Page): Promise<number> => {
  const samples: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const key = sample % 2 === 0 ? '1' : 'Backspace';
    const { ms } = await firstFrame(page, { event: 'keydown', changing: ['.ed-pane'] }, () =>
      page.keyboard.press(key),
    );
    samples.push(ms);
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
    // A cursor that blinks would draw frames without end where none waits for a screen.
    const context = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;
    return await withPage(browser, context, async (page) => {
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
