import type { CustomProperty } from './css-reader.ts';
import { readColor, readLength, readValue } from './read-value.ts';
import {
  draftTokens,
  type Place,
  type SkipReason,
  type SourceValue,
  type TokenDraft,
} from './token-draft.ts';
import { tokenName } from './token-name.ts';

type Kind = Place extends infer Each ? (Each extends Place ? Omit<Each, 'name'> : never) : never;

const simple = (group: 'colors' | 'rounded' | 'spacing'): Kind => ({ group, property: null });
const type = (property: (Place & { group: 'typography' })['property']): Kind => ({
  group: 'typography',
  property,
});

/** Longer prefixes stand before shorter ones that begin like them. */
const prefixes: readonly (readonly [prefix: string, kind: Kind])[] = [
  ['color', simple('colors')],
  ['colors', simple('colors')],
  ['spacing', simple('spacing')],
  ['space', simple('spacing')],
  ['radius', simple('rounded')],
  ['rounded', simple('rounded')],
  ['border-radius', simple('rounded')],
  ['font-weight', type('fontWeight')],
  ['font-size', type('fontSize')],
  ['font-family', type('fontFamily')],
  ['font', type('fontFamily')],
  ['text', type('fontSize')],
  ['leading', type('lineHeight')],
  ['line-height', type('lineHeight')],
  ['tracking', type('letterSpacing')],
  ['letter-spacing', type('letterSpacing')],
];

/** Tailwind writes what belongs to a size behind its name: `--text-lg--line-height`. */
const suffixes: readonly (readonly [suffix: string, kind: Kind])[] = [
  ['--line-height', type('lineHeight')],
  ['--letter-spacing', type('letterSpacing')],
  ['--font-weight', type('fontWeight')],
];

const kindsOf = (name: string): { kind: Kind; rest: string }[] => {
  const part = suffixes.find(([suffix]) => name.startsWith('text-') && name.endsWith(suffix));
  if (part !== undefined) return [{ kind: part[1], rest: name.slice('text-'.length, -part[0].length) }];
  return prefixes
    .filter(([prefix]) => name === prefix || name.startsWith(`${prefix}-`))
    .map(([prefix, kind]) => ({ kind, rest: name.slice(prefix.length + 1) }));
};

const placeOf = (name: string, text: string): Place | SkipReason => {
  const kinds = kindsOf(name);
  for (const { kind, rest } of kinds) {
    const place: Place = { ...kind, name: tokenName(rest) };
    if (readValue(place, text) !== null) return place;
  }
  if (readColor(text) !== null) return { ...simple('colors'), name: tokenName(name) } as Place;
  if (readLength(text) !== null) {
    const group = /radius|rounded|corner/.test(name) ? 'rounded' : 'spacing';
    return { group, property: null, name: tokenName(name) };
  }
  if (/(?:calc|min|max|clamp|var|env)\(/i.test(text)) return 'calculated';
  return kinds.length > 0 && text !== 'initial' ? 'unreadable' : 'not-carried';
};

/** What stands before every name, as `acme-` does where a project prefixes its variables. */
const sharedPrefix = (names: readonly string[]): string => {
  const prefix = names[0]?.slice(0, names[0].indexOf('-') + 1) ?? '';
  const shared = prefix !== '' && kindsOf(prefix.slice(0, -1)).length === 0;
  return shared &&
    names.every((name) => name.startsWith(prefix)) &&
    names.some((name) => kindsOf(name.slice(prefix.length)).length > 0)
    ? prefix
    : '';
};

const whole = /^var\(\s*(--[^\s,()]+)\s*(?:,(.*))?\)$/s;

/** Turns custom properties into tokens; of two with one name and mode, the later stands, as in CSS. */
export const importCss = (properties: readonly CustomProperty[]): TokenDraft => {
  const [wide, narrow] = [
    properties.filter(({ scope }) => scope !== 'narrow'),
    properties.filter(({ scope }) => scope === 'narrow'),
  ];
  const known = new Set(wide.map(({ name }) => name));
  const values = new Map<string, SourceValue>();
  for (const { name, value, scope } of wide) {
    const mode = scope === 'dark' ? 'dark' : 'light';
    const [, target, fallback] = whole.exec(value) ?? [];
    const isAlias = target !== undefined && (known.has(target) || fallback === undefined);
    values.set(`${mode} ${name}`, {
      id: name,
      mode,
      value: isAlias ? { kind: 'alias', text: target } : { kind: 'text', text: fallback?.trim() ?? value },
    });
  }
  const prefix = sharedPrefix([...known].map((name) => name.slice(2)));
  const draft = draftTokens([...values.values()], ({ id }, text) =>
    placeOf(id.slice(2 + prefix.length), text),
  );
  const skippedNarrow = narrow.map(({ name, value }) => ({ name, value, why: 'narrow' as const }));
  return { ...draft, skipped: [...draft.skipped, ...skippedNarrow] };
};
