import type { Locale } from '#platform/i18n/core/locale.ts';
import { compilePreview } from './compile.ts';
import { hashText } from './hash.ts';
import type { SoulFragment, StyleType } from './schema.ts';

interface PublicWords {
  readonly name: string;
  readonly summary: string;
  readonly tags: readonly string[];
  /** Its answer to "The build is red again." */
  readonly previewText: string;
  /** The role or rule alone, compiled. */
  readonly soul: string;
  /** SHA-256 of `soul`. */
  readonly sha256: string;
}

/** `GET /souls/<id>.json`: English at the top, the other languages under `localized`. */
export interface PublicSoul extends PublicWords {
  readonly version: 1;
  readonly id: string;
  readonly styleType: StyleType;
  readonly localized: Partial<Record<Locale, PublicWords>>;
}

const nothing = { name: '', mainSlotText: '', ruleSlotText: '', customPrompt: '' };

const compiledAlone = (fragment: SoulFragment): string =>
  fragment.group === 'expression-rule'
    ? compilePreview(
        { ...nothing, ruleSlotText: fragment.content },
        { mainFragment: null, ruleFragment: fragment, inspirationFragment: null },
      ).text
    : compilePreview(
        { ...nothing, mainSlotText: fragment.content },
        { mainFragment: fragment, ruleFragment: null, inspirationFragment: null },
      ).text;

const wordsOf = (fragment: SoulFragment): PublicWords => {
  const soul = compiledAlone(fragment);
  return {
    name: fragment.title,
    summary: fragment.summary,
    tags: fragment.keywords,
    previewText: fragment.meta.sample,
    soul,
    sha256: hashText(soul),
  };
};

/** The public form of one role or rule, from its fragments in English and Chinese. */
export const publicSoul = (english: SoulFragment, chinese: SoulFragment): PublicSoul => ({
  version: 1,
  id: english.fragmentId,
  styleType: english.meta.styleType,
  ...wordsOf(english),
  localized: { 'zh-CN': wordsOf(chinese) },
});
