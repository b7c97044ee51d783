import { err, type Result } from '#lib/result.ts';
import type { GitHubReason } from '../core/reasons.ts';
import { attempt } from './client.ts';

interface WordedRefusal {
  readonly reason: GitHubReason;
  /** GitHub’s own message; empty where no answer came. */
  readonly words: string;
}

const wordsOf = (error: unknown): string => {
  const response: unknown = error instanceof Error && 'response' in error ? error.response : null;
  const data: unknown =
    typeof response === 'object' && response !== null ? Reflect.get(response, 'data') : null;
  const message: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'message') : null;
  return typeof message === 'string' ? message : '';
};

/** `attempt` for the few refusals that only GitHub’s message tells apart. */
export const attemptWithWords = async <T>(call: () => Promise<T>): Promise<Result<T, WordedRefusal>> => {
  let words = '';
  const done = await attempt(async () => {
    try {
      return await call();
    } catch (error) {
      words = wordsOf(error);
      throw error;
    }
  });
  return done.ok ? done : err({ reason: done.error, words });
};
