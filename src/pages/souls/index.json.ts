import type { APIRoute } from 'astro';
import { publicIndex } from '#features/soul/core/public-soul.ts';
import { publicSouls } from '#site/souls-fs.ts';

export const GET: APIRoute = () => Response.json(publicIndex(publicSouls()));
