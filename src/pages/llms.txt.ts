import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { homeMessages } from '#components/site/i18n/home.ts';
import { withBase } from '#lib/url.ts';
import { localeOfPath, locales } from '#platform/i18n/core/locale.ts';
import { llmsIndex } from '#site/llms.ts';
import { toolPages } from '#site/tool-pages.ts';

export const GET: APIRoute = async ({ site }) => {
  const url = (path: string): string => new URL(withBase(import.meta.env.BASE_URL, path), site).href;
  const entries = await getCollection('docs');
  const proseUnder = (folder: string) =>
    entries
      .filter(({ id }) => localeOfPath(`/${id}`).path.startsWith(folder))
      .map(({ id, data }) => ({
        title: data.title,
        url: url(`/${id}/`),
        description: data.excerpt ?? data.description ?? '',
      }));
  const tools = locales
    .flatMap((locale) => toolPages(locale))
    .map(({ path, ...page }) => ({ ...page, url: url(path) }));
  const data = [
    {
      title: 'Souls',
      url: url('/souls/index.json'),
      description: 'Every role and rule of the catalogue, with hashes.',
    },
    {
      title: 'Prices',
      url: url('/prices.json'),
      description: 'Model prices with currency, source and date.',
    },
    {
      title: 'Designs',
      url: url('/designs/index.json'),
      description: 'Every DESIGN.md of the gallery, with hashes.',
    },
  ];
  return new Response(
    llmsIndex('HagiCode', homeMessages.en.description, [
      { title: 'Tools', pages: tools },
      { title: 'Documentation', pages: proseUnder('/docs') },
      { title: 'Blog', pages: proseUnder('/blog/') },
      { title: 'Data', pages: data },
    ]),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
};
