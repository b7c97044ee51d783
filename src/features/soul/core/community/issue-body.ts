import { writeMarker } from '#platform/github/core/markers.ts';
import { type Locale, locales } from '#platform/i18n/core/locale.ts';
import { hashText } from '../hash.ts';
import { fenced } from './fences.ts';
import { blockInfo, license, type SoulBlock } from './soul-block.ts';

interface Words {
  readonly intro: string;
  readonly prompt: string;
  readonly machines: string;
}

/** Part of the bytes of an issue, in the soul's own language; a change of them is a new version of the block. */
const words: Record<Locale, Words> = {
  en: {
    intro:
      'A soul for an AI agent, made with the HagiCode soul builder. Its text is checked against a hash, so to change it, publish it anew.',
    prompt: 'The prompt, word for word:',
    machines: 'For the soul builder',
  },
  'zh-CN': {
    intro: '一份 AI 智能体的人设，出自 HagiCode 人设工坊。正文有哈希校验，要改请重新发布。',
    prompt: '提示词原文：',
    machines: '供人设工坊读取',
  },
};

export interface IssueParts {
  readonly block: SoulBlock;
  /** The compiled text. */
  readonly text: string;
  /** How its voice sounds, in one line; null where nobody said. */
  readonly quote: string | null;
}

/** Names one publication, so that it is found again and made only once. */
export const publicationId = (block: SoulBlock): string => hashText(JSON.stringify(block)).slice(0, 32);

const introduction = ({ block, quote }: IssueParts): string =>
  [
    block.name,
    ...locales.flatMap((locale) => block.summary[locale] ?? []),
    ...(quote === null ? [] : [quote]),
  ].join('\n\n');

/** The body of the issue: everything of the author's stands between fences, where GitHub reads no Markdown and no mention. */
export const issueBody = (parts: IssueParts): string => {
  const { block, text } = parts;
  const t = words[block.language];
  return [
    t.intro,
    fenced('text', introduction(parts)),
    t.prompt,
    fenced('text', text),
    `<details><summary>${t.machines}</summary>`,
    fenced(blockInfo, JSON.stringify(block, null, 2)),
    '</details>',
    license,
    writeMarker({ kind: 'soul', id: publicationId(block), hash: block.hash }),
  ].join('\n\n');
};

/** Whether a body gets to GitHub and back as it is: control characters and halves of characters do not. */
export const isSendable = (body: string): boolean => body.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(body);
