import type { Result } from '#lib/result.ts';
import { withBase } from '#lib/url.ts';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import { fetchText } from './fetch-text.ts';

/** A file of this site's gallery, byte for byte. */
export const galleryText = (slug: string): Promise<Result<string, 'unreachable'>> =>
  fetchText(withBase(readSiteConfig().base, `/designs/${encodeURIComponent(slug)}/DESIGN.md`));
