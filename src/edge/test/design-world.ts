import { createApp } from '../app.ts';
import { memoryStore } from '../cache/memory-store.ts';
import type { Store } from '../cache/store.ts';
import { readConfig } from '../config.ts';
import { pixel } from './pictures.ts';

const site = 'https://design.example';
const base = '/api/designs/upstream';

type Reply = () => Response | Promise<Response>;

/** The proxy over a clock that a test sets and a design site that answers as a test says. */
export const designWorld = (slugs: readonly string[], kept: Store = memoryStore(Infinity)) => {
  const config = readConfig({ PUBLIC_URL: 'https://site.example', DESIGN_UPSTREAM: site });
  if (!config.ok) throw new Error(config.error.join(' '));
  const replies = new Map<string, Reply>();
  const asked: string[] = [];
  let time = Date.parse('2026-11-21T05:00:00Z');

  const entries = slugs.map((slug) => ({
    slug,
    title: slug,
    previewLightImageUrl: `/${slug}/light.png`,
    previewDarkImageUrl: `/${slug}/dark.png`,
  }));
  const healthy = (path: string): Response => {
    if (path === '/designs/index.json') return Response.json({ entries });
    return path.endsWith('.png') ? new Response(pixel) : new Response(`# ${path}`);
  };

  const app = createApp({
    config: config.value,
    fetch: async (url) => {
      const path = new URL(url).pathname;
      asked.push(path);
      return replies.get(path)?.() ?? healthy(path);
    },
    log: () => undefined,
    now: () => time,
    newId: () => 'id',
    kept,
    background: () => undefined,
  });

  const get = async (path: string) => {
    const response = await app.request(base + path);
    const header = (name: string) => response.headers.get(name);
    const body = response.headers.get('content-type')?.includes('json')
      ? await response.json()
      : await response.text();
    return { status: response.status, cache: header('x-cache'), age: header('age'), body, header };
  };

  return {
    get,
    /** Paths that the design site was asked for. */
    asked,
    askedFor: (path: string): number => asked.filter((one) => one === path).length,
    on: (path: string, reply: Reply) => void replies.set(path, reply),
    heal: () => replies.clear(),
    wait: (seconds: number) => {
      time += seconds * 1_000;
    },
  };
};
