import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { locales } from '#platform/i18n/core/locale.ts';
import { readGolden } from '../tests/fixtures/soul/golden.ts';
import { expect, open, test } from './fixtures.ts';

const source = fileURLToPath(new URL('../tests/fixtures/soul/combinations.ts', import.meta.url));

const bundled = async (): Promise<string> => {
  const bundle = await rolldown({ input: source, platform: 'browser' });
  const { output } = await bundle.generate({ format: 'esm' });
  return output[0].code;
};

test('every combination has the same bytes in Chromium, under the policy of the page', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.route('**/soul-digest.js', async (route) =>
    route.fulfill({ contentType: 'text/javascript', body: await bundled() }),
  );
  await open(page, '/soul/');
  const digest = await page.evaluate(
    async (catalogs) => {
      const fetched = catalogs.map(async (path) => (await (await fetch(path)).json()).fragments);
      const module: string = '/soul-digest.js';
      const { digestOf } = await import(module);
      return digestOf(await Promise.all(fetched));
    },
    locales.map((locale) => `/souls/catalog.${locale}.json`),
  );
  expect(digest).toBe(readGolden().digest);
});
