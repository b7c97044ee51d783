import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { locales } from '#platform/i18n/core/locale.ts';
import { expect, inEachLanguage, inGroups, open, test } from './fixtures.ts';
import { pages } from './pages/map.ts';

type Look = readonly [theme: 'light' | 'dark', width: number];

const looks: readonly Look[] = [
  ['light', 320],
  ['light', 1280],
  ['dark', 320],
  ['dark', 1280],
];

/** Documents are made alike: each is looked at in one language and one look here, `npm run bench -- axe` takes all. */
const isDocument = (path: string) => /^\/(docs|blog)\/./.test(path);

/** The price table alone takes axe many seconds a look. */
const inTwoLooks = (path: string) => path === '/cost/models/';

const looksAt = (path: string): readonly Look[] => {
  if (isDocument(path))
    return [looks[Math.floor(pages.indexOf(path) / locales.length) % looks.length] ?? ['light', 320]];
  return looks.filter((_, index) => !inTwoLooks(path) || index % 3 === 0);
};

test.use({ trace: 'off' });

const violationsAt = async (page: Page, address: string, [colorScheme, width]: Look): Promise<string[]> => {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  await open(page, address);
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.map(({ target }) => target.join(' ')).join(', ');
    return `${address} ${colorScheme} ${width}: ${id} (${help}): ${where}`;
  });
};

inEachLanguage(({ locale, at }) => {
  const documents = pages.filter(
    (path, index) => isDocument(path) && locales[index % locales.length] === locale,
  );
  const tools = pages.filter((path) => !isDocument(path)).map((path) => [path]);
  for (const group of [...tools, ...inGroups(documents, 5)]) {
    test(`${group.join(' ')} has no violation`, async ({ page }) => {
      test.slow();
      // Transitions are over at once, so that no color is measured half way.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const violations: string[] = [];
      for (const path of group)
        for (const look of looksAt(path)) violations.push(...(await violationsAt(page, at(path), look)));
      expect(violations).toEqual([]);
    });
  }
});
