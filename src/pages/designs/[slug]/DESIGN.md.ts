import type { APIRoute } from 'astro';
import { type Design, loadDesigns } from '#site/designs-fs.ts';

export const getStaticPaths = () =>
  loadDesigns().entries.map((design) => ({ params: { slug: design.card.slug }, props: { design } }));

export const GET: APIRoute<{ design: Design }> = ({ props }) =>
  new Response(new Uint8Array(props.design.bytes), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
