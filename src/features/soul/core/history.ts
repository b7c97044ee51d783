/** What was, is and would be again. `key` names the field of the last change, so that typing in one field is one step. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  readonly key: string | null;
  /** Milliseconds of the last change. */
  readonly at: number;
}

const depth = 200;
const pause = 1000;

export const startHistory = <T>(present: T): History<T> => ({
  past: [],
  present,
  future: [],
  key: null,
  at: 0,
});

/** Makes `next` the present. A change of the same `key` within a second of the last one joins its step. */
export const commit = <T>(history: History<T>, next: T, key: string | null, at: number): History<T> => {
  if (next === history.present) return history;
  const joins = key !== null && key === history.key && at - history.at < pause;
  const past = joins ? history.past : [...history.past, history.present].slice(-depth);
  return { past, present: next, future: [], key, at };
};

/** Changes every state alike, without a step of its own: the world changed, not the visitor. */
export const rebase = <T>(history: History<T>, change: (state: T) => T): History<T> => ({
  past: history.past.map(change),
  present: change(history.present),
  future: history.future.map(change),
  key: null,
  at: history.at,
});

export const undo = <T>(history: History<T>): History<T> => {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: last,
    future: [history.present, ...history.future],
    key: null,
    at: history.at,
  };
};

export const redo = <T>(history: History<T>): History<T> => {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, key: null, at: history.at };
};
