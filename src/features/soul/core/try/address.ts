import { err, ok, type Result } from '#lib/result.ts';

export type AddressReason = 'not-an-address' | 'holds-a-secret' | 'plain-http' | 'not-allowed';

const loopback = ['localhost', '127.0.0.1'];

export interface CheckedAddress {
  /** Base address without a slash at its end. */
  readonly address: string;
  readonly origin: string;
  readonly host: string;
  /** Whether it is the visitor's own machine. */
  readonly isLocal: boolean;
}

/** Ends of addresses that one copies from a documentation, though the path is ours to add. */
const endpoints = /\/(chat\/completions|v1\/messages|api\/chat)\/*$/;

const parsed = (text: string): URL | null => {
  const trimmed = text.trim();
  const scheme = loopback.some((host) => trimmed.startsWith(host)) ? 'http' : 'https';
  const written = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `${scheme}://${trimmed}`;
  const url = URL.canParse(written) ? new URL(written) : null;
  return url && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
};

/** Whether a source of the page's policy, like `http://localhost:*`, covers an origin. */
const covers = (source: string, url: URL): boolean =>
  source.endsWith(':*')
    ? source === `http://${url.hostname}:*`
    : URL.canParse(source) && new URL(source).origin === url.origin;

/** The server an address means, if this page may connect to it. */
export const checkAddress = (
  text: string,
  sources: readonly string[],
): Result<CheckedAddress, AddressReason> => {
  const url = parsed(text);
  if (!url) return err('not-an-address');
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return err('holds-a-secret');
  const isLocal = loopback.includes(url.hostname);
  if (url.protocol === 'http:' && !isLocal) return err('plain-http');
  if (!sources.some((source) => covers(source, url))) return err('not-allowed');
  const address = (url.origin + url.pathname).replace(endpoints, '').replace(/\/+$/, '');
  return ok({ address, origin: url.origin, host: url.host, isLocal });
};
