import { err, ok, type Result } from '#lib/result.ts';
import { z } from '#lib/zod.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { locales } from '#platform/i18n/core/locale.ts';
import { deliver } from '../deliver.ts';
import { hashText } from '../hash.ts';
import { headings } from '../headings.ts';
import {
  type PublicIndexEntry,
  type PublicSoul,
  type PublicWords,
  publicSoulSchema,
} from '../public-schema.ts';
import { type Role, type Rule, roleSchema, ruleSchema } from '../schema.ts';
import type { AuthoredVoice } from '../to-fragment.ts';
import type { MaterialReason } from './reason.ts';

type Read<T> = Result<T, MaterialReason>;

/** What a schema makes of foreign data, or the first thing it finds wrong. */
export const parsed = <S extends z.ZodMiniType>(schema: S, data: unknown): Read<z.output<S>> => {
  const result = z.safeParse(schema, data);
  if (result.success) return ok(result.data);
  const issue = result.error.issues[0];
  return err({ tag: 'shape', at: z.core.toDotPath(issue?.path ?? []), problem: issue?.message ?? '' });
};

const isRule = (id: string): boolean => id.startsWith('soul-orth-');

/** A compiled role or rule as its core and its traits; `null` where it is not made of them. */
const partsOf = (words: PublicWords, id: string, locale: Locale) => {
  const heading = headings[locale][isRule(id) ? 'rule' : 'main'](words.name);
  const body = words.soul.startsWith(heading) ? words.soul.slice(heading.length) : words.soul;
  const [core = '', ...traits] = body.split('\n');
  return traits.every((trait) => trait.startsWith('- '))
    ? { core, signature: traits.map((trait) => trait.slice(2)) }
    : null;
};

const voiceIn = (soul: PublicSoul, locale: Locale, ours: AuthoredVoice | null): Read<Role['en']> => {
  const words = locale === 'en' ? soul : soul.localized?.[locale];
  if (!words) return err({ tag: 'language', locale });
  if (hashText(words.soul) !== words.sha256) return err({ tag: 'hash', locale });
  const { over, neutralized } = deliver(words.soul);
  if (over > 0) return err({ tag: 'too-long', locale, over });
  if (neutralized > 0 || /<\s*hero_soul/i.test(words.soul)) return err({ tag: 'delimiter', locale });
  const parts = partsOf(words, soul.id, locale);
  if (!parts) return err({ tag: 'traits', locale });
  return ok({
    title: words.name,
    nickname: words.nickname ?? ours?.voice[locale].nickname ?? words.name,
    summary: words.summary,
    ...parts,
    sample: words.previewText,
    keywords: words.tags,
  });
};

/** A control, format, private or unpaired character: nothing of the kind belongs in a voice. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const hiddenIn = (voice: Role | Rule): MaterialReason | null => {
  for (const locale of locales)
    for (const [field, value] of Object.entries(voice[locale])) {
      const [found] = hidden.exec([value].flat().join(' ')) ?? [];
      if (found !== undefined) return { tag: 'hidden', at: `${locale}.${field}`, code: codeOf(found) };
    }
  return null;
};

/** A catalogue that doesn't say where its voices come from is taken for the one that ours began with. */
const unsaidOrigin = 'reference-doc';

const authored = (soul: PublicSoul, ours: AuthoredVoice | null): Read<Role | Rule> => {
  const english = voiceIn(soul, 'en', ours);
  if (!english.ok) return english;
  const chinese = voiceIn(soul, 'zh-CN', ours);
  if (!chinese.ok) return chinese;
  const origin = soul.origin ?? unsaidOrigin;
  const words = { en: english.value, 'zh-CN': chinese.value };
  return isRule(soul.id)
    ? parsed(ruleSchema, { origin, ...words })
    : parsed(roleSchema, { origin, styleType: soul.styleType, ...words });
};

/**
 * One `/souls/<id>.json` as the voice that a data file holds. `ours` is the voice we have under that id, whose nickname
 * stays where theirs has none.
 */
export const readPublicSoul = (
  listed: PublicIndexEntry,
  json: unknown,
  ours: AuthoredVoice | null,
): Read<Role | Rule> => {
  const soul = parsed(publicSoulSchema, json);
  if (!soul.ok) return soul;
  const { id, sha256, styleType } = soul.value;
  if (id !== listed.id) return err({ tag: 'other-id' });
  if (sha256 !== listed.sha256) return err({ tag: 'other-hash' });
  if (isRule(id) !== (styleType === 'orthogonal-dimension')) return err({ tag: 'kind' });
  const voice = authored(soul.value, ours);
  if (!voice.ok) return voice;
  const problem = hiddenIn(voice.value);
  return problem ? err(problem) : voice;
};
