import { type Figures, rounded } from '../figures.ts';
import { inFreshClone, npm } from './clone.ts';

/** Seconds of `npm test` in a fresh clone; a run that fails gives no figure. */
export const test = (): Promise<Figures> =>
  inFreshClone(async (folder) => {
    const started = performance.now();
    const child = npm(folder, 'test');
    child.stdout?.pipe(process.stderr);
    const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
    if (code !== 0) throw new Error(`npm test ended with ${code}`);
    return { 'test.total_s': rounded((performance.now() - started) / 1000, 0) };
  });
