import AxeBuilder from '@axe-core/playwright';
import { locales } from '#platform/i18n/core/locale.ts';
import { expect, inEachLanguage, open, test } from './fixtures.ts';
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

inEachLanguage(({ locale, at }) => {
  const own = pages.filter((path, index) => !isDocument(path) || locales[index % locales.length] === locale);
  for (const path of own) {
    test(`${path} has no violation`, async ({ page }) => {
      test.slow();
      // Transitions are over at once, so that no color is measured half way.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const violations: string[] = [];
      for (const [colorScheme, width] of looksAt(path)) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await open(page, at(path));
        const { violations: found } = await new AxeBuilder({ page })
          .options({ resultTypes: ['violations'] })
          .analyze();
        for (const { id, help, nodes } of found) {
          const where = nodes.map(({ target }) => target.join(' ')).join(', ');
          violations.push(`${colorScheme} ${width}: ${id} (${help}): ${where}`);
        }
      }
      expect(violations).toEqual([]);
    });
  }
});
