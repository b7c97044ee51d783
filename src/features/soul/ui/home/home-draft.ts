import { formatNumber } from '#platform/i18n/core/format.ts';
import type { Locale } from '#platform/i18n/core/locale.ts';
import { compilePreview } from '../../core/compile.ts';
import { deliver, deliveryLimit } from '../../core/deliver.ts';
import type { SoulFragment } from '../../core/schema.ts';
import { homeMessages } from '../../i18n/home.ts';

export interface HomePair {
  readonly main: SoulFragment;
  readonly rule: SoulFragment;
  readonly own: string;
}

/** The exact prompt of a pair, and the words that say how long it is. */
export const homeSoul = ({ main, rule, own }: HomePair, locale: Locale): { text: string; length: string } => {
  const draft = { name: '', mainSlotText: main.content, ruleSlotText: rule.content, customPrompt: own };
  const fragments = { mainFragment: main, ruleFragment: rule, inspirationFragment: null };
  const { text, units } = deliver(compilePreview(draft, fragments).text);
  return {
    text,
    length: homeMessages[locale].length(formatNumber(units, locale), formatNumber(deliveryLimit, locale)),
  };
};

/** A fragment's content as the panel sets it: the core as a paragraph, each trait as a line of its own. */
export const paragraphs = (content: string): { tag: 'p' | 'div'; text: string }[] =>
  content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('- ') ? { tag: 'div', text: line.slice(2) } : { tag: 'p', text: line }));
