import { dripping, silent } from './faulty-answers.ts';
import { pixel } from './pictures.ts';
import { json, scriptedServer, send } from './scripted-server.ts';
import { type Expected, type FaultRow, faultRows } from './upstream-faults.ts';
import { startWorkerd } from './workerd.ts';

export interface Got extends Expected {
  /** The body of a problem says nothing of the upstream's; of what is served, how much. */
  readonly bytes: number;
  readonly milliseconds: number;
}

const base = '/api/designs/upstream';

/** The service on workerd's own sockets, over a design site, a host of previews and a server that nobody may be sent to. */
export const startFaultWorld = async () => {
  const [site, cdn, elsewhere] = await Promise.all([scriptedServer(), scriptedServer(), scriptedServer()]);
  const edge = await startWorkerd({
    PUBLIC_URL: 'http://localhost:8788',
    DESIGN_UPSTREAM: site.url,
    DESIGN_PREVIEW_ORIGINS: cdn.url,
  });
  const rows = faultRows(elsewhere.url);
  let asked = 0;
  /** A name never asked for: nothing of it is kept. */
  const fresh = (): string => `d${asked++}`;
  const designs = Array.from({ length: 400 }, (_, n) => ({
    slug: `d${n}`,
    title: 'One of many',
    previewLightImageUrl: `${cdn.url}/d${n}.png`,
  }));

  const get = async (path: string): Promise<Got> => {
    const started = performance.now();
    const response = await fetch(`${edge.url}${path}`);
    const body = new Uint8Array(await response.arrayBuffer());
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      code: response.ok ? null : JSON.parse(new TextDecoder().decode(body)).code,
      bytes: body.length,
      milliseconds: performance.now() - started,
    };
  };

  const ask = (of: FaultRow['of'], answer: FaultRow['answer']): Promise<Got> => {
    if (of === 'catalogue') {
      site.on('/designs/index.json', answer);
      return get(base);
    }
    const slug = fresh();
    if (of === 'document') {
      site.on(`/designs/${slug}/DESIGN.md`, answer);
      return get(`${base}/${slug}`);
    }
    cdn.on(`/${slug}.png`, answer);
    return get(`${base}/${slug}/preview?theme=light`);
  };

  const healthy = {
    // Nothing that is kept, and an answer all the same: as long as no catalogue was ever read, every row meets a cold one.
    catalogue: json({ designs: [] }),
    document: send(200, {}, '# Fine'),
    preview: send(200, {}, pixel),
  } as const;

  return {
    edge,
    site,
    elsewhere,
    /** Those of the catalogue first: once one was read, it is kept. */
    rows,
    /** Answers the row, then something healthy, so that no outage adds up. */
    meet: async ({ of, answer }: FaultRow): Promise<{ readonly got: Got; readonly next: Got }> => {
      if (of !== 'catalogue') site.on('/designs/index.json', json({ entries: designs }));
      const got = await ask(of, answer);
      return { got, next: await ask(of, healthy[of]) };
    },
    /** A catalogue, documents and previews that come late or drop by drop; those of the catalogue one after the other. */
    meetSlow: async (of: FaultRow['of']): Promise<readonly Got[]> => {
      if (of !== 'catalogue') {
        site.on('/designs/index.json', json({ entries: designs }));
        return Promise.all([ask(of, silent), ask(of, dripping)]);
      }
      return [await ask(of, silent), await ask(of, dripping)];
    },
    close: async (): Promise<void> => {
      await edge.stop();
      await Promise.all([site.close(), cdn.close(), elsewhere.close()]);
    },
  };
};

export type FaultWorld = Awaited<ReturnType<typeof startFaultWorld>>;
