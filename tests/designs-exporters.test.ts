import { readdirSync, readFileSync } from 'node:fs';
import {
  CssVarsEmitterHandler,
  DtcgEmitterHandler,
  lint,
  serializeCssVars,
  serializeTailwindV4,
  TailwindEmitterHandler,
  TailwindV4EmitterHandler,
} from '@google/design.md/linter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cssVariables } from '#features/designs/core/exporters/css-variables.ts';
import { exportDesign } from '#features/designs/core/exporters/export-design.ts';
import type { DesignModel } from '#features/designs/core/model.ts';
import { parseDesign } from '#features/designs/core/parse-design.ts';
import { differences, type Leaf } from './fixtures/exporter-differences.ts';
import { generatedDesign } from './fixtures/generated-designs.ts';

type Format = Leaf['format'];
type Group = Leaf['group'];
type State = ReturnType<typeof lint>['designSystem'];

const formats: readonly Format[] = ['css-variables', 'tailwind-v4', 'tailwind-v3', 'dtcg'];
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const data = <T>(result: { success: boolean; data?: T }): T | null =>
  result.success ? (result.data ?? null) : null;

/** As the official command line prints it; null where it refuses. */
const officialText = (state: State, format: Format): string | null => {
  switch (format) {
    case 'css-variables':
      return serializeCssVars(data(new CssVarsEmitterHandler().execute(state))?.declarations ?? []);
    case 'tailwind-v4': {
      const written = data(new TailwindV4EmitterHandler().execute(state));
      return written && serializeTailwindV4(written.theme);
    }
    case 'tailwind-v3':
      return json(data(new TailwindEmitterHandler().execute(state)));
    case 'dtcg':
      return json(data(new DtcgEmitterHandler().execute(state)));
  }
};

interface Printed {
  readonly name: string;
  readonly value: string;
}

const prefixes: readonly (readonly [prefix: string, group: Group, property: string])[] = [
  ['--color-', 'colors', ''],
  ['--spacing-', 'spacing', ''],
  ['--rounded-', 'rounded', ''],
  ['--radius-', 'rounded', ''],
  ['--font-weight-', 'typography', 'fontWeight'],
  ['--font-', 'typography', 'fontFamily'],
  ['--text-', 'typography', 'fontSize'],
  ['--leading-', 'typography', 'lineHeight'],
  ['--tracking-', 'typography', 'letterSpacing'],
];

const dashed = (name: string): string => name.replaceAll(/[._]/g, '-');
const keyOf = (group: string, name: string, property: string): string =>
  `${group}/${dashed(name)}/${property}`;

const fromCss = (text: string): Map<string, Printed> =>
  new Map(
    (/\{\n([^}]*)\}/.exec(text)?.[1] ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [, name = '', value = ''] = /^ {2}(--[^:]+): (.*);$/.exec(line) ?? [];
        const found = prefixes.find(([prefix]) => name.startsWith(prefix));
        if (found === undefined) throw new Error(`What is ${line}?`);
        const [prefix, group, property] = found;
        return [keyOf(group, name.slice(prefix.length), property), { name, value }];
      }),
  );

type Json = Readonly<Record<string, unknown>>;
const properties = (text: string, ...path: readonly string[]): [string, unknown][] => {
  const node = path.reduce<unknown>((at, key) => (at as Json | undefined)?.[key], JSON.parse(text));
  return Object.entries((node ?? {}) as Json).filter(([key]) => !key.startsWith('$'));
};

const fromTailwind = (text: string): Map<string, Printed> => {
  const extend = (key: string) => properties(text, 'theme', 'extend', key);
  const plain = (key: string, group: Group, property = '') =>
    extend(key).map(
      ([name, value]) => [keyOf(group, name, property), { name, value: JSON.stringify(value) }] as const,
    );
  return new Map([
    ...plain('colors', 'colors'),
    ...plain('fontFamily', 'typography', 'fontFamily'),
    ...extend('fontSize').flatMap(([name, value]) => {
      const [fontSize, others] = value as [string, Json];
      return Object.entries({ fontSize, ...others }).map(
        ([property, part]) =>
          [keyOf('typography', name, property), { name, value: JSON.stringify(part) }] as const,
      );
    }),
    ...plain('borderRadius', 'rounded'),
    ...plain('spacing', 'spacing'),
  ]);
};

const fromDtcg = (text: string): Map<string, Printed> => {
  const tokens = (key: string, group: Group) =>
    properties(text, key).map(
      ([name, value]) => [keyOf(group, name, ''), { name, value: JSON.stringify(value) }] as const,
    );
  return new Map([
    ...tokens('color', 'colors'),
    ...tokens('spacing', 'spacing'),
    ...tokens('rounded', 'rounded'),
    ...properties(text, 'typography').flatMap(([name, token]) =>
      Object.entries((token as { $value: Json }).$value).map(
        ([property, part]) =>
          [keyOf('typography', name, property), { name, value: JSON.stringify(part) }] as const,
      ),
    ),
  ]);
};

const printed = (text: string, format: Format): Map<string, Printed> =>
  format === 'dtcg' ? fromDtcg(text) : format === 'tailwind-v3' ? fromTailwind(text) : fromCss(text);

const frontMatter = (text: string): Json => {
  const yaml =
    text
      .replaceAll('\r\n', '\n')
      .replace(/^\uFEFF/, '')
      .split(/^---$/m)[1] ?? '';
  return (parse(yaml) ?? {}) as Json;
};

type RawValue = Pick<Leaf, 'group' | 'path' | 'property' | 'raw'>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every value of the file by the key of its token, references followed. */
const rawValues = (text: string): Map<string, RawValue> => {
  const values = new Map<string, RawValue>();
  const matter = frontMatter(text);
  const add = (value: RawValue) => values.set(keyOf(value.group, value.path, value.property), value);
  const walk = (group: Group, node: unknown, path: string): void => {
    if (!isObject(node) || 'light' in node) add({ group, path, property: '', raw: node });
    for (const [key, child] of isObject(node) ? Object.entries(node) : [])
      walk(group, child, path === '' ? key : `${path}.${key}`);
  };
  for (const group of ['colors', 'rounded', 'spacing'] as const) walk(group, matter[group] ?? {}, '');
  for (const [path, token] of Object.entries((matter['typography'] ?? {}) as Json))
    for (const [property, raw] of Object.entries(token as Json))
      add({ group: 'typography', path, property, raw });

  const followed = (raw: unknown, depth = 0): unknown => {
    const [, group = '', path = ''] = /^\{(\w+)\.(.+)\}$/.exec(String(raw)) ?? [];
    const next = values.get(keyOf(group, path, ''));
    return next === undefined || depth > 10 ? raw : followed(next.raw, depth + 1);
  };
  return new Map(
    [...values].map(([key, value]) => {
      const hasDark = value.group === 'colors' && values.has(keyOf('colors', `${value.path}.dark`, ''));
      return [key, { ...value, raw: hasDark ? { light: value.raw } : followed(value.raw) }];
    }),
  );
};

/** The official state with names that its Tailwind 4 exporter takes, so that the values can still be compared. */
const renamed = (state: State): State => {
  const names = <T>(tokens: Map<string, T>) =>
    new Map([...tokens].map(([name, token]) => [dashed(name), token]));
  return {
    ...state,
    colors: names(state.colors),
    typography: names(state.typography),
    rounded: names(state.rounded),
    spacing: names(state.spacing),
  };
};

const modelOf = (text: string): DesignModel | null => {
  const parsed = parseDesign(text);
  return parsed.ok ? parsed.value : null;
};

interface Comparison {
  /** Ids of the differences met. */
  readonly met: ReadonlySet<string>;
  /** What no difference explains. */
  readonly unexplained: readonly string[];
  readonly identical: boolean;
}

const compare = (text: string, model: DesignModel, state: State, format: Format): Comparison => {
  const written = officialText(state, format);
  const official = written ?? officialText(renamed(state), format) ?? '';
  const ours = exportDesign(model, format).text;
  const refused = written === null ? ['refused-name'] : [];
  if (official === ours) return { met: new Set(refused), unexplained: [], identical: written !== null };

  const [theirPrints, ourPrints] = [printed(official, format), printed(ours, format)];
  const raws = rawValues(text);
  const met = new Set<string>(refused);
  const unexplained: string[] = [];
  const explained = new Set<string>();
  for (const key of new Set([...theirPrints.keys(), ...ourPrints.keys()])) {
    const [their, our] = [theirPrints.get(key), ourPrints.get(key)];
    if (their?.value === our?.value && (written === null || their?.name === our?.name)) continue;
    const raw = raws.get(key) ?? { group: 'colors', path: '', property: '', raw: undefined };
    const leaf: Leaf = {
      format,
      ...raw,
      official: their?.value,
      ours: our?.value,
      names: [their?.name, our?.name],
    };
    const difference = differences.find(({ explains }) => explains(leaf));
    explained.add(key);
    if (difference === undefined)
      unexplained.push(`${format} ${key}: ${their?.name} ${their?.value} | ${our?.name} ${our?.value}`);
    else met.add(difference.id);
  }
  const rest = (prints: Map<string, Printed>) =>
    JSON.stringify([...prints].filter(([key]) => !explained.has(key)));
  if (rest(theirPrints) !== rest(ourPrints)) {
    if (/"\d+":|\b\d+:/.test(text)) met.add('whole-number-order');
    else unexplained.push(`${format}: the order differs`);
  } else if (explained.size === 0) unexplained.push(`${format}: the texts differ around the same values`);
  return { met, unexplained, identical: false };
};

interface Tally {
  readonly met: ReadonlySet<string>;
  readonly unexplained: readonly string[];
  readonly identical: number;
}

/** Compares all four formats; files that do not parse have no export here, and an empty one there. */
const tally = (texts: Iterable<string>): Tally => {
  const met = new Set<string>();
  const unexplained: string[] = [];
  let identical = 0;
  for (const text of texts) {
    const model = modelOf(text);
    if (model === null) continue;
    const state = lint(text, { rules: [] }).designSystem;
    for (const format of formats) {
      const found = compare(text, model, state, format);
      if (found.identical) identical += 1;
      for (const id of found.met) met.add(id);
      unexplained.push(...found.unexplained);
    }
  }
  return { met, unexplained, identical };
};

const templates = 'node_modules/getdesign/templates';
const files = readdirSync(templates)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`${templates}/${name}`, 'utf8'));

describe('the four official formats', () => {
  test('are the official package’s, byte for byte or as listed, on every template', () => {
    const { unexplained, identical } = tally(files);
    expect(files).toHaveLength(76);
    expect(unexplained).toEqual([]);
    expect(identical).toBe(104);
  }, 120_000);

  test('are so on 2,000 generated documents, and meet every listed difference but those of order', () => {
    const { unexplained, identical, met } = tally(
      fc.sample(generatedDesign, { numRuns: 2000, seed: 20_251_128 }),
    );
    expect(unexplained.slice(0, 20)).toEqual([]);
    expect(identical).toBeGreaterThan(1500);
    const ids = differences.map(({ id }) => id).filter((id) => id !== 'whole-number-order');
    expect([...met].toSorted()).toEqual(ids.toSorted());
  }, 300_000);

  test.each(differences)('differ as listed: $id', ({ id, example }) => {
    const { met, unexplained } = tally([`---\nname: Example\n${example}\n---\n`]);
    expect(unexplained).toEqual([]);
    expect(met).toContain(id);
  });

  test('take a prefix for CSS variables', () => {
    const text = '---\ncolors: { primary: "#0a0a0a" }\nspacing: { md: 8px }\n---\n';
    const state = lint(text).designSystem;
    const { declarations } = data(new CssVarsEmitterHandler().execute(state)) ?? { declarations: [] };
    const model = modelOf(text);
    expect(model && cssVariables(model, 'acme')).toBe(serializeCssVars(declarations, { prefix: 'acme' }));
  });
});
