import { Hono } from 'hono';
import { entriesShape, standInDesigns, themesShape } from './designs/catalogue.ts';
import { png } from './designs/png.ts';
import { type Handler, listen } from './listen.ts';

export interface DesignsOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** Which catalogues exist: `/designs/index.json` has `entries`, `/design.json` has `themes`. Both by default. */
  readonly shapes?: readonly ('entries' | 'themes')[];
}

export interface DesignsStandIn {
  /** Serves as `DESIGN_UPSTREAM`. */
  readonly url: string;
  readonly requests: () => readonly Request[];
  /** Answers one path differently, to play a broken or hostile site. */
  readonly answer: (path: string, handler: Handler) => void;
  readonly close: () => Promise<void>;
}

const previews = {
  light: png(160, 100, (x, y) =>
    y < 20 ? [29, 92, 140] : x > 12 && x < 90 && y % 16 > 11 ? [60, 70, 66] : [251, 250, 247],
  ),
  dark: png(160, 100, (x, y) =>
    y < 20 ? [64, 196, 170] : x > 12 && x < 90 && y % 16 > 11 ? [198, 208, 203] : [13, 19, 17],
  ),
};

/** A design site on loopback with two designs, both catalogue shapes and drawn previews. */
export const startDesigns = async ({
  port,
  shapes = ['entries', 'themes'],
}: DesignsOptions): Promise<DesignsStandIn> => {
  const received: Request[] = [];
  const overrides = new Map<string, Handler>();
  const app = new Hono();
  app.get('/designs/index.json', (c) => {
    return shapes.includes('entries') ? c.json(entriesShape(new URL(c.req.url).origin)) : c.notFound();
  });
  app.get('/design.json', (c) => {
    return shapes.includes('themes') ? c.json(themesShape(new URL(c.req.url).origin)) : c.notFound();
  });
  app.get('/designs/:slug/DESIGN.md', (c) => {
    const design = standInDesigns.find(({ slug }) => slug === c.req.param('slug'));
    return design
      ? c.body(design.document, 200, { 'content-type': 'text/markdown; charset=utf-8' })
      : c.notFound();
  });
  app.get('/previews/:slug/:file{(light|dark)\\.png}', (c) => {
    const drawn = c.req.param('file') === 'dark.png' ? previews.dark : previews.light;
    return c.body(new Uint8Array(drawn), 200, { 'content-type': 'image/png' });
  });

  const site = await listen((request) => {
    received.push(request);
    return overrides.get(new URL(request.url).pathname)?.(request) ?? app.fetch(request);
  }, port);
  return {
    ...site,
    requests: () => [...received],
    answer: (path, handler) => void overrides.set(path, handler),
  };
};
