import type { Role, Rule } from '../schema.ts';

export interface FieldChange {
  /** `en.core`, `zh-CN.signature`, `origin` */
  readonly field: string;
  /** Lines taken away; all there were where the field was replaced. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

type Fields = ReadonlyMap<string, readonly string[]>;

const fieldsOf = (voice: Role | Rule): Fields => {
  const { en, 'zh-CN': chinese, ...facts } = voice;
  const named = (locale: string, words: Role['en']): [string, string[]][] =>
    Object.entries(words).map(([field, value]) => [`${locale}.${field}`, [value].flat()]);
  return new Map([
    ...Object.entries(facts).map(([field, value]): [string, string[]] => [field, [value]]),
    ...named('en', en),
    ...named('zh-CN', chinese),
  ]);
};

/** The fields in which a voice departs from ours, line by line; all of them where we have none. */
export const voiceChanges = (ours: Role | Rule | null, theirs: Role | Rule): readonly FieldChange[] => {
  const mine: Fields = ours ? fieldsOf(ours) : new Map();
  return [...fieldsOf(theirs)].flatMap(([field, lines]) => {
    const had = mine.get(field) ?? [];
    if (JSON.stringify(had) === JSON.stringify(lines)) return [];
    const before = had.filter((line) => !lines.includes(line));
    const after = lines.filter((line) => !had.includes(line));
    const moved = before.length + after.length === 0;
    return [moved ? { field, before: had, after: lines } : { field, before, after }];
  });
};
