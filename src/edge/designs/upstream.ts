import { err, ok, type Result } from '#lib/result.ts';
import type { DesignSettings } from '../config.ts';
import type { Outbound, OutboundFailure, Received } from '../outbound.ts';
import type { ProblemCode } from '../problems.ts';
import { utf8 } from '../text.ts';
import { type Catalogue, parseCatalogue, type Theme } from './catalogue.ts';
import { imageType } from './image-type.ts';
import { isSlug } from './slug.ts';

const caps = { catalogue: 1024 * 1024, document: 256 * 1024, preview: 2 * 1024 * 1024 } as const;

/** Our own index first, then the one of the older design site. */
const cataloguePaths = ['/designs/index.json', '/design.json'] as const;

const failures: Readonly<Record<OutboundFailure, ProblemCode>> = {
  timeout: 'upstream-timeout',
  unreachable: 'upstream-unreachable',
  redirect: 'upstream-redirect',
  'too-large': 'upstream-too-large',
};

type Outcome<T> = Promise<Result<T, ProblemCode>>;

export interface Picture {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Upstream {
  catalogue(): Outcome<Catalogue>;
  document(slug: string): Outcome<string>;
  preview(slug: string, theme: Theme): Outcome<Picture>;
}

const looksLikeHtml = ({ contentType }: Received, document: string): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)/i.test(contentType) ||
  /^\s*<(?:!doctype|html|svg|\?xml)/i.test(document);

/** The design site, asked only for fixed paths of the configured origin and for what its catalogue lists. */
export const designUpstream = (settings: DesignSettings, outbound: Outbound): Upstream => {
  const get = async (url: string, accept: string, maxBytes: number): Outcome<Received> => {
    const received = await outbound(url, { headers: { accept }, maxBytes });
    return received.ok ? received : err(failures[received.error]);
  };

  const catalogue = async (): Outcome<Catalogue> => {
    for (const path of cataloguePaths) {
      const received = await get(settings.origin + path, 'application/json', caps.catalogue);
      if (!received.ok) return received;
      if (received.value.status === 404) continue;
      const parsed =
        received.value.status === 200 ? parseCatalogue(utf8(received.value.body) ?? '', settings) : null;
      return parsed ? ok(parsed) : err('upstream-invalid');
    }
    return err('upstream-invalid');
  };

  const entry = async (slug: string) => {
    if (!isSlug(slug)) return err('slug-invalid' as const);
    const listed = await catalogue();
    if (!listed.ok) return listed;
    const found = listed.value.entries.get(slug);
    return found ? ok(found) : err('design-not-found' as const);
  };

  const document = async (slug: string): Outcome<string> => {
    const listed = await entry(slug);
    if (!listed.ok) return listed;
    const url = `${settings.origin}/designs/${encodeURIComponent(listed.value.slug)}/DESIGN.md`;
    const received = await get(url, 'text/markdown, text/plain', caps.document);
    if (!received.ok) return received;
    if (received.value.status === 404) return err('design-not-found');
    const markdown = received.value.status === 200 ? utf8(received.value.body) : null;
    return markdown === null || looksLikeHtml(received.value, markdown)
      ? err('upstream-invalid')
      : ok(markdown);
  };

  const preview = async (slug: string, theme: Theme): Outcome<Picture> => {
    const listed = await entry(slug);
    if (!listed.ok) return listed;
    const url = listed.value.previews[theme];
    if (url === undefined) return err('preview-not-found');
    const received = await get(url, 'image/webp, image/png, image/jpeg', caps.preview);
    if (!received.ok) return received;
    const { status, body: bytes } = received.value;
    if (status === 404) return err('preview-not-found');
    const type = status === 200 ? imageType(bytes) : null;
    return type ? ok({ type, bytes }) : err('upstream-invalid');
  };

  return { catalogue, document, preview };
};
