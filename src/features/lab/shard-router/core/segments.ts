export type Segment = { readonly text: string; readonly picked: boolean };

/** Cuts an id where picked characters begin and end; the texts joined give the id back. */
export const segments = (id: string, picked: readonly number[]): readonly Segment[] => {
  const cuts = new Set([0, id.length, ...picked.flatMap((index) => [index, index + 1])]);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.flatMap((start, position) => {
    const text = id.slice(start, ordered[position + 1] ?? start);
    return text === '' ? [] : [{ text, picked: picked.includes(start) }];
  });
};
