import { once } from '#lib/once.ts';
import { type Color, cssColor, parseColor } from './color.ts';
import type { ColorToken, Mode } from './model.ts';
import { type DesignProblem, problem } from './problem.ts';
import { follow, type Lookup, referencePath } from './references.ts';
import type { RawToken } from './token-tables.ts';
import type { YamlNode } from './yaml-tree.ts';

export interface BuiltColors {
  readonly tokens: ReadonlyMap<string, ColorToken>;
  readonly problems: readonly DesignProblem[];
  /** Resolves a literal color or a reference to one. */
  readonly lookup: (raw: string, mode: Mode) => Lookup<Color>;
  /** The token a path such as `colors.primary.dark` means, by its base name. */
  readonly baseName: (path: string) => string | null;
}

const dark = '.dark';

const valueIn = (node: YamlNode, mode: Mode): string | null => {
  if (node.kind === 'scalar') return mode === 'light' ? node.text : null;
  const entry = node.kind === 'map' ? node.entries.find(({ key }) => key === mode)?.node : undefined;
  return entry?.kind === 'scalar' ? entry.text : null;
};

export const buildColors = (table: ReadonlyMap<string, RawToken>): BuiltColors => {
  const isDarkHalf = (name: string) => name.endsWith(dark) && table.has(name.slice(0, -dark.length));

  const rawIn = (name: string, mode: Mode): string | null => {
    const token = table.get(name);
    if (token === undefined) return null;
    const half = mode === 'dark' ? table.get(name + dark) : undefined;
    const raw = half === undefined ? valueIn(token.node, mode) : valueIn(half.node, 'light');
    return mode === 'dark' && isReferenceTo(name, raw) ? null : raw;
  };

  const nameAt = (path: string): { name: string; mode: Mode | null } | null => {
    if (!path.startsWith('colors.')) return null;
    const rest = path.slice('colors.'.length);
    for (const name of [rest, rest.replaceAll('.', '-')]) {
      if (table.has(name) && !isDarkHalf(name)) return { name, mode: null };
    }
    const [, base, suffix] = /^(.+)\.(light|dark)$/.exec(rest) ?? [];
    if (base === undefined || !table.has(base)) return null;
    return { name: base, mode: suffix === 'dark' ? 'dark' : 'light' };
  };

  /** A dark value that refers to its own color is the light one over again. */
  const isReferenceTo = (name: string, raw: string | null): boolean => {
    const at = nameAt(referencePath(raw ?? '') ?? '');
    return at?.name === name && at.mode === null;
  };

  const lookupIn = (mode: Mode) =>
    once(
      (raw): Lookup<Color> =>
        follow(
          raw,
          (path) => {
            const at = nameAt(path);
            if (at === null) return null;
            return rawIn(at.name, at.mode ?? mode) ?? (at.mode === null ? rawIn(at.name, 'light') : null);
          },
          parseColor,
        ),
    );
  const lookups: Readonly<Record<Mode, (raw: string) => Lookup<Color>>> = {
    light: lookupIn('light'),
    dark: lookupIn('dark'),
  };
  const lookup = (raw: string, mode: Mode): Lookup<Color> => lookups[mode](raw);

  const problems: DesignProblem[] = [];
  const read = (token: RawToken, path: string, raw: string | null, mode: Mode): Color | null => {
    if (raw === null) return null;
    const found = lookup(raw, mode);
    if (found.kind === 'found') return found.value;
    const reference = referencePath(raw);
    if (reference === null || !reference.startsWith('colors.')) {
      problems.push(problem('invalid-value', token.node, { path, value: raw, expected: 'color' }));
    } else if (found.kind === 'broken') {
      problems.push(problem('broken-ref', token.node, { path, reference, why: found.why }));
    }
    return null;
  };

  /** What a whole color referred to is in the dark, where it differs there. */
  const darkThrough = (raw: string | null, light: Color | null): Color | null => {
    const found = raw === null || referencePath(raw) === null ? null : lookup(raw, 'dark');
    if (light === null || found?.kind !== 'found') return null;
    return cssColor(found.value) === cssColor(light) ? null : found.value;
  };

  const tokens = new Map<string, ColorToken>();
  for (const [name, token] of table) {
    if (isDarkHalf(name)) continue;
    const path = `colors.${name}`;
    const half = table.get(name + dark) ?? token;
    const raw = rawIn(name, 'light');
    const darkRaw = rawIn(name, 'dark');
    if (raw === null && darkRaw === null) {
      problems.push(problem('invalid-value', token.node, { path, value: '[…]', expected: 'color' }));
      continue;
    }
    const light = read(token, path, raw, 'light');
    tokens.set(name, {
      name,
      raw: raw ?? darkRaw ?? '',
      position: token.position,
      span: token.span,
      refersTo: [raw, darkRaw].flatMap((text) => nameAt(referencePath(text ?? '') ?? '')?.name ?? []),
      light,
      dark:
        darkRaw === null
          ? darkThrough(raw, light)
          : read(half, half === token ? path : path + dark, darkRaw, 'dark'),
    });
  }
  return { tokens, problems, lookup, baseName: (path) => nameAt(path)?.name ?? null };
};
