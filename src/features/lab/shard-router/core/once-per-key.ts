/** Runs `initialize` once per key and shares the result; a failed run is forgotten, so the next call tries again. */
export const oncePerKey = <T>(initialize: (key: string) => Promise<T>) => {
  const started = new Map<string, Promise<T>>();
  return (key: string): Promise<T> => {
    const known = started.get(key);
    if (known) return known;
    const run = initialize(key);
    started.set(key, run);
    run.catch(() => started.delete(key));
    return run;
  };
};
