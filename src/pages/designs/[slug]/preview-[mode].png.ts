import type { APIRoute } from 'astro';
import type { Mode } from '#features/designs/core/model.ts';
import { previewModes } from '#site/design-preview-path.ts';
import { previewPng } from '#site/design-previews.ts';
import { type Design, loadDesigns } from '#site/designs-fs.ts';

export const getStaticPaths = () =>
  loadDesigns().entries.flatMap((design) =>
    previewModes(design.card).map((mode) => ({
      params: { slug: design.card.slug, mode },
      props: { design, mode },
    })),
  );

export const GET: APIRoute<{ design: Design; mode: Mode }> = async ({ props }) =>
  new Response(new Uint8Array(await previewPng(props.design, props.mode)), {
    headers: { 'content-type': 'image/png' },
  });
