import { err, ok, type Result } from '#lib/result.ts';
import type { z } from '#lib/zod.ts';
import type { SiteConfig } from '#platform/config/core/schema.ts';
import { upstreamCatalogueSchema } from '../core/contract.ts';
import { fetchText } from './fetch-text.ts';

export type UpstreamCatalogue = z.infer<typeof upstreamCatalogueSchema>;

const path = '/api/designs/upstream';

/** What the design site lists, through our edge service. */
export const upstreamCatalogue = async ({
  edgeUrl,
}: SiteConfig): Promise<Result<UpstreamCatalogue, 'unreachable'>> => {
  const answer = await fetchText(edgeUrl + path);
  if (!answer.ok) return answer;
  try {
    const parsed = upstreamCatalogueSchema.safeParse(JSON.parse(answer.value));
    return parsed.success ? ok(parsed.data) : err('unreachable');
  } catch {
    return err('unreachable');
  }
};

export const upstreamDesign = (
  { edgeUrl }: SiteConfig,
  slug: string,
): Promise<Result<string, 'unreachable'>> => fetchText(`${edgeUrl}${path}/${encodeURIComponent(slug)}`);
