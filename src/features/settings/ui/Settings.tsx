import './settings.css';
import '#components/ui/kit.css';
import { withBase } from '#lib/url.ts';
import type { Messages as GitHubMessages } from '#platform/github/i18n/en.ts';
import { type Locale, localized } from '#platform/i18n/core/locale.ts';
import type { Messages } from '../i18n/en.ts';
import { DataSection } from './DataSection.tsx';
import { GitHubSection } from './GitHubSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { ThemeSection } from './ThemeSection.tsx';

interface SettingsProps {
  locale: Locale;
  base: string;
  /** Where our DESIGN.md can be read. */
  designHref: string;
  t: Messages;
  github: GitHubMessages;
}

/** One column of plain sections. */
export const Settings = ({ locale, base, designHref, t, github }: SettingsProps) => (
  <div className="wrap set">
    <h1>{t.title}</h1>
    <GitHubSection
      locale={locale}
      privacyHref={withBase(base, localized('/privacy/', locale))}
      t={t}
      github={github}
    />
    <LanguageSection locale={locale} base={base} t={t.language} />
    <ThemeSection t={t.theme} designHref={designHref} />
    <DataSection locale={locale} t={t.data} />
  </div>
);
