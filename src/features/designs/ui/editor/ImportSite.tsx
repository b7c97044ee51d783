import { ok, type Result } from '#lib/result.ts';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import { upstreamCatalogue, upstreamDesign } from '../../io/upstream.ts';
import type { ImportPartProps } from './ImportGallery.tsx';
import { RemoteDesigns, type RemoteList } from './RemoteDesigns.tsx';

const list = async (): Promise<Result<RemoteList, 'unreachable'>> => {
  const catalogue = await upstreamCatalogue(readSiteConfig());
  if (!catalogue.ok) return catalogue;
  const { entries, stale } = catalogue.value;
  return ok({ designs: entries.map((entry) => ({ ...entry, band: [] })), stale });
};

const fetchDesign = (slug: string): Promise<Result<string, 'unreachable'>> =>
  upstreamDesign(readSiteConfig(), slug);

export const ImportSite = (props: ImportPartProps) => (
  <RemoteDesigns {...props} list={list} fetchDesign={fetchDesign} failed={props.t.siteFailed} />
);
