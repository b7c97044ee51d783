import AxeBuilder from '@axe-core/playwright';
import { expect, inEachLanguage, open, test, themes } from './fixtures.ts';
import { pages } from './pages/map.ts';

const widths = [320, 1280];

test.use({ trace: 'off' });

inEachLanguage(({ at }) => {
  for (const path of pages) {
    test(`${path} has no violation in light and dark, narrow and wide`, async ({ page }) => {
      test.slow();
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
