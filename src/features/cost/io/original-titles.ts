import { readTitles } from '../core/titles/read-titles.ts';
import { keepTitles } from './titles.ts';

/** Keeps the titles that a text names; one that cannot be read changes nothing. */
export async function adoptTitles(stored: string): Promise<void> {
  const found = readTitles(stored);
  if (found.ok) await keepTitles(found.value.ids);
}
