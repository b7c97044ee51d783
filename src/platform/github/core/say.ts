/** Looks a tagged reason up in its exhaustive table of sentences. */
export const say = <R extends { readonly tag: string }>(
  words: { readonly [T in R['tag']]: (reason: Extract<R, { readonly tag: T }>) => string },
  reason: R,
): string => {
  const sentence = words[reason.tag as R['tag']] as (reason: R) => string;
  return sentence(reason);
};
