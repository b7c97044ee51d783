/** Mends a text until nothing changes: what one change joins may be another finding. */
export const untilClean = (text: string, mend: (text: string) => string): string => {
  let before = text;
  let after = mend(before);
  while (after !== before) {
    before = after;
    after = mend(before);
  }
  return after;
};
