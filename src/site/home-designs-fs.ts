import type { DesignCard } from '#features/designs/core/card.ts';
import { loadDesigns } from './designs-fs.ts';

const shown = ['stripe', 'linear.app', 'claude', 'mongodb', 'hagicode', 'nike', 'wired', 'figma', 'binance'];

/** The strip of the home page: a few designs of unlike character, and how many there are in all. */
export const homeDesigns = (): { cards: readonly DesignCard[]; count: number } => {
  const { entries } = loadDesigns();
  const cards = shown.map((slug) => {
    const entry = entries.find(({ card }) => card.slug === slug);
    if (!entry) throw new Error(`The home page shows the design "${slug}", which the gallery does not hold.`);
    return entry.card;
  });
  return { cards, count: entries.length };
};
