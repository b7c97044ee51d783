/** What comes of the work within so many milliseconds; `late` after that. */
export const within = async <T>(work: Promise<T>, milliseconds: number, late: T): Promise<T> => {
  const expired = Promise.withResolvers<T>();
  const timer = setTimeout(() => expired.resolve(late), milliseconds);
  try {
    return await Promise.race([work, expired.promise]);
  } finally {
    clearTimeout(timer);
  }
};
