import { err, type Result } from '#lib/result.ts';
import type { Usage, UsageReason } from '../core/usage/usage.ts';

/** A file, or text that was pasted. */
export type UsageSource = Blob | string;

export type ReadReason =
  | UsageReason
  /** `bytes` is the size of what was given. */
  | { readonly kind: 'too-large-file'; readonly bytes: number }
  /** The browser could not read the file. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'timeout' }
  /** The reader could not be loaded or broke off. */
  | { readonly kind: 'no-reader' };

export type UsageAnswer = Result<Usage, ReadReason>;

/** Bytes of a file, characters of a text. */
export const LARGEST_FILE = 20 * 2 ** 20;

const PATIENCE = 20_000;

type Reader = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const startReader = (): Reader =>
  new Worker(new URL('./usage-worker.ts', import.meta.url), { type: 'module' });

/** Reads and parses beside the page. Once `signal` is aborted the work is stopped and no answer comes. */
export function readUsage(
  source: UsageSource,
  signal: AbortSignal,
  start = startReader,
): Promise<UsageAnswer> {
  const bytes = typeof source === 'string' ? source.length : source.size;
  if (bytes > LARGEST_FILE) return Promise.resolve(err({ kind: 'too-large-file', bytes }));
  return new Promise((resolve) => {
    const reader = start();
    const stop = () => {
      clearTimeout(timer);
      reader.terminate();
    };
    const end = (answer: UsageAnswer) => {
      stop();
      resolve(answer);
    };
    const timer = setTimeout(() => end(err({ kind: 'timeout' })), PATIENCE);
    signal.addEventListener('abort', stop, { once: true });
    reader.addEventListener('message', ({ data }: MessageEvent<UsageAnswer>) => end(data));
    reader.addEventListener('error', () => end(err({ kind: 'no-reader' })));
    reader.postMessage(source);
  });
}
