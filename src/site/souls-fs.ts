import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PublicSoul } from '#features/soul/core/public-schema.ts';
import { publicSoul } from '#features/soul/core/public-soul.ts';
import { roleSchema, ruleSchema, type SoulCatalog, type SoulFragment } from '#features/soul/core/schema.ts';
import { type AuthoredVoice, toFragment } from '#features/soul/core/to-fragment.ts';
import { z } from '#lib/zod.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';

const data = join(process.cwd(), 'src/features/soul/data');

const readVoices = (
  folder: 'roles' | 'rules',
  schema: typeof roleSchema | typeof ruleSchema,
): AuthoredVoice[] =>
  readdirSync(join(data, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const parsed = z.safeParse(schema, JSON.parse(readFileSync(join(data, folder, name), 'utf8')));
      if (!parsed.success) throw new Error(`${folder}/${name}: ${z.prettifyError(parsed.error)}`);
      return { id: basename(name, '.json'), voice: parsed.data };
    });

/** Every role and rule of the catalogue, as authored. */
export const readSoulVoices = (): AuthoredVoice[] => [
  ...readVoices('roles', roleSchema),
  ...readVoices('rules', ruleSchema),
];

const byKindAndNumber = (a: SoulFragment, b: SoulFragment): number =>
  b.group.localeCompare(a.group) || a.meta.index - b.meta.index;

/** Body of `/souls/catalog.<locale>.json`. */
export const soulCatalog = (locale: Locale): SoulCatalog => ({
  version: 1,
  fragments: readSoulVoices()
    .map((voice) => toFragment(voice, locale))
    .sort(byKindAndNumber),
});

/** Bodies of `/souls/<id>.json`. */
export const publicSouls = (): PublicSoul[] =>
  readSoulVoices().map((voice) => publicSoul(toFragment(voice, 'en'), toFragment(voice, 'zh-CN')));

/** The pair that a first visit finds composed. */
export const exampleFragments = (locale: Locale): { main: SoulFragment; rule: SoulFragment } => {
  const { fragments } = soulCatalog(locale);
  const find = (group: SoulFragment['group'], index: number): SoulFragment => {
    const found = fragments.find((one) => one.group === group && one.meta.index === index);
    if (!found) throw new Error(`The catalogue has no ${group} ${index}.`);
    return found;
  };
  return { main: find('main-catalog', 22), rule: find('expression-rule', 2) };
};
