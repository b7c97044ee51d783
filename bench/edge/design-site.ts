import { silent } from '../../src/edge/test/faulty-answers.ts';
import { startHarness } from '../../src/edge/test/harness.ts';
import { pixel } from '../../src/edge/test/pictures.ts';
import { json, scriptedServer, send } from '../../src/edge/test/scripted-server.ts';

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
  const edge = await startHarness({
    PUBLIC_URL: 'http://localhost:8788',
    DESIGN_UPSTREAM: site.url,
    DESIGN_PREVIEW_ORIGINS: slowSite.url,
  });
  await edge.getWorker().applyD1Migrations('DB');
  const { url } = await edge.listen();
  let unread = 0;
  return {
    url: url.origin,
    slow,
    /** Lets go of the log lines so far. */
    forget: () => edge.clearLogs(),
    /** A design that nobody asked for yet. */
    unreadSlug: (): string => slugs[unread++ % fast] ?? '',
    stop: async (): Promise<void> => {
      await edge.close();
      await Promise.all([site.close(), slowSite.close()]);
    },
  };
};

export type DesignSite = Awaited<ReturnType<typeof startDesignSite>>;
