import { err, ok, type Result } from '#lib/result.ts';
import { circuitBreaker, type Paused } from '../cache/circuit.ts';
import { etagOf } from '../cache/etag.ts';
import {
  type Failure,
  type Found,
  type Load,
  type ReadThroughWorld,
  readThrough,
} from '../cache/read-through.ts';
import { sha256 } from '../cache/sha256.ts';
import type { Content, Kind } from '../cache/store.ts';
import type { DesignSettings } from '../config.ts';
import { deadlineMs, type Outbound, type OutboundFailure } from '../outbound.ts';
import type { ProblemCode } from '../problems.ts';
import { utf8 } from '../text.ts';
import { type Catalogue, type CatalogueEntry, parseCatalogue, type Theme } from './catalogue.ts';
import { catalogueType, documentType, pictureType, type TypeOf } from './contents.ts';

interface Wanted {
  readonly accept: string;
  readonly maxBytes: number;
  readonly typeOf: TypeOf;
}

const wantedDocument: Wanted = {
  accept: 'text/markdown, text/plain',
  maxBytes: 256 * 1024,
  typeOf: documentType,
};

const wantedPicture: Wanted = {
  accept: 'image/webp, image/png, image/jpeg',
  maxBytes: 2 * 1024 * 1024,
  typeOf: pictureType,
};

/** Our own index first, then the one of the older design site. */
const cataloguePaths = ['/designs/index.json', '/design.json'] as const;

const codes: Readonly<Record<OutboundFailure, ProblemCode>> = {
  timeout: 'upstream-timeout',
  unreachable: 'upstream-unreachable',
  redirect: 'upstream-redirect',
  'too-large': 'upstream-too-large',
};

const failureOf = (failure: OutboundFailure | Paused): Failure =>
  typeof failure === 'string' ? { code: codes[failure] } : { code: 'upstream-paused', ...failure };

type Outcome<T> = Promise<Result<T, Failure>>;

export interface FoundCatalogue extends Found {
  readonly catalogue: Catalogue;
}

export interface Upstream {
  catalogue(): Outcome<FoundCatalogue>;
  document(slug: string): Outcome<Found>;
  preview(slug: string, theme: Theme): Outcome<Found>;
}

export interface UpstreamWorld extends ReadThroughWorld {
  readonly outbound: Outbound;
}

/** The design site, asked only for fixed paths of the configured origin and for what its catalogue lists. */
export const designUpstream = (settings: DesignSettings, world: UpstreamWorld): Upstream => {
  const guarded = circuitBreaker(world.outbound, world.now);
  const through = readThrough(world, 'upstream-timeout');
  const deadline = (): number => world.now() + deadlineMs;

  const load = async (url: string, { accept, maxBytes, typeOf }: Wanted, by: number): ReturnType<Load> => {
    const withinMs = Math.max(0, by - world.now());
    const received = await guarded(url, { headers: { accept }, maxBytes, withinMs });
    if (!received.ok) return err(failureOf(received.error));
    const { status, body: bytes } = received.value;
    if (status === 404) return ok(null);
    const type = status === 200 ? typeOf(received.value) : null;
    if (type === null) return err({ code: 'upstream-invalid' });
    return ok({ type, bytes, etag: await etagOf(bytes) });
  };

  const wantedCatalogue: Wanted = {
    accept: 'application/json',
    maxBytes: 1024 * 1024,
    typeOf: catalogueType(settings),
  };

  const loadCatalogue = async (by: number): ReturnType<Load> => {
    for (const path of cataloguePaths) {
      const loaded = await load(settings.origin + path, wantedCatalogue, by);
      if (!loaded.ok || loaded.value !== null) return loaded;
    }
    return err({ code: 'upstream-invalid' });
  };

  const parsed = new WeakMap<Content, Catalogue>();
  const catalogueIn = (content: Content): Catalogue | null => {
    const catalogue = parsed.get(content) ?? parseCatalogue(utf8(content.bytes) ?? '', settings);
    if (catalogue !== null) parsed.set(content, catalogue);
    return catalogue;
  };

  const kept = async (kind: Kind, key: string, loading: Load, absent: ProblemCode): Outcome<Found> => {
    const found = await through(kind, sha256(key), loading);
    if (!found.ok) return found;
    return found.value ? ok(found.value) : err({ code: absent });
  };

  const catalogueBy = async (by: number): Outcome<FoundCatalogue> => {
    const loading = () => loadCatalogue(by);
    const found = await kept('catalogue', `||${settings.origin}`, loading, 'upstream-invalid');
    if (!found.ok) return found;
    const catalogue = catalogueIn(found.value.content);
    return catalogue ? ok({ ...found.value, catalogue }) : err({ code: 'upstream-invalid' });
  };

  const listed = async (slug: string, by: number): Outcome<CatalogueEntry> => {
    const found = await catalogueBy(by);
    if (!found.ok) return found;
    const entry = found.value.catalogue.entries.get(slug);
    return entry ? ok(entry) : err({ code: 'design-not-found' });
  };

  const document = async (slug: string): Outcome<Found> => {
    const by = deadline();
    const entry = await listed(slug, by);
    if (!entry.ok) return entry;
    const url = `${settings.origin}/designs/${encodeURIComponent(entry.value.slug)}/DESIGN.md`;
    const loading = () => load(url, wantedDocument, by);
    return kept('document', `${entry.value.slug}||${url}`, loading, 'design-not-found');
  };

  const preview = async (slug: string, theme: Theme): Outcome<Found> => {
    const by = deadline();
    const entry = await listed(slug, by);
    if (!entry.ok) return entry;
    const url = entry.value.previews[theme];
    if (url === undefined) return err({ code: 'preview-not-found' });
    const loading = () => load(url, wantedPicture, by);
    return kept('preview', `${entry.value.slug}|${theme}|${url}`, loading, 'preview-not-found');
  };

  return { catalogue: () => catalogueBy(deadline()), document, preview };
};
