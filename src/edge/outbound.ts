import { err, ok, type Result } from '#lib/result.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type OutboundFailure = 'timeout' | 'unreachable' | 'redirect' | 'too-large';

export interface Received {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface Ask extends RequestInit {
  /** Counted on the decompressed body. */
  readonly maxBytes: number;
  /** Less than the usual deadline, where part of it is spent. */
  readonly withinMs?: number;
}

/** For one request of a visitor, whatever it takes to answer it. */
export const deadlineMs = 8_000;

export type Outbound = (url: string, ask: Ask) => Promise<Result<Received, OutboundFailure>>;

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
};

const readCapped = async (
  response: Response,
  maxBytes: number,
  deadline: Promise<never>,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const { done, value } = await Promise.race([reader.read(), deadline]);
    if (done) break;
    size += value.length;
    if (size > maxBytes) return null;
    chunks.push(value);
  }
  return joined(chunks, size);
};

const late = new Error('deadline');

/** Fetches without following redirects, within one deadline for head and body, up to a size. */
export const boundedFetch =
  (fetch: Fetch): Outbound =>
  async (url, { maxBytes, withinMs = deadlineMs, ...init }) => {
    const controller = new AbortController();
    const deadline = Promise.withResolvers<never>();
    const timer = setTimeout(() => deadline.reject(late), withinMs);
    try {
      const asked = fetch(url, { ...init, redirect: 'manual', signal: controller.signal });
      const response = await Promise.race([asked, deadline.promise]);
      if (response.redirected || (response.status >= 300 && response.status < 400)) return err('redirect');
      const body = await readCapped(response, maxBytes, deadline.promise);
      if (body === null) return err('too-large');
      const { status, headers } = response;
      return ok({ status, contentType: headers.get('content-type') ?? '', headers, body });
    } catch (cause) {
      return err(cause === late ? 'timeout' : 'unreachable');
    } finally {
      clearTimeout(timer);
      controller.abort();
    }
  };
