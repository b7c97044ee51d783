import { type Locale, locales } from '#platform/i18n/core/locale.ts';
import type { Role, Rule, SoulFragment } from './schema.ts';

/** `id` is the file's name, `soul-main-22-late-night-izakaya-owner`. */
export interface AuthoredVoice {
  readonly id: string;
  readonly voice: Role | Rule;
}

const indexOf = (id: string): number => Number(/^soul-(?:main|orth)-(\d+)-/.exec(id)?.[1]);

/** What a slot is filled with: the core, then the traits as a list. */
export const slotContent = (core: string, signature: readonly string[]): string =>
  [core, ...signature.map((trait) => `- ${trait}`)].join('\n');

/** An authored role or rule as a fragment in one language. */
export const toFragment = ({ id, voice }: AuthoredVoice, locale: Locale): SoulFragment => {
  const { title, nickname, summary, core, signature, sample, keywords } = voice[locale];
  const isRole = 'styleType' in voice;
  return {
    fragmentId: id,
    group: isRole ? 'main-catalog' : 'expression-rule',
    title,
    summary,
    content: slotContent(core, signature),
    keywords,
    localized: Object.fromEntries(
      locales
        .filter((other) => other !== locale)
        .map((other) => {
          const { title, summary, keywords } = voice[other];
          return [other, { title, summary, keywords }];
        }),
    ),
    sourceRef: { kind: 'catalog', origin: voice.origin },
    meta: {
      index: indexOf(id),
      locale,
      styleType: isRole ? voice.styleType : 'orthogonal-dimension',
      nickname,
      sample,
    },
  };
};
