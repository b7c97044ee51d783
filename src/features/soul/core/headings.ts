import type { Locale } from '#platform/i18n/core/locale.ts';

type HeadedKind = 'main' | 'rule' | 'inspiration';

/** How a section of the compiled text begins; part of its bytes, in the fragment's language. */
export const headings: Record<Locale, Record<HeadedKind, (title: string) => string>> = {
  en: {
    main: (title) => `Persona core from ${title}: `,
    rule: (title) => `Expression rule from ${title}: `,
    inspiration: (title) => `Inspired by ${title}: `,
  },
  'zh-CN': {
    main: (title) => `人设核心：${title}。`,
    rule: (title) => `表达规则：${title}。`,
    inspiration: (title) => `灵感参考：${title}。`,
  },
};
