import type { APIRoute } from 'astro';
import { soulsRepository } from '#site/community-fs.ts';

/** Where the souls of this site's community are published. */
export const GET: APIRoute = () => Response.json({ version: 1, repository: soulsRepository(process.env) });
