/** `linear.app` -> Linear, `together.ai` -> Together AI; `known` holds the spellings that can't be derived. */
export const titleOf = (slug: string, known: Readonly<Record<string, string>>): string =>
  known[slug] ??
  slug
    .replace(/\.(?:app|com|io)$/, '')
    .split(/[-.]/)
    .map((word) => (word === 'ai' ? 'AI' : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/** As many clauses of a summary as fit, ended by a full stop. */
export const shortSummary = (summary: string, most = 52): string => {
  const clauses = summary.split(/(?<=[,.]) /);
  let short = clauses[0] ?? '';
  for (const clause of clauses.slice(1)) {
    if (short.length + 1 + clause.length > most) break;
    short = `${short} ${clause}`;
  }
  return short.replace(/[,;]?$/, (end) => (short.endsWith('.') ? end : '.'));
};
