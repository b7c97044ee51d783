import type { Locale } from '#platform/i18n/core/locale.ts';
import type { CommunitySoul } from './contract.ts';
import type { SoulSummary } from './soul-block.ts';

export type Published = Pick<CommunitySoul, 'number' | 'author' | 'likes' | 'comments' | 'createdAt' | 'url'>;

/** A soul of the community, or one of the samples, as the page shows it. */
export interface ShownSoul {
  /** The part of the page's address after `#` that opens it. */
  readonly id: string;
  readonly name: string;
  readonly summary: SoulSummary;
  readonly language: Locale;
  readonly quote: string | null;
  readonly text: string;
  readonly hash: string;
  /** The part of the builder's address after `#` that opens it there. */
  readonly draft: string;
  /** Null for a sample. */
  readonly published: Published | null;
}

export const shownSoul = (soul: CommunitySoul): ShownSoul => {
  const { name, summary, language, quote, text, hash, draft } = soul;
  const { number, author, likes, comments, createdAt, url } = soul;
  const published = { number, author, likes, comments, createdAt, url };
  return { id: `soul-${number}`, name, summary, language, quote, text, hash, draft, published };
};

/** In the reader's language where there is one, with the language it is in. */
export const summaryFor = (
  { summary }: Pick<ShownSoul, 'summary'>,
  locale: Locale,
): { readonly text: string; readonly lang: Locale } => {
  const own = summary[locale];
  if (own !== undefined) return { text: own, lang: locale };
  const lang = locale === 'en' ? 'zh-CN' : 'en';
  return { text: summary[lang] ?? '', lang };
};
