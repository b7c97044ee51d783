import { z } from '#lib/zod.ts';

/** Paths of the edge service, relative to its address. */
export const exchangePath = '/api/GitHubOAuth/callback';
export const refreshPath = '/api/github/refresh';
export const logoutPath = '/api/github/logout';

const printable = (longest: number) =>
  z.string().check(z.minLength(1), z.maxLength(longest), z.regex(/^[\x21-\x7e]+$/));

/** 32 random bytes in base64url. */
export const stateSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** RFC 7636, section 4.1. */
export const codeVerifierSchema = z.string().check(z.regex(/^[A-Za-z0-9._~-]{43,128}$/));

/** 16 random bytes in base64url. */
export const sessionIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

/** Where the edge keeps the refresh token of a connection: `id` names the sealed cookie, `serial` counts its renewals. */
export const sessionSchema = z.strictObject({
  id: sessionIdSchema,
  serial: z.int().check(z.nonnegative()),
});
export type Session = z.infer<typeof sessionSchema>;

/** Body of `POST /api/GitHubOAuth/callback`. `remember` lets a cookie that holds a refresh token outlive the browser. */
export const exchangeRequestSchema = z.strictObject({
  code: printable(512),
  state: stateSchema,
  redirectUri: printable(2048),
  codeVerifier: codeVerifierSchema,
  remember: z.boolean(),
});
export type ExchangeRequest = z.infer<typeof exchangeRequestSchema>;

/**
 * Body of `POST /api/github/refresh`. A session that is past `newerThan` already answers with the token it has, so of any
 * number of tabs one refreshes and the others are told.
 */
export const refreshRequestSchema = z.strictObject({
  session: sessionIdSchema,
  newerThan: z.int().check(z.gte(-1)),
  remember: z.boolean(),
});
export type RefreshRequest = z.infer<typeof refreshRequestSchema>;

/**
 * Answer to a successful exchange or refresh. `expiresIn` is in seconds, null for a token that does not expire; `session`
 * is null where there is nothing to refresh with.
 */
export const tokenResponseSchema = z.strictObject({
  accessToken: printable(1024),
  tokenType: z.literal('bearer'),
  scopes: z.array(z.string()),
  expiresIn: z.nullable(z.int().check(z.positive())),
  session: z.nullable(sessionSchema),
});
export type TokenResponse = z.infer<typeof tokenResponseSchema>;

/** Body of `POST /api/github/logout`; without a token there is nothing to revoke at GitHub. */
export const logoutRequestSchema = z.strictObject({
  accessToken: z.optional(printable(1024)),
  session: z.optional(sessionIdSchema),
});
export type LogoutRequest = z.infer<typeof logoutRequestSchema>;

/** `revoked` is false where GitHub did not know the token (any more), or where none was given. */
export const logoutResponseSchema = z.strictObject({ revoked: z.boolean() });
export type LogoutResponse = z.infer<typeof logoutResponseSchema>;

/** What the edge says when it refuses, as RFC 9457 problem+json; `type` is a link to the documentation. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.optional(z.string()),
  /** Settings or fields the problem is about. */
  names: z.optional(z.array(z.string())),
  requestId: z.optional(z.string()),
});
export type Problem = z.infer<typeof problemSchema>;

/** The `code` of every problem the routes above answer with, besides those of every route. */
export const oauthProblemCodes = [
  'redirect-not-allowed',
  'code-refused',
  'client-refused',
  'redirect-mismatch',
  'application-suspended',
  'email-unverified',
  'session-missing',
  'session-ended',
  'github-refused',
  'github-invalid',
  'github-unreachable',
  'github-timeout',
] as const;
export type OAuthProblemCode = (typeof oauthProblemCodes)[number];

/** The issuer of GitHub's `iss` callback parameter (RFC 9207), compared when it is present and never required. */
export const issuerOf = (webUrl: string): string => `${webUrl}/login/oauth`;
