import { chromium, type Page, type Request } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/lib/chromium.ts';
import { teamMessages } from '../../src/features/cost/i18n/team.ts';
import { committedCases, figuresByCalculator, largestError } from '../../tests/fixtures/cost/recompute.ts';
import { settle, withBrowser, withPage } from '../browser.ts';
import { type Figures, median, rounded } from '../figures.ts';
import { prices } from './prices.ts';

const MODELS = 300;
const SAMPLES = 40;

/** Astro writes a prop as [0, value] and a list as [1, values]. */
type Prop<T> = [0, T];
type Row = Record<'id' | 'name', Prop<string>> & Record<'in' | 'out', Prop<number>>;
interface Island {
  catalog: Prop<{ models: [1, Prop<Row>[]] }>;
}

/** The page with as many models in its price list, by copies under other names at other prices. */
function withManyModels(html: string): string {
  const attribute = /(<astro-island[^>]*component-url="[^"]*\/Cost\.[^>]*? props=")([^"]*)"/;
  const [, before = '', props = ''] = attribute.exec(html) ?? [];
  const island: Island = JSON.parse(props.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  const [, own] = island.catalog[1].models;
  const copy = (index: number): Prop<Row> => {
    const row = own[index % own.length]?.[1];
    if (!row) throw new Error('The page holds no model.');
    const turn = Math.floor(index / own.length);
    if (turn === 0) return [0, row];
    const price = ([, value]: Prop<number>): Prop<number> => [0, value * (1 + index / 1000)];
    return [
      0,
      {
        ...row,
        id: [0, `${row.id[1]}-${turn}`],
        name: [0, `${row.name[1]} ${turn}`],
        in: price(row.in),
        out: price(row.out),
      },
    ];
  };
  island.catalog[1].models = [1, Array.from({ length: MODELS }, (_, index) => copy(index))];
  const written = JSON.stringify(island).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html.replace(attribute, () => `${before}${written}"`);
}

const manyModels = (page: Page) =>
  page.route('**/cost/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withManyModels(await response.text()) });
  });

/** Scrolls to the end, so that every part of the page is loaded, and back. */
async function loadEveryPart(page: Page): Promise<void> {
  const rooms = page.locator('.sheet-part');
  for (let index = 0; index < (await rooms.count()); index += 1) {
    await rooms.nth(index).scrollIntoViewIfNeeded();
    await page.locator('.sheet-part[data-loaded=true]').nth(index).waitFor({ state: 'attached' });
  }
  await page.evaluate(() => scrollTo(0, 0));
}

interface Watched {
  /** Milliseconds from the last input to the frame in which everything watched had changed; none until then. */
  shown: number | null;
}

type WatchedWindow = typeof globalThis & { watched: Watched };

/** Runs in the page: times each input until all that is watched has changed and a frame was painted after it. */
function watch(selectors: readonly string[]): void {
  const watched: Watched = { shown: null };
  Object.assign(globalThis, { watched });
  let start = 0;
  let waiting = new Set<string>();
  const painted = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      watched.shown = performance.now() - start;
    };
    requestAnimationFrame(() => port2.postMessage(null));
  };
  addEventListener(
    'input',
    () => {
      start = performance.now();
      waiting = new Set(selectors);
      watched.shown = null;
    },
    { capture: true },
  );
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`The page has no ${selector}.`);
    new MutationObserver(() => {
      if (waiting.delete(selector) && waiting.size === 0) painted();
    }).observe(element, { subtree: true, childList: true, characterData: true });
  }
}

/** Median milliseconds from a key on the ruler, which has the focus, to the frame after all that is watched has changed. */
async function moveRuler(page: Page, watched: readonly string[]): Promise<number> {
  await page.evaluate(watch, watched);
  // A resting pointer would be looked up again after each change of the layout.
  await page.mouse.move(0, 0);
  const samples: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    await page.keyboard.press(sample % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    const shown = await page.waitForFunction(() => (globalThis as WatchedWindow).watched.shown);
    samples.push(Number(await shown.jsonValue()));
    await page.waitForTimeout(100);
  }
  return rounded(median(samples), 1);
}

/**
 * In frames that do not wait for a screen, with 300 models compared: from a key to the answer, and to the answer and
 * the table of all models while the table is on the screen.
 */
async function inputToResult(origin: string): Promise<Figures> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumFlags, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  try {
    return await withPage(browser, {}, async (page) => {
      await manyModels(page);
      await settle(page, `${origin}/cost/`);
      await loadEveryPart(page);
      await page.getByRole('button', { name: `All ${MODELS} models` }).click();
      await page
        .locator('.compare tbody tr')
        .nth(MODELS - 1)
        .waitFor();
      await page.getByRole('slider', { name: 'Tokens a day, on a ruler' }).focus();
      const result = await moveRuler(page, ['.res']);
      await page.locator('.compare table').evaluate((table) => table.scrollIntoView());
      const table = await moveRuler(page, ['.res', '.compare table']);
      return { 'cost.input_to_result_ms': result, 'cost.input_to_table_ms': table };
    });
  } finally {
    await browser.close();
  }
}

/** The page has as many at least: four blanks, the ledger's panels, boost, compare, team, titles. */
const FIELDS = 20;
const MARKERS = ['7.31919', '731919'];
const marked = /7[.,]?31[.,]?919/;

/** Types into every field that can be seen within an element; gives how many there are. */
async function fillFields(page: Page, within: string, marker: string): Promise<number> {
  const fields = page
    .locator(within)
    .locator('input:is([type=text], [type=search]):not([readonly]), textarea');
  let filled = 0;
  for (const field of await fields.all()) {
    if (!(await field.isVisible())) continue;
    await field.fill(marker);
    filled += 1;
  }
  return filled;
}

/** Opens each panel of the page and fills it, then the fields outside of panels, folded ones too. */
async function fillPage(page: Page, marker: string): Promise<number> {
  let filled = 0;
  for (const panel of await page.locator('.cost [popovertarget]').all()) {
    await panel.click();
    await page.waitForTimeout(500);
    filled += await fillFields(page, ':popover-open', marker);
    await page.keyboard.press('Escape');
  }
  await page.locator('.cost .sheet-part button[aria-expanded=false]').evaluateAll((folds) => {
    for (const fold of folds) if (fold instanceof HTMLElement) fold.click();
  });
  return filled + (await fillFields(page, '.cost', marker));
}

/** Whether a request could tell anybody what was typed: by its words, or by carrying anything at all. */
async function tells(request: Request): Promise<boolean> {
  const words = [request.url(), JSON.stringify(await request.allHeaders()), request.postData() ?? ''];
  const bare = request.method() === 'GET' && request.postData() === null && !new URL(request.url()).search;
  return !bare || words.some((text) => marked.test(text));
}

/** Requests and addresses that hold anything of what is typed into all fields, kept and loaded again. */
const leaks = (origin: string): Promise<Figures> =>
  withBrowser((browser) =>
    withPage(browser, {}, async (page) => {
      const address = `${origin}/cost/`;
      await settle(page, address);
      await loadEveryPart(page);
      const requests: Request[] = [];
      const addresses: string[] = [];
      page.context().on('request', (request) => requests.push(request));
      page.on('framenavigated', (frame) => addresses.push(frame.url()));
      page.on('websocket', (socket) => addresses.push(socket.url()));
      await page.getByRole('button', { name: teamMessages.en.takeExample }).click();
      for (const marker of MARKERS) {
        const filled = await fillPage(page, marker);
        if (filled < FIELDS) throw new Error(`Only ${filled} fields could be filled.`);
        addresses.push(page.url());
        await settle(page, address);
        await loadEveryPart(page);
      }
      const told = await Promise.all(requests.map(tells));
      const wrong = [
        ...requests.filter((_, index) => told[index]).map((request) => request.url()),
        ...addresses.filter((one) => one !== address),
      ];
      for (const one of wrong) console.error(`leaked: ${one}`);
      return { 'cost.leaked_requests': wrong.length };
    }),
  );

const recompute = (): Figures => {
  const cases = committedCases();
  const found = cases.map(({ inputs }) => figuresByCalculator(inputs));
  const expected = cases.map(({ figures }) => figures);
  return { 'cost.recompute_max_error': largestError(found, expected) };
};

export async function cost(origin: string): Promise<Figures> {
  return { ...prices(), ...recompute(), ...(await inputToResult(origin)), ...(await leaks(origin)) };
}
