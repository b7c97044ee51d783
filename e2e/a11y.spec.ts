import AxeBuilder from '@axe-core/playwright';
import { locales } from '#platform/i18n/core/locale.ts';
import { expect, inEachLanguage, open, test, themes } from './fixtures.ts';
import { pages } from './pages/map.ts';

const widths = [320, 1280];

/** Documents are made alike, so each is looked at in one language here; `npm run bench -- axe` looks at all. */
const isDocument = (path: string) => /^\/(docs|blog)\/./.test(path);

test.use({ trace: 'off' });

inEachLanguage(({ locale, at }) => {
  const own = pages.filter((path, index) => !isDocument(path) || locales[index % locales.length] === locale);
  for (const path of own) {
    test(`${path} has no violation in light and dark, narrow and wide`, async ({ page }) => {
      // The price table alone takes axe half a minute.
      test.setTimeout(path === '/cost/models/' ? 300_000 : 90_000);
      // Transitions are over at once, so that no color is measured half way.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const violations: string[] = [];
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        await open(page, at(path));
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          const { violations: found } = await new AxeBuilder({ page })
            .options({ resultTypes: ['violations'] })
            .analyze();
          for (const { id, help, nodes } of found) {
            const where = nodes.map(({ target }) => target.join(' ')).join(', ');
            violations.push(`${colorScheme} ${width}: ${id} (${help}): ${where}`);
          }
        }
      }
      expect(violations).toEqual([]);
    });
  }
});
