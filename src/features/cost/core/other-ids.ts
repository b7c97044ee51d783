import type { Selection } from './schema.ts';
import type { Library, Match } from './trim-library.ts';

const plainNames = ({ equals, or = [] }: Match): readonly string[] =>
  equals === undefined ? or.flatMap(plainNames) : [equals];

const isId = (name: string): boolean => /^[a-z0-9][a-z0-9.-]*$/.test(name);

/** Ids under which providers also know the selected models, each with the id it has here; `held` are no others. */
export function otherIds(
  library: Library,
  selection: Selection,
  held: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const others = new Map<string, string>();
  for (const { library: provider, models } of selection) {
    for (const { id, library: name } of models) {
      const match = library.models(provider).find((model) => model.id === name)?.match ?? {};
      const names = [name, ...plainNames(match)].map((one) => one.toLowerCase());
      for (const one of names)
        if (isId(one) && !held.has(one) && !others.has(one)) others.set(one, id ?? name);
    }
  }
  return Object.fromEntries([...others].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
