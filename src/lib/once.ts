/** Works out each text only once. */
export const once = <T>(make: (text: string) => Exclude<T, undefined>): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(text, made);
    return made;
  };
};
