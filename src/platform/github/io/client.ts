import { err, ok, type Result } from '#lib/result.ts';
import { type GitHubReason, reasonOf } from '../core/reasons.ts';
import { load } from './load.ts';
import type { GitHub } from './octokit.ts';

/** The one GitHub client, loaded at the first GitHub action. */
export const openGitHub = async (options: {
  apiUrl: string;
  token: string;
}): Promise<Result<GitHub, GitHubReason>> => {
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

const wasCutShort = (error: Error): boolean => {
  const names = [error.name, error.cause instanceof Error ? error.cause.name : ''];
  return names.includes('AbortError') || names.includes('TimeoutError');
};

/** Octokit throws; here a refusal is a value with a tagged reason. Anything else is a programmer's error and passes. */
export const attempt = async <T>(call: () => Promise<T>): Promise<Result<T, GitHubReason>> => {
  try {
    return ok(await call());
  } catch (error) {
    if (!isHttpError(error)) throw error;
    if (error.response === undefined) return err({ tag: wasCutShort(error) ? 'timeout' : 'offline' });
    const { headers, data } = error.response;
    return err(reasonOf({ status: error.status, headers, body: data }, Date.now()));
  }
};
