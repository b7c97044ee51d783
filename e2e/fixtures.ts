import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { type Locale, locales, localized } from '#platform/i18n/core/locale.ts';
import { testOrigin } from '../scripts/lib/test-site.ts';

export { expect, testOrigin };

/** What does not stay on this machine, where the site, its edge services and the stand-ins are. */
const isForeign = (address: string) => {
  const url = new URL(address);
  return /^(https?|wss?):$/.test(url.protocol) && !/^(localhost|127\.0\.0\.1)$/.test(url.hostname);
};

/** What Playwright says where `serviceWorkers` is `block`. */
const blocksWorker = 'Service Worker registration blocked by Playwright';

const isProblem = (message: ConsoleMessage) =>
  (message.type() === 'error' || message.type() === 'warning') && message.text() !== blocksWorker;

function watch(context: BrowserContext): string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (isProblem(message)) {
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) =>
    problems.push(`uncaught: ${error.error().stack ?? error.error().message}`),
  );
  context.on('request', (request) => {
    if (isForeign(request.url())) problems.push(`request to a third party: ${request.url()}`);
  });
  return problems;
}

interface Options {
  /**
   * Console lines that a test causes on purpose, such as the 404 it asks for. One pattern at most: Playwright takes a list
   * of two objects for a value with its options.
   */
  tolerated: [] | [RegExp];
}

/**
 * Playwright's `test` in which a warning or an error in the console, an uncaught error or a request to a third party
 * fails the test, in every page of the browser context.
 */
export const test = base.extend<Options>({
  tolerated: [[], { option: true }],
  context: async ({ context, tolerated }, use) => {
    const problems = watch(context);
    await use(context);
    expect(problems.filter((problem) => !tolerated.some((pattern) => pattern.test(problem)))).toEqual([]);
  },
});

export interface Language {
  locale: Locale;
  /** `at('/soul/')` is the address of that page in this language. */
  at: (path: string) => string;
}

/** The same tests in every language. */
export function inEachLanguage(tests: (language: Language) => void): void {
  for (const locale of locales) {
    test.describe(locale, () => tests({ locale, at: (path) => localized(path, locale) }));
  }
}

/** The same tests in every language, each on one screen: English on the desktop, Chinese on the phone. */
export function acrossLanguages(tests: (language: Language) => void): void {
  for (const locale of locales) {
    const tag = locale === 'en' ? '@desktop' : '@phone';
    test.describe(locale, { tag }, () => tests({ locale, at: (path) => localized(path, locale) }));
  }
}

/** In groups, for tests that look at many pages in one tab: opening a browser context takes longer than a page. */
export const inGroups = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );

export const themes = ['light', 'dark'] as const;

/** Opens a page and waits until its islands are alive. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => document.querySelector('astro-island[ssr][client="load"]') === null);
}

/** Presses Tab until an element has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} is not reached by ${most} presses of Tab.`);
}
