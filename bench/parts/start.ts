import { type Figures, rounded } from '../figures.ts';
import { inFreshClone, npm } from './clone.ts';

const ports = { PORT: '8808', GITHUB_STANDIN_PORT: '8809' };

/** Seconds from `npm start` to its line "ready". */
async function secondsToReady(folder: string): Promise<number> {
  const started = performance.now();
  const child = npm(folder, 'start', ports);
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  try {
    return await new Promise<number>((resolve, reject) => {
      child.stdout?.on('data', (chunk: Buffer) => {
        if (/^ready /m.test(String(chunk))) resolve((performance.now() - started) / 1000);
      });
      child.on('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
    });
  } finally {
    child.kill('SIGTERM');
    await ended;
    // npm ends before the command that it started has ended its children.
    await new Promise((resolve) => setTimeout(resolve, 6_000));
  }
}

export const start = (): Promise<Figures> =>
  inFreshClone(async (folder) => ({
    'start.fresh_s': rounded(await secondsToReady(folder), 1),
    'start.warm_s': rounded(await secondsToReady(folder), 1),
  }));
