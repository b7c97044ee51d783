import { type Browser, devices, type Page } from '@playwright/test';
import { withBrowser, withPage } from '../browser.ts';
import { serveCompressed } from '../compressed-server.ts';
import { type Figures, median, rounded } from '../figures.ts';
import { pages } from '../pages.ts';

const samples = 20;

/** Lighthouse's mobile conditions: 150 ms, 1.6 Mbit/s down, 0.75 up, a processor four times slower. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1_638_400 * 0.9) / 8,
    uploadThroughput: (750_000 * 0.9) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

interface Vitals {
  lcp: number;
  tbt: number;
  cls: number;
}

type VitalsWindow = typeof globalThis & { vitals: Vitals };

/** Runs in the page before its own scripts. */
const observe = () => {
  const vitals: Vitals = { lcp: 0, tbt: 0, cls: 0 };
  Object.assign(globalThis, { vitals });
  const on = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('largest-contentful-paint', (entry) => {
    vitals.lcp = entry.startTime;
  });
  on('longtask', (entry) => {
    vitals.tbt += Math.max(0, entry.duration - 50);
  });
  on('layout-shift', (entry) => {
    if ('value' in entry) vitals.cls += Number(entry.value);
  });
};

const sample = (browser: Browser, address: string): Promise<Vitals> =>
  withPage(browser, devices['Moto G4'] ?? {}, async (page) => {
    await slowDown(page);
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(1_000);
    return page.evaluate(() => (globalThis as VitalsWindow).vitals);
  });

/** Medians of 20 first visits each. */
export async function vitals(): Promise<Figures> {
  const server = await serveCompressed();
  try {
    return await withBrowser(async (browser) => {
      const figures: Figures = {};
      for (const [name, path] of Object.entries(pages)) {
        const all: Vitals[] = [];
        for (let run = 0; run < samples; run += 1) all.push(await sample(browser, server.origin + path));
        figures[`vitals.${name}.lcp_ms`] = rounded(median(all.map(({ lcp }) => lcp)), 0);
        figures[`vitals.${name}.tbt_ms`] = rounded(median(all.map(({ tbt }) => tbt)), 0);
        figures[`vitals.${name}.cls`] = rounded(median(all.map(({ cls }) => cls)), 4);
      }
      return figures;
    });
  } finally {
    server.close();
  }
}
