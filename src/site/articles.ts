import { getCollection } from 'astro:content';
import { withBase } from '#lib/url.ts';
import { type Locale, localeOfPath, localized } from '#platform/i18n/core/locale.ts';

export interface Article {
  readonly slug: string;
  readonly href: string;
  readonly title: string;
  readonly excerpt: string;
  /** ISO date. */
  readonly date: string;
  readonly tags: readonly string[];
  readonly minutes: number;
  /** Name of the figure it opens with. */
  readonly mechanism: string | null;
}

/** Words a minute of English, characters a minute of Chinese. */
const pace: Record<Locale, { unit: RegExp; perMinute: number }> = {
  en: { unit: /[\p{L}\p{N}’']+/gu, perMinute: 220 },
  'zh-CN': { unit: /\p{Script=Han}|[A-Za-z0-9]+/gu, perMinute: 350 },
};

/** Minutes to read a Markdown body; code and imports are skimmed, not read. */
export const readingMinutes = (body: string, locale: Locale): number => {
  const prose = body.replace(/```[\s\S]*?```/g, '').replace(/^(import|export) .*$/gm, '');
  return Math.max(1, Math.round((prose.match(pace[locale].unit)?.length ?? 0) / pace[locale].perMinute));
};

/** The articles of one language, newest first. */
export const readArticles = async (locale: Locale): Promise<Article[]> => {
  const entries = await getCollection('docs', ({ id }) => {
    const found = localeOfPath(`/${id}`);
    return found.locale === locale && found.path.startsWith('/blog/');
  });
  return entries
    .flatMap(({ id, data, body }) => {
      if (!data.date) return [];
      const slug = localeOfPath(`/${id}`).path.slice('/blog/'.length);
      return {
        slug,
        href: withBase(import.meta.env.BASE_URL, localized(`/blog/${slug}/`, locale)),
        title: data.title,
        excerpt: data.excerpt ?? data.description ?? '',
        date: data.date.toISOString().slice(0, 10),
        tags: data.tags ?? [],
        minutes: data.minutes ?? readingMinutes(body ?? '', locale),
        mechanism: data.mechanism ?? null,
      };
    })
    .sort((a, b) => b.date.localeCompare(a.date));
};

/** A tag as it stands in an address: lower case, one hyphen for whatever is no letter or digit. */
export const tagSlug = (tag: string): string =>
  tag
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Every tag of a language's articles, most used first. */
export const countTags = (
  articles: readonly Article[],
  locale: Locale,
): { name: string; slug: string; href: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const tag of articles.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b, locale))
    .map(([name, count]) => ({
      name,
      slug: tagSlug(name),
      href: withBase(import.meta.env.BASE_URL, localized(`/blog/tags/${tagSlug(name)}/`, locale)),
      count,
    }));
};
