import manifest from 'virtual:offline-manifest';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies';
import { type Kind, kindOf } from './kind-of.ts';

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;

/** A page is the same whatever its query says; whole answers of ours alone are kept. */
const whole = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => {
    const { origin, pathname } = new URL(request.url);
    return origin + pathname;
  },
  cacheWillUpdate: async ({ response }: { response: Response }) => {
    const isWhole = response.status === 200 && response.type === 'basic' && !response.redirected;
    return isWhole && !/no-store|private/.test(response.headers.get('cache-control') ?? '') ? response : null;
  },
};

const options = (kind: Kind, maxEntries: number) => ({
  cacheName: `hagicode-${kind}-${scope}`,
  // Workbox's own types do not hold where an optional property may not be undefined.
  plugins: [whole, new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true })] as Strategy['plugins'],
});

/** Seconds after which a copy is shown rather than a network that does not answer. */
const networkTimeoutSeconds = 4;

const strategies: Record<Kind, Strategy> = {
  page: new NetworkFirst({ ...options('page', 150), networkTimeoutSeconds }),
  asset: new CacheFirst(options('asset', 800)),
  data: new NetworkFirst({ ...options('data', 300), networkTimeoutSeconds }),
};

precacheAndRoute([...manifest.precached]);
cleanupOutdatedCaches();

for (const kind of ['page', 'asset', 'data'] as const)
  registerRoute(({ request }) => kindOf(request, scope) === kind, strategies[kind]);

setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  const { pathname } = new URL(request.url);
  const page = manifest.fallbacks.find(([folder]) => pathname.startsWith(folder))?.[1] ?? '';
  return (await matchPrecache(page)) ?? Response.error();
});

const keep = async (event: ExtendableMessageEvent, address: string): Promise<void> => {
  const request = new Request(address);
  const kind = kindOf(request, scope);
  const strategy = kind === null ? null : strategies[kind];
  if (strategy === null || (kind === 'asset' && (await caches.match(request)))) return;
  await strategy.handle({ request, event });
};

/** A page tells what it was made of before the worker was there; its parts are kept beside it. */
self.addEventListener('message', (event) => {
  const { type, files } = event.data ?? {};
  if (type === 'SKIP_WAITING') void self.skipWaiting();
  if (type !== 'VISITED' || !Array.isArray(files)) return;
  const [page = ''] = files.map(String);
  const parts = manifest.parts[new URL(page, scope).pathname] ?? [];
  const wanted = [...files.map(String), ...parts.map((part) => new URL(part, scope).href)];
  event.waitUntil(Promise.allSettled(wanted.map((file) => keep(event, file))));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
