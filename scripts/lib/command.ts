import { whenAbandoned } from './abandoned.mjs';
import { sentenceFor } from './failure.ts';
import { endAll } from './processes.ts';

const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** Settles when the terminal, the system or npm's end asks this process to end, with the exit code that says so. */
export const asked = () =>
  new Promise<number>((resolve) => {
    for (const [signal, number] of Object.entries(signals)) process.on(signal, () => resolve(128 + number));
    whenAbandoned(() => resolve(128 + signals.SIGTERM));
  });

/**
 * Runs a command to its end and leaves no child behind, whether it succeeds, fails with one sentence or is asked to
 * end. `work` gives the exit code.
 */
export async function command(name: string, work: () => Promise<number>): Promise<void> {
  const failed = (error: unknown) => ({ sentence: sentenceFor(error) });
  const outcome = await Promise.race([asked(), work().catch(failed)]);
  if (typeof outcome === 'object') console.error(`${name}: ${outcome.sentence}`);
  await endAll();
  process.exit(typeof outcome === 'object' ? 1 : outcome);
}
