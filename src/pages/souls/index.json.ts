import type { APIRoute } from 'astro';
import { publicSouls } from '#site/souls-fs.ts';

export const GET: APIRoute = () =>
  Response.json({
    version: 1,
    souls: publicSouls().map(({ id, name, summary, styleType, tags, previewText, sha256 }) => ({
      id,
      name,
      summary,
      styleType,
      tags,
      previewText,
      sha256,
    })),
  });
