import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { offlineManifest } from '#site/offline-manifest.ts';

const virtual = 'virtual:offline-manifest';

/** Bundles `src/sw` with what it must know of the finished build in `dist` into `dist/sw.js`. */
export async function writeServiceWorker(dist: string, base: string): Promise<void> {
  const manifest = JSON.stringify(offlineManifest(dist, base));
  const bundle = await rolldown({
    input: 'src/sw/sw.ts',
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: virtual,
        resolveId: (id) => (id === virtual ? id : null),
        load: (id) => (id === virtual ? `export default ${manifest}` : null),
      },
    ],
  });
  await bundle.write({ file: join(dist, 'sw.js'), format: 'iife', minify: true });
}
