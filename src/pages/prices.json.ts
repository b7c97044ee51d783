import { publicPrices } from '#site/prices-fs.ts';

export const GET = (): Response => Response.json(publicPrices());
