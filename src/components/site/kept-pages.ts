interface KeptPage {
  readonly url: string;
  readonly title: string;
}

const titleOf = async (response: Response | undefined): Promise<{ title: string; lang: string } | null> => {
  const html = (await response?.text()) ?? '';
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
  const lang = /<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? '';
  return title === undefined
    ? null
    : { title: title.replace(/ · HagiCode$/, '').replaceAll('&amp;', '&'), lang };
};

/** The pages of a language that the service worker keeps, by title. */
export const keptPages = async (lang: string): Promise<readonly KeptPage[]> => {
  const found: KeptPage[] = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith('hagicode-page-')) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const about = await titleOf(await cache.match(request));
      if (about?.lang === lang) found.push({ url: request.url, title: about.title });
    }
  }
  return found.sort((a, b) => a.title.localeCompare(b.title, lang));
};
