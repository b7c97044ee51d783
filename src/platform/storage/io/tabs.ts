/** One tab at a time, where the browser has locks (everywhere but on plain http). */
export const exclusively = async <T>(name: string, work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request(`hagicode:${name}`, work) : work();
