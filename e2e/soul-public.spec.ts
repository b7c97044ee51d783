import { createHash } from 'node:crypto';
import { locales } from '#platform/i18n/core/locale.ts';
import { expect, test } from './fixtures.ts';

test.describe('the public catalogue', { tag: '@desktop' }, () => {
  test('lists every voice and gives each with its text and the hash of it', async ({ request }) => {
    const index = await (await request.get('/souls/index.json')).json();
    expect(index.version).toBe(1);
    expect(index.souls).toHaveLength(130);
    for (const listed of [index.souls[0], index.souls.at(-1)]) {
      const soul = await (await request.get(`/souls/${listed.id}.json`)).json();
      expect(soul).toMatchObject({ version: 1, ...listed });
      expect(createHash('sha256').update(soul.soul).digest('hex')).toBe(soul.sha256);
      expect(Object.keys(listed)).toEqual([
        'id',
        'name',
        'summary',
        'styleType',
        'tags',
        'previewText',
        'sha256',
      ]);
    }
  });

  for (const path of [
    '/souls/index.json',
    '/souls/soul-main-12-aloof-ace-scholar.json',
    ...locales.map((locale) => `/souls/catalog.${locale}.json`),
  ]) {
    test(`${path} may be read by every site`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(200);
      expect(response.headers()).toMatchObject({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'content-type': expect.stringContaining('application/json'),
        'x-content-type-options': 'nosniff',
      });
    });
  }
});
