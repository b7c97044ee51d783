/**
 * Lets jobs through one step at a time: whenever all of them wait for their turn or have ended, `choose` picks who goes
 * on. The same choices give the same course of events, so a failing order can be repeated and shrunk.
 */
export const interleaving = (choose: (waiting: number) => number) => {
  const waiting: (() => void)[] = [];
  let running = 0;

  const goOn = (): void => {
    if (running > 0) return;
    const [chosen] = waiting.splice(choose(waiting.length), 1);
    if (chosen === undefined) return;
    running += 1;
    chosen();
  };

  return {
    /** To be awaited by a job before each step that others may notice. */
    turn: (): Promise<void> =>
      new Promise((resolve) => {
        waiting.push(resolve);
        running -= 1;
        goOn();
      }),
    run: async (jobs: readonly (() => Promise<void>)[]): Promise<void> => {
      running = jobs.length;
      const ended = jobs.map(async (job) => {
        try {
          await job();
        } finally {
          running -= 1;
          goOn();
        }
      });
      await Promise.all(ended);
    },
  };
};
