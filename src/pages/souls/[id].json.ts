import type { APIRoute } from 'astro';
import type { PublicSoul } from '#features/soul/core/public-schema.ts';
import { publicSouls } from '#site/souls-fs.ts';

export const getStaticPaths = () =>
  publicSouls().map((soul) => ({ params: { id: soul.id }, props: { soul } }));

export const GET: APIRoute<{ soul: PublicSoul }> = ({ props }) => Response.json(props.soul);
