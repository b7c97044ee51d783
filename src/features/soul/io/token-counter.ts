export interface TokenCounter {
  /** Counts a text beside the page. While one is being counted only the newest of the others waits. */
  readonly count: (text: string) => void;
  readonly stop: () => void;
}

/** Tokens in o200k; `onFailure` is called where the tokenizer can't be loaded or breaks off, and nothing after it. */
export const createTokenCounter = (
  onCount: (tokens: number) => void,
  onFailure: () => void,
): TokenCounter => {
  const worker = new Worker(new URL('./token-worker.ts', import.meta.url), { type: 'module' });
  let busy = false;
  let waiting: string | null = null;

  const count = (text: string): void => {
    if (busy) {
      waiting = text;
      return;
    }
    busy = true;
    worker.postMessage(text);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
    busy = false;
    if (waiting === null) return onCount(data);
    const next = waiting;
    waiting = null;
    count(next);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    onFailure();
  });
  return { count, stop: () => worker.terminate() };
};
