import { err, ok, type Result } from '#lib/result.ts';
import { type GitHubReason, reasonOf } from '../core/reasons.ts';
import { load } from './load.ts';
import type { GitHub, GitHubOptions } from './octokit.ts';

/** The one GitHub client, loaded at the first GitHub action. */
export const openGitHub = async (options: GitHubOptions): Promise<Result<GitHub, GitHubReason>> => {
  const client = await load(import('./octokit.ts'));
  return client.ok ? ok(client.value.createGitHub(options)) : client;
};

/** For a write that must not be repeated blindly: after a lost answer we look before trying again. */
export const once = { request: { retries: 0 } };

interface HttpError extends Error {
  readonly status: number;
  readonly response?: {
    readonly headers: Record<string, string | number | undefined>;
    readonly data: unknown;
  };
}

const isHttpError = (error: unknown): error is HttpError =>
  error instanceof Error && 'status' in error && typeof error.status === 'number';

const isKnownReason = (error: unknown): error is Error & { readonly reason: GitHubReason } =>
  error instanceof Error && 'reason' in error;

/** What cut a request short, by the name of the error or of its cause. */
const cutShort = (error: unknown): GitHubReason | null => {
  if (!(error instanceof Error)) return null;
  const names = [error.name, error.cause instanceof Error ? error.cause.name : ''];
  if (names.includes('TimeoutError')) return { tag: 'timeout' };
  return names.includes('AbortError') ? { tag: 'stopped' } : null;
};

/** Octokit throws; here a refusal is a value with a tagged reason. Anything else is a programmer's error and passes. */
export const attempt = async <T>(call: () => Promise<T>): Promise<Result<T, GitHubReason>> => {
  try {
    return ok(await call());
  } catch (error) {
    if (isKnownReason(error)) return err(error.reason);
    const cut = cutShort(error);
    if (cut !== null) return err(cut);
    if (!isHttpError(error)) throw error;
    if (error.response === undefined) return err({ tag: 'offline' });
    const { headers, data } = error.response;
    return err(reasonOf({ status: error.status, headers, body: data }, Date.now()));
  }
};
