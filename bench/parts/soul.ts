import { combine } from '../../src/features/soul/core/combination.ts';
import { compilePreview } from '../../src/features/soul/core/compile.ts';
import type { SoulFragment } from '../../src/features/soul/core/schema.ts';
import { searchFragments } from '../../src/features/soul/core/search.ts';
import { lostCharacters } from '../../src/features/soul/ui/lost-characters.ts';
import { soulCatalog } from '../../src/site/souls-fs.ts';
import { type Figures, median, rounded } from '../figures.ts';
import { soulBrowser } from './soul-browser.ts';
import { roundTrips } from './soul-round-trips.ts';

const RUNS = 5;
const CATALOG = 5000;

const elapsed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Median over every combination of the best of some warm runs. */
const compileTime = (): Figures => {
  const { fragments } = soulCatalog('en');
  const rules = fragments.filter(({ group }) => group === 'expression-rule');
  const souls = fragments
    .filter(({ group }) => group === 'main-catalog')
    .flatMap((main) => rules.map((rule) => combine(main, rule)));
  const times = souls.map(({ draft, fragments }) =>
    Math.min(...Array.from({ length: RUNS }, () => elapsed(() => compilePreview(draft, fragments)))),
  );
  return { 'soul.compile_us': rounded(median(times) * 1000, 1) };
};

const copies = (fragments: readonly SoulFragment[], count: number): SoulFragment[] =>
  Array.from({ length: count }, (_, index) => {
    const one = fragments[index % fragments.length];
    if (!one) throw new Error('The catalogue is empty.');
    const turn = Math.floor(index / fragments.length);
    return { ...one, fragmentId: `${one.fragmentId}-${turn}`, title: `${one.title} ${turn}` };
  });

const queries = ['telegram', '文言', 'night owner', 'Tsundere 12', '评审', 'zzz'];

/** Median over the keys of some queries, typed one after the other into a search over 5,000 voices. */
const searchTime = (): Figures => {
  const fragments = copies(soulCatalog('en').fragments, CATALOG);
  const typed = queries.flatMap((query) => [...query].map((_, index) => query.slice(0, index + 1)));
  const type = (): number[] => typed.map((query) => elapsed(() => searchFragments(fragments, query)));
  type();
  return { 'soul.search_5000_ms': rounded(median(type()), 2) };
};

/** Over 25 seeds of eight random lives of a browser each. */
const lost = async (): Promise<Figures> => {
  let characters = 0;
  for (let seed = 0; seed < 25; seed += 1)
    for (let life = 0; life < 8; life += 1) characters += await lostCharacters(seed * 1000 + life);
  return { 'soul.lost_characters': characters };
};

export async function soul(origin: string): Promise<Figures> {
  return {
    ...compileTime(),
    ...searchTime(),
    ...roundTrips(),
    ...(await lost()),
    ...(await soulBrowser(origin)),
  };
}
