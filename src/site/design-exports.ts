import {
  type ExportedFile,
  exportDesign,
  exportFormats,
} from '#features/designs/core/exporters/export-design.ts';
import { loadDesigns } from './designs-fs.ts';

/** The exported files of one kind of every design that draws, as static paths of `/designs/[slug]/[name].<ending>`. */
export const exportPaths = (ending: 'css' | 'json') =>
  loadDesigns().entries.flatMap(({ card, parsed }) => {
    if (!parsed.ok || card.drawing.state !== 'drawn') return [];
    return exportFormats
      .map((format): ExportedFile => exportDesign(parsed.value, format))
      .filter(({ name }) => name.endsWith(`.${ending}`))
      .map((file) => ({
        params: { slug: card.slug, name: file.name.slice(0, -ending.length - 1) },
        props: { file },
      }));
  });

export const exportResponse = ({ text, mediaType }: ExportedFile): Response =>
  new Response(text, { headers: { 'content-type': mediaType } });
