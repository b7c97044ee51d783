import { cssString } from './css-text.ts';

const keywords = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'fantasy',
  'math',
  'emoji',
  'fangsong',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-monospace',
  'ui-rounded',
  '-apple-system',
  'blinkmacsystemfont',
]);

/** The families of a CSS list, unquoted. A comma inside quotes belongs to the name. */
export const familiesIn = (list: string): string[] => {
  const families = [''];
  let quote = '';
  for (const char of list) {
    if (char === ',' && quote === '') families.push('');
    else if (char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'") && families.at(-1)?.trim() === '') quote = char;
    else families[families.length - 1] += char;
  }
  return families.map((family) => family.trim()).filter((family) => family !== '');
};

/** A font list for CSS: keywords as they are, every other family as a string. */
export const cssFontList = (list: string): string =>
  familiesIn(list)
    .map((family) => (keywords.has(family.toLowerCase()) ? family : cssString(family)))
    .join(', ');
