import type { Page } from '@playwright/test';

export interface Watched {
  /** What starts the clock. */
  readonly event: 'keydown' | 'input';
  /** Selectors of what is going to change. */
  readonly changing: readonly string[];
  /** Selector of what is counted in view, in that same frame. */
  readonly counted?: string;
}

export interface FirstFrame {
  readonly ms: number;
  readonly inView: number;
}

type WatchedWindow = typeof globalThis & {
  firstFrame: Promise<FirstFrame>;
  inView: (counted: string) => number;
};

/** Runs in the page. A task of the highest priority follows the frame before anything that was put off until after it. */
const watch = ({ event, changing, counted }: Watched): void => {
  const page = globalThis as WatchedWindow;
  page.inView = (selector) =>
    [...document.querySelectorAll(selector)].filter((one) => one.getBoundingClientRect().top < innerHeight)
      .length;
  page.firstFrame = new Promise((resolve) => {
    let start: number | null = null;
    addEventListener(event, () => (start = performance.now()), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (start === null) return;
      const began = start;
      observer.disconnect();
      const painted = (): void => {
        const ms = performance.now() - began;
        resolve({ ms, inView: counted === undefined ? 0 : page.inView(counted) });
      };
      requestAnimationFrame(() => void scheduler.postTask(painted, { priority: 'user-blocking' }));
    });
    for (const selector of changing) {
      const part = document.querySelector(selector);
      if (part === null) throw new Error(`The page has no ${selector}.`);
      observer.observe(part, { subtree: true, childList: true, characterData: true, attributes: true });
    }
  });
};

/** Milliseconds from an event that `act` causes to the end of the first frame with what it changes. Nothing polls meanwhile. */
export const firstFrame = async (
  page: Page,
  watched: Watched,
  act: () => Promise<void>,
): Promise<FirstFrame> => {
  await page.evaluate(watch, watched);
  await act();
  return page.evaluate(() => (globalThis as WatchedWindow).firstFrame);
};

/** How many of these are in view now. */
export const inView = (page: Page, counted: string): Promise<number> =>
  page.evaluate((selector) => (globalThis as WatchedWindow).inView(selector), counted);
