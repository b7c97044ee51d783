import type { Locale } from '#platform/i18n/core/locale.ts';

/** Why an entry of another catalogue is left out. */
export type MaterialReason =
  /** `at` is the dotted name of the field, `problem` what its schema says of it. */
  | { readonly tag: 'shape'; readonly at: string; readonly problem: string }
  | { readonly tag: 'listed-twice' | 'other-id' | 'other-hash' | 'kind' | 'own' }
  | { readonly tag: 'language' | 'hash' | 'traits' | 'delimiter'; readonly locale: Locale }
  | { readonly tag: 'hidden'; readonly at: string; readonly code: string }
  | { readonly tag: 'too-long'; readonly locale: Locale; readonly over: number }
  | { readonly tag: 'number-taken'; readonly by: string }
  | { readonly tag: 'other-origin'; readonly ours: string; readonly theirs: string }
  | { readonly tag: 'unread'; readonly problem: string };

const written: Record<Locale, string> = { en: 'English', 'zh-CN': 'Simplified Chinese' };

/** The reason as the end of a sentence that begins with the entry's id. */
export const materialSentence = (reason: MaterialReason): string => {
  switch (reason.tag) {
    case 'shape':
      return reason.at === '' ? reason.problem : `${reason.at}: ${reason.problem}`;
    case 'listed-twice':
      return 'is listed twice; list it once.';
    case 'other-id':
      return 'is another soul in its own file than in the index.';
    case 'other-hash':
      return 'has another sha256 in its own file than in the index.';
    case 'kind':
      return 'is a role by its id and a rule by its styleType, or the other way round.';
    case 'language':
      return `has no words in ${written[reason.locale]}; a voice needs both languages.`;
    case 'hash':
      return `has a ${written[reason.locale]} text that is not the one its sha256 was made of.`;
    case 'traits':
      return `has a ${written[reason.locale]} text that is not one line of core and then traits after “- ”.`;
    case 'delimiter':
      return `has a hero_soul delimiter in its ${written[reason.locale]} text; take it out.`;
    case 'hidden':
      return `has the invisible character ${reason.code} in ${reason.at}; take it out.`;
    case 'too-long':
      return `is ${reason.over} characters too long in ${written[reason.locale]} to be delivered.`;
    case 'number-taken':
      return `has the number of ${reason.by}; give it a free one.`;
    case 'other-origin':
      return `would replace an entry of origin ${reason.ours} by one of ${reason.theirs}; add --replace if that is meant.`;
    case 'own':
      return 'would replace an entry that this site wrote; add --replace if that is meant.';
    case 'unread':
      return `could not be read: ${reason.problem}`;
  }
};
