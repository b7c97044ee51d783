/** Why a call to GitHub did not give what was asked. Times are milliseconds since 1970. */
export type GitHubReason =
  | { readonly tag: 'not-connected' }
  | { readonly tag: 'offline' }
  | { readonly tag: 'timeout' }
  | { readonly tag: 'stopped' }
  /** The token ran out and the edge could not be asked for another. */
  | { readonly tag: 'renewal-failed' }
  | { readonly tag: 'unauthorized' }
  | { readonly tag: 'forbidden' }
  | { readonly tag: 'sso'; readonly url: string | null }
  | { readonly tag: 'rate-limited'; readonly kind: 'primary' | 'secondary'; readonly retryAt: number | null }
  | { readonly tag: 'not-found' }
  | { readonly tag: 'conflict' }
  | { readonly tag: 'gone'; readonly what: 'issue' | 'issues' }
  | { readonly tag: 'invalid'; readonly messages: readonly string[] }
  | { readonly tag: 'server'; readonly status: number }
  | { readonly tag: 'unexpected'; readonly status: number };

/** A refused answer as HTTP gives it; header names in lower case. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly body: unknown;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const messageOf = (body: unknown): string => {
  const message = field(body, 'message');
  return typeof message === 'string' ? message : '';
};

const fieldMessages = (body: unknown): string[] => {
  const errors = field(body, 'errors');
  if (!Array.isArray(errors)) return [messageOf(body)].filter(Boolean);
  return errors.map((error: unknown) => {
    if (typeof error === 'string') return error;
    const written = messageOf(error);
    if (written !== '') return written;
    return [field(error, 'resource'), field(error, 'field'), field(error, 'code')]
      .filter((part) => typeof part === 'string')
      .join(' ');
  });
};

const retryAt = ({ headers }: Refusal, now: number): number | null => {
  const seconds = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(seconds)) return now + seconds * 1_000;
  const reset = Number(headers['x-ratelimit-reset']);
  const spent = String(headers['x-ratelimit-remaining']) === '0';
  return spent && Number.isFinite(reset) ? reset * 1_000 : null;
};

/** The header reads `required; url=https://…`; only an https address is worth showing as a link. */
const ssoUrl = (header: string): string | null => /url=(https:\/\/[^\s;]+)/.exec(header)?.[1] ?? null;

const forbidden = (refusal: Refusal, now: number): GitHubReason => {
  const { headers, body } = refusal;
  const sso = headers['x-github-sso'];
  if (typeof sso === 'string' && sso.startsWith('required')) return { tag: 'sso', url: ssoUrl(sso) };
  const spent = String(headers['x-ratelimit-remaining']) === '0';
  if (spent) return { tag: 'rate-limited', kind: 'primary', retryAt: retryAt(refusal, now) };
  if (headers['retry-after'] !== undefined || /secondary rate limit|abuse detection/i.test(messageOf(body)))
    return { tag: 'rate-limited', kind: 'secondary', retryAt: retryAt(refusal, now) };
  return { tag: 'forbidden' };
};

export const reasonOf = (refusal: Refusal, now: number): GitHubReason => {
  const { status, headers, body } = refusal;
  switch (status) {
    case 401:
      return { tag: 'unauthorized' };
    case 403:
      return forbidden(refusal, now);
    case 404:
      return { tag: 'not-found' };
    case 409:
      return { tag: 'conflict' };
    case 410:
      return { tag: 'gone', what: /deleted/i.test(messageOf(body)) ? 'issue' : 'issues' };
    case 422:
      return { tag: 'invalid', messages: fieldMessages(body) };
    case 429: {
      const kind = String(headers['x-ratelimit-remaining']) === '0' ? 'primary' : 'secondary';
      return { tag: 'rate-limited', kind, retryAt: retryAt(refusal, now) };
    }
    default:
      return status >= 500 ? { tag: 'server', status } : { tag: 'unexpected', status };
  }
};

/** After these a write may have been carried out although no answer came. */
export const outcomeUnknown = (reason: GitHubReason | { readonly tag: string }): boolean =>
  ['server', 'timeout', 'offline', 'stopped'].includes(reason.tag);
