export interface Answered {
  readonly status: number;
  readonly text: string;
}

const deadline = 12_000;

/** What an address answers, or null where nobody does in time; neither leaves an error in the console of the page. */
export const quietGet = (url: string): Promise<Answered | null> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./fetch-worker.ts', import.meta.url), { type: 'module' });
    const end = (answer: Answered | null): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(end, deadline, null);
    worker.onmessage = ({ data }: MessageEvent<Answered | null>) => end(data);
    worker.onerror = (event) => {
      event.preventDefault();
      end(null);
    };
    worker.postMessage(url);
  });
