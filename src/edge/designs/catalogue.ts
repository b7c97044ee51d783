import { z } from '#lib/zod.ts';
import { parseJson } from '../text.ts';
import { isSlug } from './slug.ts';

export type Theme = 'light' | 'dark';

export interface CatalogueEntry {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Addresses on allow-listed origins only. */
  readonly previews: Readonly<Partial<Record<Theme, string>>>;
}

export interface Catalogue {
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  /** How many entries of the upstream's were not usable. */
  readonly dropped: number;
}

const address = z.optional(z.nullable(z.string()));

/** The fields the two shapes have in common; the older one also has six that nobody here needs, and no summary. */
const entrySchema = z.object({
  slug: z.string().check(z.refine(isSlug)),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  summary: z.optional(z.string().check(z.maxLength(1000))),
  previewLightImageUrl: address,
  previewDarkImageUrl: address,
});

const documentSchema = z.union([
  z.pipe(
    z.object({ entries: z.array(z.unknown()) }),
    z.transform(({ entries }) => entries),
  ),
  z.pipe(
    z.object({ themes: z.array(z.unknown()) }),
    z.transform(({ themes }) => themes),
  ),
]);

export interface Origins {
  readonly origin: string;
  readonly previewOrigins: readonly string[];
}

const previewAt = (text: string | null | undefined, { origin, previewOrigins }: Origins): string | null => {
  if (!text || !URL.canParse(text, origin)) return null;
  const url = new URL(text, origin);
  const plain = url.username === '' && url.password === '';
  return plain && previewOrigins.includes(url.origin) ? url.href : null;
};

const entryOf = (raw: unknown, origins: Origins): CatalogueEntry | null => {
  const checked = entrySchema.safeParse(raw);
  if (!checked.success) return null;
  const { slug, title, summary = '', previewLightImageUrl, previewDarkImageUrl } = checked.data;
  const light = previewAt(previewLightImageUrl, origins);
  const dark = previewAt(previewDarkImageUrl, origins);
  return { slug, title, summary, previews: { ...(light && { light }), ...(dark && { dark }) } };
};

/** Reads either shape. An unusable or repeated entry is dropped and counted; null when it is no catalogue at all. */
export const parseCatalogue = (text: string, origins: Origins): Catalogue | null => {
  const document = documentSchema.safeParse(parseJson(text));
  if (!document.success) return null;
  const entries = new Map<string, CatalogueEntry>();
  for (const raw of document.data) {
    const entry = entryOf(raw, origins);
    if (entry && !entries.has(entry.slug)) entries.set(entry.slug, entry);
  }
  return { entries, dropped: document.data.length - entries.size };
};
