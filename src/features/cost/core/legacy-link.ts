import { err, type Result } from '#lib/result.ts';
import { checkShared, LONGEST, type SharedScenario, type ShareReason } from './share-link.ts';
import { seedMix } from './token-mix.ts';

/** One city of each of the original's tiers: the cities of a tier all have the same overhead. */
const cities: ReadonlyMap<string, string> = new Map([
  ['tier1', 'shanghai'],
  ['new-tier1', 'hangzhou'],
  ['tier2', 'wuhan'],
  ['other', 'elsewhere'],
]);

/** What the salary field counted: 10,000 yuan, or 1,000 dollars. */
const units: ReadonlyMap<string, number> = new Map([
  ['CNY', 1e4],
  ['USD', 1e3],
]);

/** What the original calculated with where its link said nothing. */
const original = { city: 'tier1', model: 'gpt-5', multiplier: '5', dailyTokens: '100' };

/** Every link of the original has these; one of them is enough to know it by. */
const marks = ['incomePreset', 'income', 'multiplier', 'dailyTokens'];

/** The salary field wrote "1,234.5". */
const amount = (text: string): number => Number(text.replaceAll(',', ''));

function salaryOf(query: URLSearchParams) {
  const preset = query.get('incomePreset');
  const income = query.get('income') || (preset === 'custom' ? null : preset);
  if (!income) return {};
  const currency = query.get('currency') ?? (query.get('region') === 'international' ? 'USD' : 'CNY');
  const unit = units.get(currency);
  return unit === undefined ? { income: 1, currency: null } : { income: amount(income) * unit, currency };
}

/**
 * A link of the original site, which kept everything in the query:
 * `?incomePreset=26&income=26&city=tier1&model=gpt-5&multiplier=5&dailyTokens=120`, later with `region` and `currency`.
 * `null` if the query is none of them; language and theme are the reader's own.
 */
export function parseLegacyQuery(search: string): Result<SharedScenario, ShareReason> | null {
  const query = new URLSearchParams(search);
  if (!marks.some((mark) => query.has(mark))) return null;
  if (search.length > LONGEST) return err({ kind: 'too-long' });
  const stated = (name: keyof typeof original) => query.get(name) || original[name];
  return checkShared({
    city: cities.get(stated('city')),
    model: stated('model'),
    multiplier: amount(stated('multiplier')),
    tokensM: amount(stated('dailyTokens')),
    mix: seedMix,
    ...salaryOf(query),
  });
}
