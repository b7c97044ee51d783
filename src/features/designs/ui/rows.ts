/** Rows a table prints; a file with thousands of tokens says how many more it has. */
export const mostRows = 120;
