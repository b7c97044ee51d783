import { ok, type Result } from '#lib/result.ts';
import { withBase } from '#lib/url.ts';
import { readSiteConfig } from '#platform/config/io/read-config.ts';
import type { EditorMessages } from '../../i18n/editor.en.ts';
import { fetchIndex } from '../../io/fetch-index.ts';
import { galleryText } from '../../io/gallery-text.ts';
import type { Listed } from './DesignList.tsx';
import type { Incoming } from './ImportDialog.tsx';
import { RemoteDesigns, type RemoteList } from './RemoteDesigns.tsx';

export interface ImportPartProps {
  t: EditorMessages['importing'];
  onTake: (incoming: Incoming) => void;
  onNew: (incoming: Incoming) => void;
}

const list = async (): Promise<Result<RemoteList, 'unreachable'>> => {
  const index = await fetchIndex(withBase(readSiteConfig().base, '/designs/index.json'));
  if (!index.ok) return { ok: false, error: 'unreachable' };
  const designs = index.value.entries.map(({ slug, title, summary, drawing }): Listed => {
    const band = drawing.state === 'drawn' ? drawing.miniature.band.map(({ color }) => color) : [];
    return { slug, title, summary, band };
  });
  return ok({ designs, stale: false });
};

export const ImportGallery = (props: ImportPartProps) => (
  <RemoteDesigns {...props} list={list} fetchDesign={galleryText} failed={props.t.galleryFailed} />
);
