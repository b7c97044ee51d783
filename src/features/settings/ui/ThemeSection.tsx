import { useEffect, useState } from 'react';
import { type ThemeChoice, themeChoices } from '../core/theme.ts';
import type { Messages } from '../i18n/en.ts';
import { chooseTheme, onThemeChange, readTheme } from '../io/theme.ts';
import { Choice } from './Choice.tsx';
import { Section } from './Section.tsx';

export const ThemeSection = ({ t, designHref }: { t: Messages['theme']; designHref: string }) => {
  const [choice, setChoice] = useState<ThemeChoice>('system');

  useEffect(() => {
    setChoice(readTheme());
    return onThemeChange(setChoice);
  }, []);

  return (
    <Section
      id="theme"
      heading={t.heading}
      note={
        <p>
          {t.note}{' '}
          <a className="lk" href={designHref}>
            {t.design}
          </a>
        </p>
      }
    >
      <fieldset className="set-themes">
        <legend className="away">{t.heading}</legend>
        {themeChoices.map((theme) => (
          <Choice key={theme} name="theme" checked={choice === theme} onChoose={() => chooseTheme(theme)}>
            <span className={`set-swatch ${theme}`} aria-hidden="true">
              <b>Ag</b>
              <i />
            </span>
            {t.themes[theme]}
          </Choice>
        ))}
      </fieldset>
    </Section>
  );
};
