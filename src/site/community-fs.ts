import { combinationId, combine } from '#features/soul/core/combination.ts';
import { quoteOf } from '#features/soul/core/community/quote.ts';
import type { ShownSoul } from '#features/soul/core/community/shown-soul.ts';
import { compilePreview } from '#features/soul/core/compile.ts';
import type { SoulFragment } from '#features/soul/core/schema.ts';
import { shareFragment } from '#features/soul/core/share-link.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { soulCatalog } from './souls-fs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the community's souls are published, `owner/name`; null where `SOULS_REPOSITORY` is not set. */
export const soulsRepository = (environment: Environment): string | null => {
  const repository = environment['SOULS_REPOSITORY'] || null;
  if (repository !== null && !/^[A-Za-z0-9-]{1,39}\/[\w.-]{1,100}$/.test(repository))
    throw new Error(`SOULS_REPOSITORY is "${repository}": it must be owner/name.`);
  return repository;
};

/** Numbers of a role and a rule that go well together. */
const pairs = [
  [12, 1],
  [1, 3],
  [22, 5],
  [33, 6],
  [44, 9],
  [50, 2],
] as const;

const sample = (main: SoulFragment, rule: SoulFragment): ShownSoul => {
  const document = combine(main, rule);
  const { text, hash, title } = compilePreview(document.draft, document.fragments);
  const { locale } = main.meta;
  return {
    id: combinationId(main, rule),
    name: title,
    summary: { [locale]: `${main.summary} ${rule.summary}` },
    language: locale,
    quote: quoteOf(document),
    text,
    hash,
    draft: shareFragment(document) ?? '',
    published: null,
  };
};

/** Six souls of the catalogue, compiled, for where the community cannot be reached. */
export const sampleSouls = (locale: Locale): readonly ShownSoul[] => {
  const { fragments } = soulCatalog(locale);
  const find = (group: SoulFragment['group'], index: number): SoulFragment => {
    const found = fragments.find((one) => one.group === group && one.meta.index === index);
    if (!found) throw new Error(`The catalogue has no ${group} ${index}.`);
    return found;
  };
  return pairs.map(([role, rule]) => sample(find('main-catalog', role), find('expression-rule', rule)));
};
