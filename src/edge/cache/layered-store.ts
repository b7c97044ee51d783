import { isFresh, type Store } from './store.ts';
import { within } from './within.ts';

export interface Layers {
  readonly front: Store;
  readonly back: Store;
  readonly now: () => number;
  readonly background: (work: Promise<unknown>) => void;
}

const patienceMs = 1_000;

/** `front` answers at once; `back` outlives it, and whatever is wrong with it is a miss. */
export const layeredStore = ({ front, back, now, background }: Layers): Store => ({
  read: async (key) => {
    const near = await front.read(key);
    if (near !== null && isFresh(near, now())) return near;
    const reading = back.read(key).catch(() => null);
    const far = await within(reading, patienceMs, null);
    if (far === null || (near?.content && near.storedAt >= far.storedAt)) return near;
    await front.write(key, far);
    return far;
  },
  write: async (key, entry) => {
    await front.write(key, entry);
    background(back.write(key, entry).catch(() => undefined));
  },
});
