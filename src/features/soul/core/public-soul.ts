import { compilePreview } from './compile.ts';
import { hashText } from './hash.ts';
import type { PublicSoul, PublicWords } from './public-schema.ts';
import type { SoulFragment } from './schema.ts';

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
    nickname: fragment.meta.nickname,
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
  origin: english.sourceRef.origin,
  ...wordsOf(english),
  localized: { 'zh-CN': wordsOf(chinese) },
});

/** `GET /souls/index.json`: every soul in short, without its text. */
export const publicIndex = (souls: readonly PublicSoul[]) => ({
  version: 1 as const,
  souls: souls.map(({ id, name, summary, styleType, tags, previewText, sha256 }) => ({
    id,
    name,
    summary,
    styleType,
    tags,
    previewText,
    sha256,
  })),
});
