import type { FaultAnswer } from './faults.ts';

// GitHub's own words, statuses and headers for what can go wrong.

const documentation = 'https://docs.github.com/rest';

export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: string;
  readonly message?: string;
}

interface Details {
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly documentation_url?: string;
}

export const refused = (
  status: number,
  message: string,
  { headers, errors, documentation_url = documentation }: Details = {},
): FaultAnswer => ({
  status,
  ...(headers && { headers }),
  body: { message, ...(errors && { errors }), documentation_url, status: String(status) },
});

export const unauthorized = refused(401, 'Bad credentials');
export const forbidden = refused(403, 'Resource not accessible by integration');
export const notFound = refused(404, 'Not Found');
export const gone = refused(410, 'Issues has been disabled in this repository.', {
  documentation_url: 'https://docs.github.com/v3/issues/',
});
export const conflict = refused(409, 'README.md does not match 3d21ec53a331a6f037a91c368710b99387d012c1');
export const unavailable = refused(503, 'Service unavailable. Please try again later.');

/** The proxy before GitHub answers in HTML. */
export const badGateway: FaultAnswer = {
  status: 502,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html>\n<html><head><title>Unicorn!</title></head><body>This page is taking too long to load.</body></html>\n',
};

/** An organization with SAML wants a new sign-in at this address. */
export const sso = (url: string): FaultAnswer =>
  refused(
    403,
    'Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.',
    {
      headers: { 'x-github-sso': `required; url=${url}` },
      documentation_url:
        'https://docs.github.com/articles/authenticating-to-a-github-organization-with-saml-single-sign-on/',
    },
  );

const secondary = (status: 403 | 429, retryAfter: number): FaultAnswer =>
  refused(
    status,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    {
      headers: { 'retry-after': String(retryAfter) },
      documentation_url:
        'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    },
  );

/** Seconds to wait, as GitHub says it with 403. */
export const secondaryLimit = (retryAfter: number): FaultAnswer => secondary(403, retryAfter);

/** Seconds to wait, as GitHub says it with 429. */
export const tooMany = (retryAfter: number): FaultAnswer => secondary(429, retryAfter);

export const validation = (errors: readonly FieldError[]): FaultAnswer =>
  refused(422, 'Validation Failed', { errors });
