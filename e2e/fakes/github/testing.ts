import { createHash } from 'node:crypto';
import { Octokit } from '@octokit/rest';
import { type GitHubStandIn, startGitHub } from '../github.ts';

export const redirectUri = 'http://localhost:8788/settings/?tab=github&oauth=callback';
export const client = { clientId: 'Iv1.local', clientSecret: 'a-secret-for-tests' };
export const app = {
  clientId: 'Iv23.local',
  clientSecret: 'another-secret-for-tests',
  slug: 'hagicode-test',
};
export const verifier = 'v'.repeat(43);

export const startForTests = (): Promise<GitHubStandIn> =>
  startGitHub({ port: 0, ...client, redirectUris: [redirectUri], app, contract: true });

export const s256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

export const form = (fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers,
  body: new URLSearchParams(fields),
  redirect: 'manual',
});

const nothing = (): void => {};
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** How tests speak to a stand-in. */
export const speakTo = (github: GitHubStandIn) => {
  const call = (path: string, token?: string, init: RequestInit = {}): Promise<Response> =>
    fetch(github.url + path, {
      ...init,
      headers: {
        ...Object.fromEntries(new Headers(init.headers)),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
    });

  /** The address that the consent page sends back to. */
  const consent = async (changes: Record<string, string> = {}): Promise<URL> => {
    const fields = {
      redirect_uri: redirectUri,
      state: 'the-state',
      code_challenge: s256(verifier),
      login: 'mira-k',
      scope: 'public_repo',
      decision: 'authorize',
      ...changes,
    };
    const answer = await call('/login/oauth/consent', undefined, form(fields));
    return new URL(answer.headers.get('location') ?? '');
  };

  const codeFor = async (changes?: Record<string, string>): Promise<string> =>
    (await consent(changes)).searchParams.get('code') ?? '';

  /** The answer to an exchange for one of the two applications. */
  const exchange = async (
    { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
    fields: Record<string, string>,
    headers: Record<string, string> = { accept: 'application/json' },
  ): Promise<Response> => {
    const credentials = { client_id: clientId, client_secret: clientSecret };
    return call('/login/oauth/access_token', undefined, form({ ...credentials, ...fields }, headers));
  };

  const octokit = (token: string): Octokit => new Octokit({ baseUrl: github.url, auth: token, log: silent });

  return { call, consent, codeFor, exchange, octokit };
};
