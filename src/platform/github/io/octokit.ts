import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';

const GitHubOctokit = Octokit.plugin(throttling, retry);

export type GitHub = Octokit;

/** Waiting longer than this is for the visitor to decide. */
const patience = 5;

const deadline = 15_000;

/** GitHub lets a browser reuse an answer for a minute; asking again with its ETag is free and never stale. */
const ask = (url: string, options: RequestInit): Promise<Response> =>
  fetch(url, { ...options, cache: 'no-cache', signal: options.signal ?? AbortSignal.timeout(deadline) });

export const createGitHub = ({ apiUrl, token }: { apiUrl: string; token: string }): GitHub => {
  const waitOnce = (seconds: number, _request: unknown, _octokit: unknown, tries: number): boolean =>
    tries === 0 && seconds <= patience;
  return new GitHubOctokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    request: { fetch: ask },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    retry: { retries: 2 },
    throttle: { onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce },
  });
};
