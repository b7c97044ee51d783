import type { APIRoute } from 'astro';
import { withBase } from '#lib/url.ts';
import { designIndex, loadDesigns } from '#site/designs-fs.ts';

export const GET: APIRoute = () =>
  Response.json(designIndex(loadDesigns(), (path) => withBase(import.meta.env.BASE_URL, path), new Date()));
