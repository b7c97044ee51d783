import type { Lint } from '../core/lint.ts';

export interface LintQuestion {
  readonly text: string;
}

export interface LintAnswer extends LintQuestion {
  readonly lint: Lint;
  /** How long the check took, in milliseconds. */
  readonly ms: number;
}

export interface Linter {
  /** Checks a text beside the page, once. While one is being checked only the newest of the others waits. */
  readonly check: (text: string) => void;
  readonly stop: () => void;
}

type LintWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const startWorker = (): LintWorker =>
  new Worker(new URL('./lint-worker.ts', import.meta.url), { type: 'module' });

/** `onFailure` is called where the checker can't be loaded or breaks off; the next text starts it anew. */
export const createLinter = (
  onAnswer: (answer: LintAnswer) => void,
  onFailure: () => void,
  start = startWorker,
): Linter => {
  let worker: LintWorker | null = null;
  let busy = false;
  let waiting: string | null = null;
  let newest: string | null = null;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
    busy = false;
    waiting = null;
    newest = null;
  };

  const begin = (): LintWorker => {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<LintAnswer>) => {
      busy = false;
      const next = waiting;
      waiting = null;
      if (next !== null) ask(next);
      onAnswer(data);
    });
    begun.addEventListener('error', () => {
      stop();
      onFailure();
    });
    return begun;
  };

  const ask = (text: string): void => {
    busy = true;
    worker ??= begin();
    worker.postMessage({ text } satisfies LintQuestion);
  };

  const check = (text: string): void => {
    if (text === newest) return;
    newest = text;
    if (busy) waiting = text;
    else ask(text);
  };

  return { check, stop };
};
