/** Rows a table prints; a file with thousands of tokens says how many more it has. */
export const mostRows = 120;

/** Characters of a file that a page prints; the rest is in the download. */
export const mostCharacters = 100_000;
