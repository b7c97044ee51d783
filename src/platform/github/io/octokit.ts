import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import type { Result } from '#lib/result.ts';
import type { GitHubReason } from '../core/reasons.ts';

const GitHubOctokit = Octokit.plugin(throttling, retry);

export type GitHub = Octokit;

export interface GitHubOptions {
  readonly apiUrl: string;
  readonly token: string;
  /** A token in the place of one that GitHub refused; asked once for each refusal. */
  readonly renew?: (refused: string) => Promise<Result<string, GitHubReason>>;
  /** Ends every request that is under way, and those still to come. */
  readonly signal?: AbortSignal;
}

/** A refusal whose reason is known already, on its way through Octokit, which throws. */
export class Refused extends Error {
  readonly reason: GitHubReason;

  constructor(reason: GitHubReason) {
    super(reason.tag);
    this.reason = reason;
  }
}

/** Waiting longer than this is for the visitor to see. */
const patience = 5;

const deadline = 15_000;

/** Octokit gives a JSON body that broke off as a text, with the status of its first line. */
const brokeOff = ({ headers, data }: { headers: { 'content-type'?: string }; data: unknown }): boolean =>
  typeof data === 'string' && headers['content-type']?.includes('json') === true;

const isRefusedToken = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && error.status === 401;

/** Sends the token with every request, renews it once where it is refused, and takes no half of an answer for one. */
export const carryToken = (
  github: GitHub,
  { token, renew }: Pick<GitHubOptions, 'token' | 'renew'>,
): void => {
  let current = token;
  github.hook.wrap('request', async (request, options) => {
    const send = async () => {
      options.headers.authorization = `Bearer ${current}`;
      const answer = await request(options);
      if (brokeOff(answer)) throw new Refused({ tag: 'offline' });
      return answer;
    };
    const used = current;
    try {
      return await send();
    } catch (error) {
      if (renew === undefined || !isRefusedToken(error)) throw error;
      if (current === used) {
        const renewed = await renew(used);
        if (!renewed.ok) throw new Refused(renewed.error);
        current = renewed.value;
      }
      return await send();
    }
  });
};

/** The one GitHub client: writes go one after the other, a second apart. */
export const createGitHub = ({ apiUrl, token, renew, signal }: GitHubOptions): GitHub => {
  const waitOnce = (seconds: number, _request: unknown, _octokit: unknown, tries: number): boolean =>
    tries === 0 && seconds <= patience;

  /** GitHub lets a browser reuse an answer for a minute; asking again with its ETag is free and never stale. */
  const ask = (url: string, options: RequestInit): Promise<Response> => {
    const ends = [AbortSignal.timeout(deadline), options.signal, signal].filter((end) => end != null);
    return fetch(url, { ...options, cache: 'no-cache', signal: AbortSignal.any(ends) });
  };

  const github = new GitHubOctokit({
    baseUrl: apiUrl.replace(/\/+$/, ''),
    request: { fetch: ask },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    // Beyond one quick try, waiting is shown: see core/retry.ts.
    retry: { retries: 1, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: { onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce },
  });
  carryToken(github, { token, ...(renew && { renew }) });
  return github;
};
