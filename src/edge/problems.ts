import type { OAuthProblemCode } from '#platform/github/core/contract.ts';

interface Kind {
  readonly status: 400 | 401 | 403 | 404 | 405 | 410 | 413 | 415 | 429 | 500 | 502 | 503 | 504;
  readonly title: string;
}

/** Every refusal there is. Codes are public and stable; each has a heading in the documentation. */
export const problems = {
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method' },
  'origin-not-allowed': { status: 403, title: 'Requests from this origin are not allowed' },
  'content-type-not-json': { status: 415, title: 'The body must be application/json' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'body-not-json': { status: 400, title: 'The body is not JSON' },
  'request-invalid': { status: 400, title: 'The request does not have the expected shape' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  'not-configured': { status: 503, title: 'This part of the service is not configured' },
  'internal-error': { status: 500, title: 'Something went wrong here' },

  'redirect-not-allowed': { status: 400, title: 'This redirect address is not allowed' },
  'code-refused': { status: 400, title: 'GitHub refused the code' },
  'client-refused': { status: 502, title: 'GitHub refused our credentials' },
  'redirect-mismatch': { status: 502, title: 'GitHub does not know this redirect address' },
  'application-suspended': { status: 502, title: 'GitHub suspended the application' },
  'email-unverified': { status: 403, title: 'GitHub wants a verified email address first' },
  'session-missing': { status: 401, title: 'This browser sent no session that can be renewed' },
  'session-ended': { status: 401, title: 'GitHub no longer renews this session' },
  'github-refused': { status: 502, title: 'GitHub refused the request' },
  'github-invalid': { status: 502, title: 'GitHub sent an answer we cannot use' },
  'github-unreachable': { status: 502, title: 'GitHub could not be reached' },
  'github-timeout': { status: 504, title: 'GitHub took too long to answer' },

  'soul-not-found': { status: 404, title: 'The community has no soul of this number' },
  'souls-missing': { status: 502, title: 'GitHub does not show the repository of souls' },
  'souls-moved': { status: 410, title: 'Community souls have moved' },
  'github-limited': { status: 503, title: 'GitHub asks for a pause' },
  'github-paused': { status: 503, title: 'GitHub failed several times and is left alone for a while' },

  'slug-invalid': { status: 400, title: 'This is not the name of a design' },
  'design-not-found': { status: 404, title: 'The design site does not list this design' },
  'preview-not-found': { status: 404, title: 'This design has no such preview' },
  'upstream-invalid': { status: 502, title: 'The design site sent an answer we cannot use' },
  'upstream-too-large': { status: 502, title: 'The design site sent more than we accept' },
  'upstream-redirect': { status: 502, title: 'The design site tried to send us elsewhere' },
  'upstream-unreachable': { status: 502, title: 'The design site could not be reached' },
  'upstream-timeout': { status: 504, title: 'The design site took too long to answer' },
  'upstream-paused': {
    status: 503,
    title: 'The design site failed several times and is left alone for a while',
  },
} as const satisfies Record<string, Kind> & Record<OAuthProblemCode, Kind>;

export type ProblemCode = keyof typeof problems;
