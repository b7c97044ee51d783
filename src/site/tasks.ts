import { getCollection } from 'astro:content';
import { withBase } from '#lib/url.ts';
import { type Locale, localeOfPath } from '#platform/i18n/core/locale.ts';

/** The documentation's tutorials and the way to a deployment, in sidebar order: what a reader comes to do. */
export const readTasks = async (
  locale: Locale,
): Promise<{ href: string; title: string; minutes: number | null }[]> => {
  const entries = await getCollection('docs', ({ id }) => {
    const found = localeOfPath(`/${id}`);
    return found.locale === locale && /^\/docs\/(tutorials\/|how-to\/deploy)/.test(found.path);
  });
  const order = (id: string, own: number | undefined): number =>
    (id.includes('/tutorials/') ? 0 : 1000) + (own ?? 99);
  return entries
    .sort((a, b) => order(a.id, a.data.sidebar.order) - order(b.id, b.data.sidebar.order))
    .map(({ id, data }) => ({
      href: withBase(import.meta.env.BASE_URL, `/${id}/`),
      title: data.title,
      minutes: data.minutes ?? null,
    }));
};
