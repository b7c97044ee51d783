import { Hono } from 'hono';
import { entriesShape, standInDesigns, themesShape } from './designs/catalogue.ts';
import { controlRoutes } from './designs/control.ts';
import { type Fault, Faults } from './designs/faults.ts';
import { pictureOf } from './designs/picture.ts';
import { type Handler, listen } from './listen.ts';

type Shape = 'entries' | 'themes';

export interface DesignsOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** Which catalogues exist: `/designs/index.json` has `entries`, `/design.json` has `themes`. Both by default. */
  readonly shapes?: readonly Shape[];
}

export interface DesignsStandIn {
  /** Serves as `DESIGN_UPSTREAM`. */
  readonly url: string;
  readonly requests: () => readonly Request[];
  readonly fault: (fault: Fault) => void;
  /** Nothing goes wrong anymore. */
  readonly heal: () => void;
  readonly close: () => Promise<void>;
}

const siteRoutes = (shapes: readonly Shape[]): Hono => {
  const designs = new Map(standInDesigns.map((design) => [design.slug, design]));
  const app = new Hono();
  app.get('/designs/index.json', (c) => {
    return shapes.includes('entries') ? c.json(entriesShape(new URL(c.req.url).origin)) : c.notFound();
  });
  app.get('/design.json', (c) => {
    return shapes.includes('themes') ? c.json(themesShape(new URL(c.req.url).origin)) : c.notFound();
  });
  app.get('/designs/:slug/DESIGN.md', (c) => {
    const design = designs.get(c.req.param('slug'));
    return design
      ? c.body(design.document, 200, { 'content-type': 'text/markdown; charset=utf-8' })
      : c.notFound();
  });
  app.get('/previews/:slug/:file{(light|dark)\\.png}', (c) => {
    const { slug, file } = c.req.param();
    if (!designs.has(slug)) return c.notFound();
    const picture = pictureOf(slug, file === 'dark.png' ? 'dark' : 'light');
    return c.body(new Uint8Array(picture), 200, { 'content-type': 'image/png' });
  });
  return app;
};

/** A design site on loopback with the files of `getdesign`, both catalogue shapes and drawn previews. */
export const startDesigns = async ({
  port,
  shapes = ['entries', 'themes'],
}: DesignsOptions): Promise<DesignsStandIn> => {
  const received: Request[] = [];
  const faults = new Faults();
  const routes = siteRoutes(shapes);
  const control = controlRoutes(faults, () => received);
  const faulty = faults.before((request) => routes.fetch(request));
  const handler: Handler = (request) => {
    if (/^\/_stand-in(\/|$)/.test(new URL(request.url).pathname)) return control.fetch(request);
    received.push(request);
    return faulty(request);
  };
  const site = await listen(handler, port);
  return {
    url: site.url,
    requests: () => [...received],
    fault: (fault) => faults.add(fault),
    heal: () => faults.clear(),
    close: site.close,
  };
};
