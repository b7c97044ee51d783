import { withBase } from '#lib/url.ts';
import { type Locale, localized } from '#platform/i18n/core/locale.ts';
import type { Messages } from '../i18n/en.ts';
import { Section } from './Section.tsx';

const names: readonly (readonly [Locale, string])[] = [
  ['en', 'English'],
  ['zh-CN', '中文'],
];

interface LanguageSectionProps {
  locale: Locale;
  base: string;
  t: Messages['language'];
}

export const LanguageSection = ({ locale, base, t }: LanguageSectionProps) => (
  <Section id="language" heading={t.heading} note={<p>{t.note}</p>}>
    <p className="set-languages">
      {names.map(([of, name]) => (
        <a
          key={of}
          href={withBase(base, localized('/settings/', of))}
          lang={of}
          hrefLang={of}
          aria-current={of === locale ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </p>
  </Section>
);
