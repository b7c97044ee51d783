/** Why two things of two designs stand side by side. */
export type Why = 'name' | 'role' | 'use';

export interface Pair<T> {
  readonly here: T | null;
  readonly there: T | null;
  /** null: only one of the two designs has it. */
  readonly why: Why | null;
}

interface Traits<T> {
  readonly name: (one: T) => string;
  /** The part it plays; things of the same role are paired in their order. null: none. */
  readonly role: (one: T, side: 'here' | 'there') => string | null;
  /** Where it is used; things that share most of their uses are paired last. */
  readonly uses?: (one: T, side: 'here' | 'there') => ReadonlySet<string>;
}

/** Beyond this many left over, pairing by use would take too long to be worth it. */
const mostCompared = 200;
const leastLikeness = 0.5;

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = [...a].filter((place) => b.has(place)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
};

/** Pairs the things of two designs one to one: same name, else same role, else same use. The order is that of `here`. */
export const pairUp = <T>(
  here: readonly T[],
  there: readonly T[],
  { name, role, uses }: Traits<T>,
): readonly Pair<T>[] => {
  const partner = new Map<T, { readonly there: T; readonly why: Why }>();
  const taken = new Set<T>();
  const left = () => here.filter((one) => !partner.has(one));
  const free = () => there.filter((one) => !taken.has(one));
  const join = (one: T, other: T, why: Why): void => {
    partner.set(one, { there: other, why });
    taken.add(other);
  };

  const byKey = (why: Why, keyOf: (one: T, side: 'here' | 'there') => string | null): void => {
    const waiting = Map.groupBy(free(), (one) => keyOf(one, 'there'));
    for (const one of left()) {
      const key = keyOf(one, 'here');
      const other = key === null ? undefined : waiting.get(key)?.shift();
      if (other !== undefined) join(one, other, why);
    }
  };

  const byUse = (usesOf: NonNullable<Traits<T>['uses']>): void => {
    const [ours, theirs] = [left().slice(0, mostCompared), free().slice(0, mostCompared)];
    const alike = ours.flatMap((one) =>
      theirs.map((other) => ({ one, other, score: likeness(usesOf(one, 'here'), usesOf(other, 'there')) })),
    );
    for (const { one, other, score } of alike.toSorted((a, b) => b.score - a.score))
      if (score >= leastLikeness && !partner.has(one) && !taken.has(other)) join(one, other, 'use');
  };

  byKey('name', name);
  byKey('role', role);
  if (uses !== undefined) byUse(uses);
  return [
    ...here.map((one) => ({ here: one, there: null, why: null, ...partner.get(one) })),
    ...free().map((other) => ({ here: null, there: other, why: null })),
  ];
};
