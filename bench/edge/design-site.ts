import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../scripts/lib/build.ts';
import { silent } from '../../src/edge/test/faulty-answers.ts';
import { pixel } from '../../src/edge/test/pictures.ts';
import { json, scriptedServer, send } from '../../src/edge/test/scripted-server.ts';
import { startWorkerd } from '../../src/edge/test/workerd.ts';

/** As many as fit into the megabyte that a catalogue may have. */
const fast = 14_000;
const slow = 50;

/** The service over a design site with very many designs of 2 KB, some of which never answer. */
export const startDesignSite = async () => {
  const site = await scriptedServer();
  const slowSite = await scriptedServer();
  const slugs = Array.from({ length: fast }, (_, n) => `f${n}`);
  const slowSlugs = Array.from({ length: slow }, (_, n) => `s${n}`);
  const entries = [
    ...slugs.map((slug) => ({ slug, title: slug, summary: '' })),
    ...slowSlugs.map((slug) => ({ slug, title: slug, previewLightImageUrl: `${slowSite.url}/${slug}.png` })),
    { slug: 'picture', title: 'With a picture', previewLightImageUrl: '/picture.png' },
  ];
  const document = `# A design\n\n${'Warm green. '.repeat(170)}\n`;
  site.on('/designs/index.json', json({ entries }));
  site.on('/picture.png', send(200, {}, pixel));
  for (const slug of slugs) site.on(`/designs/${slug}/DESIGN.md`, send(200, {}, document));
  for (const slug of slowSlugs) slowSite.on(`/${slug}.png`, silent);
  const state = await mkdtemp(join(tmpdir(), 'hagicode-bench-'));
  await migrate(state);
  const settings = {
    PUBLIC_URL: 'http://localhost:8788',
    DESIGN_UPSTREAM: site.url,
    DESIGN_PREVIEW_ORIGINS: slowSite.url,
  };
  const edge = await startWorkerd(settings, 'worker', state);
  let unread = 0;
  return {
    url: edge.url,
    slow,
    /** How many of the slow ones were asked for. */
    late: (): number => slowSite.received.length,
    /** A design that nobody asked for yet. */
    unreadSlug: (): string => slugs[unread++ % fast] ?? '',
    stop: async (): Promise<void> => {
      await edge.stop();
      await Promise.all([site.close(), slowSite.close(), rm(state, { recursive: true, force: true })]);
    },
  };
};

export type DesignSite = Awaited<ReturnType<typeof startDesignSite>>;
