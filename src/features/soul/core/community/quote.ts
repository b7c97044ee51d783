import type { Locale } from '#platform/i18n/core/locale.ts';
import type { SoulDocument } from '../schema.ts';

const mostUnits = 300;

/** How the role answers, else the rule; null where neither was picked, or where it is no line to quote. */
export const quoteOf = ({ fragments: { mainFragment, ruleFragment } }: SoulDocument): string | null => {
  const sample = (mainFragment ?? ruleFragment)?.meta.sample.trim() ?? '';
  return sample !== '' && sample.length <= mostUnits && !/[\p{Cc}\u2028\u2029]/u.test(sample) ? sample : null;
};

/** With the marks of its own language around it. */
export const quoted: Readonly<Record<Locale, (quote: string) => string>> = {
  en: (quote) => `“${quote}”`,
  'zh-CN': (quote) => `「${quote.replaceAll('「', '『').replaceAll('」', '』')}」`,
};
